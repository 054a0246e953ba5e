using System.Collections.Immutable;
using System.Globalization;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Reporting.Explaining;

/// <summary>What published open-data scores say of the items behind them, for people.</summary>
internal static class TraceText
{
    private const int MostPatterns = 5;

    /// <summary>Writes a section when there is a score to read.</summary>
    public static void Write(ImmutableArray<ScoreTrace> traces, Wording words, TextWriter output) =>
        ExplanationText.Section(words.Term("Explain.Traces"), traces.SelectMany(trace => Lines(trace, words)), output);

    private static IEnumerable<string> Lines(ScoreTrace trace, Wording words)
    {
        var name = trace.Part is { } part ? $"{part.Id} {part.Name}" : $"{trace.Indicator.Id} {trace.Indicator.Name}";
        var score = trace.Score.ToString("0.00", CultureInfo.InvariantCulture);
        if (trace.Patterns.IsEmpty)
            return [words.Term("Explain.TraceNone", name, score)];
        if (trace.Patterns is [var only])
            return [words.Term("Explain.TraceOne", name, score, only.LostCount), .. only.Counts.Select(count => $"    {Count(count, words)}")];
        return
        [
            words.Term("Explain.TraceMany", name, score, trace.Patterns.Length, trace.Patterns[0].LostCount, trace.Patterns[^1].LostCount),
            .. Enumerable.Range(0, trace.Patterns[0].Counts.Length).Select(position => $"    {Range(trace, position, words)}"),
            .. trace.Patterns.Take(MostPatterns).Select(pattern => $"    - {words.Term("Explain.TracePattern", Pattern(pattern))}"),
            .. trace.Patterns.Length > MostPatterns ? [$"    - {words.Term("Explain.TraceMore", trace.Patterns.Length - MostPatterns)}"] : ImmutableArray<string>.Empty,
        ];
    }

    private static string Count(PartCount count, Wording words) =>
        words.Term("Explain.TracePart", count.Part.Id, count.Part.Name, count.CompleteCount, count.Part.Items.Length);

    private static string Range(ScoreTrace trace, int position, Wording words)
    {
        var counts = trace.Patterns.Select(pattern => pattern.Counts[position]).ToArray();
        var (least, most) = (counts.Min(count => count.LostCount), counts.Max(count => count.LostCount));
        return words.Term(least == most ? "Explain.TraceSure" : "Explain.TraceRange", counts[0].Part.Id, counts[0].Part.Name, least, most, counts[0].Part.Items.Length);
    }

    // Complete of all, by sub-indicator.
    private static string Pattern(ScorePattern pattern) =>
        string.Join("  ", pattern.Counts.Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Part.Id}: {count.CompleteCount}/{count.Part.Items.Length}")));
}
