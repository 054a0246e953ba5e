using System.Collections.Immutable;
using System.Globalization;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Reporting.Explaining;

/// <summary>Explanations for people.</summary>
public static class ExplanationText
{
    /// <summary>Writes the explanation of one item.</summary>
    public static void Write(ItemExplanation explanation, Wording words, TextWriter output)
    {
        WriteHead(explanation, words, output);
        output.Write($"\n{words.Term("Explain.Elements", explanation.Item.Elements.Length)}\n");
        var asked = new RequirementText(explanation, words);
        foreach (var (number, element) in explanation.Item.Elements.Index())
            WriteElement(number + 1, element, explanation, asked, words, output);
        PitfallText.Write(explanation.Pitfalls, words, output);
        if (explanation.Change is { } change)
            WriteChange(change, explanation.Catalogue.Year.Previous, words, output);
        Section(words.Term("Explain.Sources"), explanation.Item.Sources.Select(source => $"- {source}"), output);
    }

    private static void WriteHead(ItemExplanation explanation, Wording words, TextWriter output)
    {
        var (item, year) = (explanation.Item, explanation.Catalogue.Year);
        Line(words.Term("Explain.Title", item.Id, item.Title, year), output);
        if (explanation.Catalogue.Provisional)
            Line(words.Term("Explain.Provisional", year), output);
        Line(words.Term("Explain.Place", explanation.Indicator.Id, explanation.Indicator.Name, explanation.Part.Id, explanation.Part.Name, item.Group), output);
        Line(words.Term("Explain.Topic", item.Topic), output);
        if (!item.Continues.IsEmpty)
            Line(words.Term("Explain.Before", year.Previous, string.Join(", ", item.Continues.Order())), output);
        if (explanation.Points is { } points)
            Line(words.Term("Explain.Points", Decimal2.Text(points)), output);
        if (item.Due is { } due)
            Line(words.Term("Explain.Due", Month(year.Month(due.Month).First, words), due.Confidence), output);
        Line(State(explanation, words), output);
    }

    private static string State(ItemExplanation explanation, Wording words)
    {
        if (explanation.Status?.Disclosure is not { } disclosure)
            return words.Term("Explain.NoPage", explanation.Item.Id, explanation.Catalogue.Year);
        var open = explanation.Status.Elements.Count(element => !element.IsSettled);
        return open == 0
            ? words.Term("Explain.Complete", disclosure.Where.File)
            : words.Term("Explain.Open", open, explanation.Status.Elements.Length, disclosure.Where.File);
    }

    private static void WriteElement(int number, Element element, ItemExplanation explanation, RequirementText asked, Wording words, TextWriter output)
    {
        var state = explanation.Status?.Disclosure is not null && explanation.StatusOf(element) is { } status ? $" [{words.Term("Explain.State", status.State)}]" : "";
        Line(string.Create(CultureInfo.InvariantCulture, $"{number}. {element.Text} ({element.Id}){state}"), output);
        foreach (var condition in asked.Conditions(element))
            Line($"   {condition}", output);
        Line($"   {words.Term("Explain.Asks", asked.Asks(element))}", output);
        if (asked.Line(element) is { } line)
            Line($"   {words.Term("Explain.Write", line)}", output);
        if (asked.NoneLine(element) is { } none)
            Line($"   {words.Term("Explain.WriteNone", none)}", output);
        foreach (var pitfall in explanation.Pitfalls.Where(pitfall => pitfall.Kind == PitfallKind.Reason && pitfall.Elements.Contains(element.Id)))
            Line($"   {words.Term("Explain.Forgotten", pitfall.Text)}", output);
        Line($"   {words.Term("Explain.Sure", element.Confidence, element.Source)}", output);
    }

    private static void WriteChange(ItemChange change, FiscalYear before, Wording words, TextWriter output)
    {
        var lines = ChangeText.Lines(change, words).ToImmutableArray();
        Section(words.Term("Explain.Changes", before), lines.IsEmpty ? [words.Term("Explain.Unchanged")] : lines, output);
    }

    internal static void Section(string title, IEnumerable<string> lines, TextWriter output)
    {
        var all = lines.ToImmutableArray();
        if (all.IsEmpty)
            return;
        output.Write($"\n{title}\n");
        foreach (var line in all)
            Line(line, output);
    }

    // Indents are ours; the rest may come from a catalogue of the site's own.
    internal static void Line(string text, TextWriter output)
    {
        var indent = text.Length - text.TrimStart(' ').Length;
        output.Write($"{text[..indent]}{PlainText.OneLine(text[indent..])}\n");
    }

    private static string Month(DateOnly day, Wording words) =>
        words.Language == Language.Thai ? ThaiDate.Month(day) : day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
}
