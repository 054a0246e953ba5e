using System.Collections.Immutable;

namespace ItaSite.Model;

/// <summary>What a published open-data score says of the items behind it: an item scores 100 or 0, so few outcomes give the same mean.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Part">The sub-indicator whose own score was published, or null when the score is the indicator's.</param>
/// <param name="Score">The published score, 0 to 100.</param>
/// <param name="Patterns">Every outcome that gives the score, fewest lost items first; empty when none does.</param>
public sealed record ScoreTrace(Indicator Indicator, SubIndicator? Part, decimal Score, ImmutableArray<ScorePattern> Patterns);

/// <summary>One outcome: how many items of each sub-indicator were complete.</summary>
/// <param name="Counts">The sub-indicators in order.</param>
public sealed record ScorePattern(ImmutableArray<PartCount> Counts)
{
    /// <summary>How many items scored 0.</summary>
    public int LostCount => Counts.Sum(count => count.LostCount);
}

/// <summary>How many items of a sub-indicator were complete.</summary>
/// <param name="Part">The sub-indicator.</param>
/// <param name="CompleteCount">Number of items that scored 100.</param>
public sealed record PartCount(SubIndicator Part, int CompleteCount)
{
    /// <summary>How many items scored 0.</summary>
    public int LostCount => Part.Items.Length - CompleteCount;
}
