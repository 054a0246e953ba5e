using System.Globalization;
using System.Text;
using System.Xml;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Reporting;

/// <summary>
/// Completeness as a list of tests: a suite for each year, a case for each item, complete ones too. An item fails when an error stands against it,
/// so that the list agrees with the exit code; an incomplete one without error is skipped and says why. Findings of no item are cases by file.
/// </summary>
public sealed class JUnitReport : IReportFormat
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };

    /// <inheritdoc/>
    public string Name => "junit";

    /// <inheritdoc/>
    public bool IsForMachines => true;

    /// <inheritdoc/>
    public void Write(BuildReport report, Wording words, ReportContext context, TextWriter output)
    {
        List<Suite> suites = [.. report.Years.Select(year => SuiteOf(year, report, words, context)), .. Others(report, words, context)];
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        using (var xml = XmlWriter.Create(text, Settings))
        {
            xml.WriteStartElement("testsuites");
            WriteCounts([.. suites.SelectMany(suite => suite.Cases)], xml);
            foreach (var suite in suites)
                Write(suite, xml);
            xml.WriteEndElement();
        }

        output.Write($"{text}\n");
    }

    private static Suite SuiteOf(YearStatus year, BuildReport report, Wording words, ReportContext context)
    {
        var found = report.Diagnostics.Where(finding => finding.Year == year.Catalogue.Year.BuddhistEra).ToLookup(finding => finding.Item, StringComparer.Ordinal);
        var parts = year.Catalogue.Indicators.SelectMany(indicator => indicator.SubIndicators)
            .SelectMany(part => part.Items.Select(item => (item.Id, part.Id)))
            .DistinctBy(pair => pair.Item1)
            .ToDictionary(pair => pair.Item1, pair => pair.Item2);
        return new Suite(
            $"OIT {year.Catalogue.Year}",
            [.. year.Items.Select(item => new Case(
                $"oit.{year.Catalogue.Year}.{parts.GetValueOrDefault(item.Item.Id, "")}".TrimEnd('.'),
                $"{item.Item.Id} {item.Item.Title}",
                Text([.. found[item.Item.Id.ToString()].Where(finding => finding.Severity == Severity.Error)], words, context),
                item.IsComplete ? null : words.Term(item.IsDue ? "Report.Case.Incomplete" : "Report.NotYetDue")))]);
    }

    private static IEnumerable<Suite> Others(BuildReport report, Wording words, ReportContext context)
    {
        var told = report.Years.SelectMany(year => year.Items.Select(item => (Year: (int?)year.Catalogue.Year.BuddhistEra, Item: (string?)item.Item.Id.ToString()))).ToHashSet();
        var cases = report.Diagnostics
            .Where(finding => finding.Severity > Severity.Notice && !told.Contains((finding.Year, finding.Item)))
            .GroupBy(finding => finding.Where.File, StringComparer.Ordinal)
            .Select(file => new Case(
                "content",
                context.PathPrefix + file.Key,
                Text([.. file.Where(finding => finding.Severity == Severity.Error)], words, context),
                words.Term("Report.Case.Warnings", file.Count())))
            .ToList();
        return cases.Count == 0 ? [] : [new Suite("content", cases)];
    }

    private static string? Text(List<Diagnostic> errors, Wording words, ReportContext context) =>
        errors.Count == 0 ? null : string.Join('\n', errors.Select(found => $"{Place(found, context)}: {found.Rule.Code}: {Line(words.Message(found))}\n  {words.Term("Report.Help")} {Line(words.Help(found))}"));

    private static string Place(Diagnostic found, ReportContext context)
    {
        var file = Line(PlainText.FileAtLineStart(context.PathPrefix + found.Where.File));
        return found.Where.HasLine ? string.Create(CultureInfo.InvariantCulture, $"{file}:{found.Where.Line}") : file;
    }

    private static void Write(Suite suite, XmlWriter xml)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", suite.Name);
        WriteCounts(suite.Cases, xml);
        foreach (var one in suite.Cases)
            Write(one, xml);
        xml.WriteEndElement();
    }

    private static void Write(Case one, XmlWriter xml)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", one.Class);
        xml.WriteAttributeString("name", Line(one.Name));
        if (one.Failure is { } failure)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("message", failure.Split('\n')[0]);
            xml.WriteAttributeString("type", "error");
            xml.WriteString(failure);
            xml.WriteEndElement();
        }
        else if (one.Skipped is { } reason)
        {
            xml.WriteStartElement("skipped");
            xml.WriteAttributeString("message", reason);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    // No time is told: the same content gives the same bytes.
    private static void WriteCounts(List<Case> cases, XmlWriter xml)
    {
        void Count(string name, int number) => xml.WriteAttributeString(name, number.ToString(CultureInfo.InvariantCulture));
        Count("tests", cases.Count);
        Count("failures", cases.Count(one => one.Failure is not null));
        Count("errors", 0);
        Count("skipped", cases.Count(one => one is { Failure: null, Skipped: not null }));
    }

    // Two characters of Unicode are in no XML, and harmless elsewhere.
    private static string Line(string text) => string.Concat(PlainText.OneLine(text).Where(c => c < '\uFFFE'));

    private sealed record Suite(string Name, List<Case> Cases);

    private sealed record Case(string Class, string Name, string? Failure, string? Skipped);
}
