using System.Collections.Immutable;
using System.Text.Json;
using ItaSite.Model;

namespace ItaSite.Reporting;

/// <summary>The part of the JSON report about published and computed totals.</summary>
internal static class JsonAssessments
{
    /// <summary>Writes the property <c>ita</c>.</summary>
    public static void Write(ImmutableArray<AssessmentCheck> checks, Utf8JsonWriter json)
    {
        json.WriteStartArray("ita");
        foreach (var check in checks)
            WriteCheck(check, json);
        json.WriteEndArray();
    }

    private static void WriteCheck(AssessmentCheck check, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("year", check.Assessment.Year.BuddhistEra);
        WriteNumber("published", check.Assessment.Published?.Total, json);
        WriteNumber("computed", check.Computed, json);
        if (check.Reconciles is { } reconciles)
            json.WriteBoolean("reconciles", reconciles);
        else
            json.WriteNull("reconciles");
        json.WriteStartObject("grade");
        json.WriteString("published", check.Assessment.Published?.Grade);
        json.WriteString("computed", check.ComputedGrade);
        json.WriteEndObject();
        WriteIndicators(check, json);
        json.WriteEndObject();
    }

    private static void WriteIndicators(AssessmentCheck check, Utf8JsonWriter json)
    {
        json.WriteStartArray("indicators");
        foreach (var indicator in check.Assessment.Indicators)
        {
            json.WriteStartObject();
            json.WriteString("name", indicator.Name.Value);
            json.WriteNumber("score", Decimal2.Round(indicator.Score));
            json.WriteString("level", check.Assessment.TargetOf(indicator.Score)?.Level);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(string name, decimal? value, Utf8JsonWriter json)
    {
        if (value is { } number)
            json.WriteNumber(name, Decimal2.Round(number));
        else
            json.WriteNull(name);
    }
}
