using System.Collections.Immutable;
using ItaSite.Model;

namespace ItaSite.Scoring;

/// <summary>The grade that a total gives in its year.</summary>
public static class Grading
{
    /// <summary>Name of the level, or null when the year's grades are not known or a part that decides is missing.</summary>
    /// <param name="scale">The grades of the year, or null.</param>
    /// <param name="total">The total with two decimals, as it is published.</param>
    /// <param name="published">Where the scores of the parts stand.</param>
    public static string? GradeOf(GradeScale? scale, decimal total, PublishedScores published)
    {
        foreach (var level in scale?.Levels ?? [])
        {
            if (total < level.Minimum)
                continue;
            switch (AllReach(level.Each, scale!.Parts, published))
            {
                case true:
                    return level.Name;
                case null:
                    return null;
            }
        }

        return null;
    }

    // One part that falls short decides, whatever the unknown ones are; else an unknown one leaves it open.
    private static bool? AllReach(decimal? each, ImmutableArray<ScorePart> parts, PublishedScores published)
    {
        if (each is not { } least)
            return true;
        var scores = parts.Select(part => part.In(published)).ToArray();
        if (scores.Any(score => score < least))
            return false;
        return scores.All(score => score is not null) ? true : null;
    }
}
