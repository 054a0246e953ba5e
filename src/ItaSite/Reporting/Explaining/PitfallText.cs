using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Reporting.Explaining;

/// <summary>What others forgot, and what they did to pass, for people.</summary>
internal static class PitfallText
{
    /// <summary>Writes a section for each kind that there is, surest first.</summary>
    public static void Write(ImmutableArray<Pitfall> pitfalls, Wording words, TextWriter output)
    {
        foreach (var kind in Enum.GetValues<PitfallKind>())
        {
            var lines = pitfalls
                .Where(pitfall => pitfall.Kind == kind)
                .OrderByDescending(pitfall => pitfall.Confidence)
                .Select(pitfall => words.Term("Explain.Pitfall", pitfall.Text, pitfall.Confidence, pitfall.Source));
            ExplanationText.Section(words.Term("Explain.Pitfalls", kind), lines, output);
        }
    }
}
