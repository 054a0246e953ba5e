using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Reporting.Explaining;

/// <summary>A year's list beside the one before, for people.</summary>
public static class YearExplanationText
{
    /// <summary>The order in which changes are told: what is new work first.</summary>
    public static IReadOnlyList<ItemMove> Order { get; } = [ItemMove.New, ItemMove.Joined, ItemMove.Moved, ItemMove.Same];

    /// <summary>Writes the explanation.</summary>
    public static void Write(YearExplanation explanation, Wording words, TextWriter output)
    {
        var year = explanation.Catalogue.Year;
        ExplanationText.Line(Title(explanation, words), output);
        if (explanation.Catalogue.Provisional)
            ExplanationText.Line(words.Term("Explain.Provisional", year), output);
        if (explanation.Changes is { } changes)
            WriteChanges(changes, words, output);
        else
            ExplanationText.Line(words.Term("Explain.NoBefore", year.Previous), output);
        TraceText.Write(explanation.Traces, words, output);
        PitfallText.Write(explanation.Pitfalls, words, output);
        ExplanationText.Section(words.Term("Explain.Sources"), [$"- {explanation.Catalogue.Source.Title}"], output);
    }

    /// <summary>How many items the year has, and had the year before.</summary>
    public static string Title(YearExplanation explanation, Wording words) => explanation.Changes is { } changes
        ? words.Term("Explain.YearBeside", changes.Now.Year, changes.Now.Items.Length, changes.Before.Year, changes.Before.Items.Length)
        : words.Term("Explain.Year", explanation.Catalogue.Year, explanation.Catalogue.Items.Length);

    private static void WriteChanges(YearChanges changes, Wording words, TextWriter output)
    {
        foreach (var move in Order)
        {
            var told = changes.Items.Where(change => change.Move == move && !change.IsUnchanged).SelectMany(change => Lines(change, words));
            ExplanationText.Section(words.Term("Explain.Moves", move, changes.Before.Year), told, output);
        }

        ExplanationText.Section(
            words.Term("Explain.DroppedItems", changes.Before.Year),
            changes.Dropped.Select(item => words.Term("Explain.Item", item.Id, item.Title)),
            output);
        var unchanged = changes.Items.Where(change => change.IsUnchanged).Select(change => change.Now.Id.ToString()).ToList();
        if (unchanged.Count > 0)
            ExplanationText.Section(words.Term("Explain.UnchangedItems"), [string.Join(", ", unchanged)], output);
    }

    private static IEnumerable<string> Lines(ItemChange change, Wording words) =>
        change.Move == ItemMove.New
            ? [ChangeText.Heading(change, words)]
            : ChangeText.Lines(change, words).Select(line => $"    {line}").Prepend(ChangeText.Heading(change, words));
}
