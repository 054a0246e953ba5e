using System.Globalization;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Reporting;

/// <summary>What stands at the end of the report for people: how complete the years are, where each item is found, what was written.</summary>
internal static class TextSummary
{
    /// <summary>Writes the summary.</summary>
    public static void Write(BuildReport report, Wording words, ReportContext context, TextWriter output)
    {
        foreach (var year in report.Years)
            WriteYear(year, report.Site, words, output);
        WriteOutput(report, words, output);
        if (report.Links is { } links)
            output.Write($"{words.Term("Report.Links", links.Total, string.Join(" · ", links.Counts.Select(count => $"{words.Term($"LinkStatus.{count.Key}")} {count.Value}")))}\n");
        WriteCounts(report, words, new Paint(context.Colour), output);
    }

    private static void WriteYear(YearStatus year, Site? site, Wording words, TextWriter output)
    {
        output.Write(words.Term("Report.Year", year.Catalogue.Year, year.CompleteCount, year.Items.Length));
        if (year.Score is { } score)
            output.Write(words.Term("Report.Score", Decimal2.Text(score.Predicted)));
        output.Write("\n");
        if (year.DueCount < year.Items.Length)
            output.Write($"  {words.Term("Report.SoFarDue", year.DueCount, year.CompleteDueCount, year.Score?.SoFarDue is { } soFar ? Decimal2.Text(soFar) : "–")}\n");
        if (site is not null && site.CurrentYear == year.Catalogue.Year)
            WriteItems(year, site, words, output);
    }

    private static void WriteItems(YearStatus year, Site site, Wording words, TextWriter output)
    {
        var published = year.Items.Where(item => item.Disclosure is not null).ToList();
        var width = published.Count == 0 ? 0 : published.Max(item => DisplayCells.Of(State(item, words)));
        foreach (var item in published)
        {
            var state = State(item, words);
            var gap = new string(' ', width - DisplayCells.Of(state));
            output.Write($"  {item.Item.Id.ToString(),-4} {state}{gap}  {PublicUrl.Of(site, item.Disclosure!.Address)}\n");
        }

        var absent = year.Items.Where(item => item.Disclosure is null && item.Elements.Any(element => element.State == ElementState.Missing)).Select(item => item.Item.Id.ToString()).ToList();
        if (absent.Count > 0)
            output.Write($"  {words.Term("Report.NoPage", string.Join(' ', absent))}\n");
    }

    private static string State(ItemStatus item, Wording words)
    {
        var open = item.Elements.Count(element => !element.IsSettled && element.State != ElementState.NotYetDue);
        return item.IsComplete ? words.Term("Report.Complete")
            : open == 0 ? words.Term("Report.NotYetDue")
            : words.Term("Report.Open", open, item.Elements.Length);
    }

    private static void WriteOutput(BuildReport report, Wording words, TextWriter output)
    {
        if (report.IsBlocked)
            output.Write($"{words.Term("Report.NotWritten")}\n");
        if (report.Output is not { } made)
            return;
        output.Write($"{words.Term("Report.Pages", made.Pages, made.Files)}\n");
        foreach (var kept in made.Kept)
            output.Write($"  {words.Term("Report.Kept", PlainText.OneLine(kept))}\n");
        if (made.IsWritten)
            output.Write($"{words.Term("Report.Written", PlainText.OneLine(made.Folder))}\n");
        if (made.IsWritten && report.Site is { } site)
            output.Write($"{words.Term("Report.Url", PublicUrl.Of(site, Addresses.Home))}\n");
    }

    private static void WriteCounts(BuildReport report, Wording words, Paint paint, TextWriter output)
    {
        var notices = report.Diagnostics.Length - report.Errors - report.Warnings;
        string Count(Severity severity, int count)
        {
            var text = words.Term($"Report.Count.{severity}", count.ToString(CultureInfo.InvariantCulture));
            return count > 0 ? paint.Severity(text, severity) : text;
        }

        var notice = notices > 0 ? $" · {Count(Severity.Notice, notices)}" : "";
        output.Write($"{Count(Severity.Error, report.Errors)} · {Count(Severity.Warning, report.Warnings)}{notice}\n");
        if (report.Diagnostics.IsEmpty)
            output.Write($"{paint.Hint(words.Term("Report.AllWell"))}\n");
    }
}
