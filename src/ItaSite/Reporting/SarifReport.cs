using System.Collections.Immutable;
using System.Text.Json;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Reporting.Comparing;

namespace ItaSite.Reporting;

/// <summary>Findings for code scanning: SARIF 2.1.0. Places are relative to the site's root; a finding keeps its fingerprint when lines move.</summary>
public sealed class SarifReport : IReportFormat
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <inheritdoc/>
    public string Name => "sarif";

    /// <inheritdoc/>
    public bool IsForMachines => true;

    /// <inheritdoc/>
    public void Write(BuildReport report, Wording words, ReportContext context, TextWriter output)
    {
        ImmutableArray<RuleInfo> rules = [.. report.Diagnostics.Select(found => found.Rule).DistinctBy(rule => rule.Code).OrderBy(rule => rule.Code, StringComparer.Ordinal)];
        JsonText.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(rules, words, json);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var found in report.Diagnostics)
                WriteResult(found, rules, new Telling(words, context), json);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void WriteTool(ImmutableArray<RuleInfo> rules, Wording words, Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "ItaSite");
        json.WriteString("language", words.Language == Language.Thai ? "th" : "en");
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            json.WriteString("name", rule.Name);
            WriteText("shortDescription", words.Title(rule), json);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.DefaultSeverity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Diagnostic found, ImmutableArray<RuleInfo> rules, Telling telling, Utf8JsonWriter json)
    {
        var (words, context) = telling;
        json.WriteStartObject();
        json.WriteString("ruleId", found.Rule.Code);
        json.WriteNumber("ruleIndex", Index(rules, found.Rule));
        json.WriteString("level", Level(found.Severity));
        WriteText("message", $"{words.Message(found)}\n{words.Help(found)}", json);
        WritePlaces("locations", [found.Where], context.PathPrefix, json);
        if (!found.Related.IsEmpty)
            WritePlaces("relatedLocations", found.Related, context.PathPrefix, json);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("itasite/v1", FindingIdentity.Of(found));
        json.WriteEndObject();
        if (context.Since is { } since)
            json.WriteString("baselineState", since.IsBroken(found) ? "new" : "unchanged");
        WriteProperties(found, json);
        json.WriteEndObject();
    }

    private static void WritePlaces(string name, ImmutableArray<SourceSpan> places, string prefix, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (var place in places)
        {
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", UriOf(prefix + place.File));
            json.WriteEndObject();
            WriteRegion(place, json);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // Those who show alerts want a line; a finding about a whole file stands at its beginning.
    private static void WriteRegion(SourceSpan place, Utf8JsonWriter json)
    {
        json.WriteStartObject("region");
        json.WriteNumber("startLine", Math.Max(1, place.Line));
        if (place is { HasLine: true, Column: > 0 })
            json.WriteNumber("startColumn", place.Column);
        if (place is { HasLine: true, Column: > 0 } && place.EndLine >= place.Line && place.EndColumn > 0)
        {
            json.WriteNumber("endLine", place.EndLine);
            json.WriteNumber("endColumn", place.EndColumn);
        }

        json.WriteEndObject();
    }

    private static void WriteProperties(Diagnostic found, Utf8JsonWriter json)
    {
        if (found is { Year: null, Item: null, Element: null })
            return;
        json.WriteStartObject("properties");
        if (found.Year is { } year)
            json.WriteNumber("year", year);
        if (found.Item is { } item)
            json.WriteString("item", item);
        if (found.Element is { } element)
            json.WriteString("element", element);
        json.WriteEndObject();
    }

    private static void WriteText(string name, string text, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static int Index(ImmutableArray<RuleInfo> rules, RuleInfo rule)
    {
        for (var i = 0; i < rules.Length; i++)
        {
            if (rules[i].Code == rule.Code)
                return i;
        }

        return -1;
    }

    // A name is data: "%", "#", ":" and letters beyond ASCII are written as a URI writes them.
    private static string UriOf(string file) => string.Join('/', file.Split('/').Select(Uri.EscapeDataString));

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private readonly record struct Telling(Wording Words, ReportContext Context);
}
