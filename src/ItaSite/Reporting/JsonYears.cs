using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ItaSite.Model;

namespace ItaSite.Reporting;

/// <summary>The part of the JSON report about years, items and elements.</summary>
internal static class JsonYears
{
    /// <summary>Writes the property <c>years</c>.</summary>
    public static void Write(ImmutableArray<YearStatus> years, Utf8JsonWriter json)
    {
        json.WriteStartArray("years");
        foreach (var year in years)
            WriteYear(year, json);
        json.WriteEndArray();
    }

    private static void WriteYear(YearStatus year, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("year", year.Catalogue.Year.BuddhistEra);
        json.WriteNumber("complete", year.CompleteCount);
        json.WriteNumber("total", year.Items.Length);
        json.WriteNumber("due", year.DueCount);
        json.WriteNumber("completeOfDue", year.CompleteDueCount);
        WriteScore(year.Score, json);
        json.WriteStartArray("items");
        foreach (var item in year.Items)
            WriteItem(item, year, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteScore(OitScore? score, Utf8JsonWriter json)
    {
        if (score is null)
        {
            json.WriteNull("oit");
            return;
        }

        json.WriteStartObject("oit");
        json.WriteNumber("predicted", Decimal2.Round(score.Predicted));
        json.WriteStartObject("indicators");
        foreach (var (id, value) in score.Indicators.OrderBy(pair => Order(pair.Key)).ThenBy(pair => pair.Key, StringComparer.Ordinal))
            json.WriteNumber(id, Decimal2.Round(value));
        json.WriteEndObject();
        if (score.SoFarDue is { } soFar)
            json.WriteNumber("soFarDue", Decimal2.Round(soFar));
        else
            json.WriteNull("soFarDue");
        json.WriteEndObject();
    }

    // Indicators are numbered: 9 comes before 10.
    private static int Order(string id) => int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;

    private static void WriteItem(ItemStatus item, YearStatus year, Utf8JsonWriter json)
    {
        var points = item.IsComplete ? 0 : year.Score?.PointsPerItem.GetValueOrDefault(item.Item.Id) ?? 0;
        json.WriteStartObject();
        json.WriteString("item", item.Item.Id.ToString());
        json.WriteString("topic", item.Item.Topic);
        json.WriteBoolean("complete", item.IsComplete);
        json.WriteNumber("score", item.IsComplete ? 100 : 0);
        json.WriteNumber("pointsAtRisk", Decimal2.Round(points));
        json.WriteString("url", Addresses.Item(new ItemKey(year.Catalogue.Year, item.Item.Id)));
        json.WriteStartArray("elements");
        foreach (var element in item.Elements)
            WriteElement(element, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteElement(ElementStatus element, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("element", element.Element.Id);
        json.WriteString("state", Word(element.State));
        json.WriteStartArray("evidence");
        foreach (var evidence in element.Evidence.Where(evidence => evidence.Target.Length > 0))
            json.WriteStringValue(Target(evidence));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Target(FoundEvidence evidence) =>
        evidence.Page is { } page && !evidence.Target.Contains('#', StringComparison.Ordinal)
            ? string.Create(CultureInfo.InvariantCulture, $"{evidence.Target}#page={page}")
            : evidence.Target;

    private static string Word(ElementState state) => JsonNamingPolicy.KebabCaseLower.ConvertName(state.ToString());
}
