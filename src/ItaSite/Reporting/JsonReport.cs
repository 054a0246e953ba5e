using System.Globalization;
using System.Text.Json;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Reporting.Comparing;

namespace ItaSite.Reporting;

/// <summary>The whole report as one JSON object, <c>itasite-report/1</c>, for other tools. Its shape is a promise.</summary>
public sealed class JsonReport : IReportFormat
{
    /// <summary>Name and version of the shape.</summary>
    internal const string Format = "itasite-report/1";

    /// <inheritdoc/>
    public string Name => "json";

    /// <inheritdoc/>
    public bool IsForMachines => true;

    /// <inheritdoc/>
    public void Write(BuildReport report, Wording words, ReportContext context, TextWriter output) =>
        JsonText.Write(output, json => WriteReport(report, words, json));

    private static void WriteReport(BuildReport report, Wording words, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteString("asOf", report.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteStartObject("summary");
        json.WriteNumber("errors", report.Errors);
        json.WriteNumber("warnings", report.Warnings);
        json.WriteEndObject();
        json.WriteStartArray("diagnostics");
        foreach (var found in report.Diagnostics)
            WriteDiagnostic(found, words, json);
        json.WriteEndArray();
        JsonYears.Write(report.Years, json);
        JsonAssessments.Write(report.Assessments, json);
        json.WriteEndObject();
    }

    private static void WriteDiagnostic(Diagnostic found, Wording words, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("code", found.Rule.Code);
        json.WriteString("name", found.Rule.Name);
        json.WriteString("severity", Word(found.Severity));
        json.WriteString("message", words.Message(found));
        json.WriteString("help", words.Help(found));
        json.WriteString("file", found.Where.File);

        // A finding about a whole file points at its beginning: readers of this format want a number.
        json.WriteNumber("line", Math.Max(1, found.Where.Line));
        json.WriteNumber("column", Math.Max(1, found.Where.Column));
        if (found.Year is { } year)
            json.WriteNumber("year", year);
        else
            json.WriteNull("year");
        json.WriteString("item", found.Item);
        json.WriteString("element", found.Element);
        json.WriteString("identity", FindingIdentity.Of(found));
        json.WriteEndObject();
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };
}
