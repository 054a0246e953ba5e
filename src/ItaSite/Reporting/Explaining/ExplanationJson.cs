using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Reporting.Explaining;

/// <summary>Explanations as one JSON object, <c>itasite-explain/1</c>, for other tools. Its shape is a promise.</summary>
public static class ExplanationJson
{
    private const string Format = "itasite-explain/1";

    /// <summary>Writes the explanation of one item.</summary>
    public static void Write(ItemExplanation explanation, Wording words, TextWriter output) =>
        JsonText.Write(output, json => WriteItem(explanation, words, json));

    /// <summary>Writes the explanation of one year.</summary>
    public static void Write(YearExplanation explanation, TextWriter output) => JsonText.Write(output, json => WriteYear(explanation, json));

    private static void WriteItem(ItemExplanation explanation, Wording words, Utf8JsonWriter json)
    {
        var item = explanation.Item;
        WriteHead(explanation.Catalogue, json);
        json.WriteString("item", item.Id.ToString());
        json.WriteString("topic", item.Topic);
        json.WriteString("title", item.Title);
        json.WriteString("group", item.Group);
        json.WriteString("indicator", explanation.Indicator.Id);
        json.WriteString("part", explanation.Part.Id);
        if (explanation.Points is { } points)
            json.WriteNumber("points", Decimal2.Round(points));
        else
            json.WriteNull("points");
        json.WriteString("due", item.Due is { } due ? explanation.Catalogue.Year.Month(due.Month).First.ToString("yyyy-MM", CultureInfo.InvariantCulture) : null);
        json.WriteString("file", explanation.Status?.Disclosure?.Where.File);
        json.WriteString("url", explanation.Status?.Published?.Address);
        if (explanation.Status is { } status)
            json.WriteBoolean("complete", status.IsComplete);
        else
            json.WriteNull("complete");
        WriteTexts("before", item.Continues.Select(before => before.ToString()), json);
        WriteElements(explanation, new RequirementText(explanation, words), json);
        WritePitfalls(explanation.Pitfalls, json);
        WriteChange(explanation, json);
        WriteTexts("sources", item.Sources, json);
        json.WriteEndObject();
    }

    private static void WriteYear(YearExplanation explanation, Utf8JsonWriter json)
    {
        WriteHead(explanation.Catalogue, json);
        json.WriteNumber("items", explanation.Catalogue.Items.Length);
        if (explanation.Changes is { } changes)
            WriteChanges(changes, json);
        else
            json.WriteNull("changes");
        WriteTraces(explanation.Traces, json);
        WritePitfalls(explanation.Pitfalls, json);
        WriteTexts("sources", [explanation.Catalogue.Source.Title], json);
        json.WriteEndObject();
    }

    private static void WriteTraces(ImmutableArray<ScoreTrace> traces, Utf8JsonWriter json)
    {
        json.WriteStartArray("scores");
        foreach (var trace in traces)
        {
            json.WriteStartObject();
            json.WriteString("indicator", trace.Indicator.Id);
            json.WriteString("part", trace.Part?.Id);
            json.WriteNumber("score", trace.Score);
            json.WriteStartArray("patterns");
            foreach (var pattern in trace.Patterns)
                WritePattern(pattern, json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePattern(ScorePattern pattern, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (var count in pattern.Counts)
        {
            json.WriteStartObject(count.Part.Id);
            json.WriteNumber("complete", count.CompleteCount);
            json.WriteNumber("items", count.Part.Items.Length);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteHead(Catalogue catalogue, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteNumber("year", catalogue.Year.BuddhistEra);
        json.WriteBoolean("provisional", catalogue.Provisional);
    }

    private static void WriteElements(ItemExplanation explanation, RequirementText asked, Utf8JsonWriter json)
    {
        json.WriteStartArray("elements");
        foreach (var element in explanation.Item.Elements)
        {
            json.WriteStartObject();
            WriteElement(element, json);
            json.WriteString("confidence", JsonText.Word(element.Confidence));
            json.WriteString("source", element.Source);
            json.WriteString("word", element.Requires.Word);
            json.WriteString("asks", asked.Asks(element));
            json.WriteString("write", asked.Line(element));
            json.WriteString("writeNone", asked.NoneLine(element));
            json.WriteString("when", JsonText.Word(element.When));
            WriteTexts("appliesTo", element.AppliesTo, json);
            json.WriteString("state", explanation.StatusOf(element) is { } status ? JsonText.Word(status.State) : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteElement(Element element, Utf8JsonWriter json)
    {
        json.WriteString("element", element.Id);
        json.WriteString("text", element.Text);
    }

    private static void WritePitfalls(ImmutableArray<Pitfall> pitfalls, Utf8JsonWriter json)
    {
        foreach (var (name, kind) in new[] { ("forgotten", PitfallKind.Reason), ("practices", PitfallKind.Practice), ("questions", PitfallKind.Question) })
        {
            json.WriteStartArray(name);
            foreach (var pitfall in pitfalls.Where(pitfall => pitfall.Kind == kind))
            {
                json.WriteStartObject();
                json.WriteString("code", pitfall.Code);
                json.WriteString("text", pitfall.Text);
                WriteTexts("elements", pitfall.Elements, json);
                json.WriteString("confidence", JsonText.Word(pitfall.Confidence));
                json.WriteString("source", pitfall.Source);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    }

    private static void WriteChange(ItemExplanation explanation, Utf8JsonWriter json)
    {
        if (explanation.Change is not { } change)
        {
            json.WriteNull("changes");
            return;
        }

        json.WriteStartObject("changes");
        json.WriteNumber("from", explanation.Catalogue.Year.Previous.BuddhistEra);
        WriteMove(change, json);
        json.WriteEndObject();
    }

    private static void WriteChanges(YearChanges changes, Utf8JsonWriter json)
    {
        json.WriteStartObject("changes");
        json.WriteNumber("from", changes.Before.Year.BuddhistEra);
        json.WriteNumber("itemsBefore", changes.Before.Items.Length);
        json.WriteStartArray("items");
        foreach (var change in changes.Items)
        {
            WriteItemHead(change.Now, json);
            WriteTexts("before", change.Before.Select(item => item.Id.ToString()), json);
            WriteMove(change, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("droppedItems");
        foreach (var item in changes.Dropped)
        {
            WriteItemHead(item, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteItemHead(OitItem item, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("item", item.Id.ToString());
        json.WriteString("topic", item.Topic);
        json.WriteString("title", item.Title);
    }

    private static void WriteMove(ItemChange change, Utf8JsonWriter json)
    {
        json.WriteString("move", JsonText.Word(change.Move));
        WriteElements("added", change.Added, json);
        WriteElements("dropped", change.Dropped, json);
    }

    private static void WriteElements(string name, ImmutableArray<Element> elements, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (var element in elements)
        {
            json.WriteStartObject();
            WriteElement(element, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(string name, IEnumerable<string> texts, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
