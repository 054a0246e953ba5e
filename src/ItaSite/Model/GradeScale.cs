using System.Collections.Immutable;

namespace ItaSite.Model;

/// <summary>The grades of some years: which level a total gives, and what its parts must reach for it.</summary>
public sealed record GradeScale
{
    /// <summary>First year it holds for.</summary>
    public required FiscalYear From { get; init; }

    /// <summary>Last year it holds for.</summary>
    public required FiscalYear To { get; init; }

    /// <summary>The total that counts as passing.</summary>
    public required decimal Target { get; init; }

    /// <summary>The parts that a level may ask for, in official order; empty while grades rest on the total alone.</summary>
    public required ImmutableArray<ScorePart> Parts { get; init; }

    /// <summary>The levels, best first; the last takes every total.</summary>
    public required ImmutableArray<GradeLevel> Levels { get; init; }

    /// <summary>How sure the levels are.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Where they were read.</summary>
    public required string Source { get; init; }
}

/// <summary>One level.</summary>
/// <param name="Name">Its official name, such as <c>ผ่านดี</c> or <c>A</c>.</param>
/// <param name="Minimum">Lowest total.</param>
/// <param name="Each">Lowest score of every part, or null when the parts do not matter.</param>
public sealed record GradeLevel(string Name, decimal Minimum, decimal? Each);

/// <summary>A part of the assessment that has a published score: an instrument, or a part of one.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Part">Its part (<c>public</c>, <c>survey</c>), or null for the whole instrument.</param>
public sealed record ScorePart(Instrument Instrument, string? Part)
{
    /// <summary>Its published score, or null when it is not known.</summary>
    public decimal? In(PublishedScores published)
    {
        if (Part is { } part)
            return published.EitParts.TryGetValue(part, out var score) ? score : null;
        return published.Instruments.TryGetValue(Instrument, out var whole) ? whole : null;
    }
}
