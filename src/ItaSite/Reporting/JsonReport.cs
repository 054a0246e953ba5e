using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Reporting;

/// <summary>The whole report as one JSON object, <c>itasite-report/1</c>, for other tools. Its shape is a promise.</summary>
public sealed class JsonReport : IReportFormat
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <inheritdoc/>
    public string Name => "json";

    /// <inheritdoc/>
    public bool IsForMachines => true;

    /// <inheritdoc/>
    public void Write(BuildReport report, Wording words, ReportContext context, TextWriter output)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
            WriteReport(report, words, json);
        output.Write(Harmless(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length)));
        output.Write("\n");
    }

    private static void WriteReport(BuildReport report, Wording words, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("format", "itasite-report/1");
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
        json.WriteEndObject();
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    // A report is read in terminals and by runners too: what acts on them is escaped, which leaves its value the same.
    private static string Harmless(string json)
    {
        var result = new StringBuilder(json.Length);
        foreach (var rune in json.EnumerateRunes())
        {
            if (rune.Value == '\n' || !PlainText.IsHarmful(rune))
                result.Append(rune.ToString());
            else
                result.AppendJoin("", rune.ToString().Select(c => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}")));
        }

        return result.Replace("##[", "#\\u0023[").Replace("##vso[", "#\\u0023vso[").ToString();
    }
}
