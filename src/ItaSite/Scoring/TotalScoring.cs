using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Scoring;

/// <summary>Holds published totals against what their instruments give. A published score is never overwritten.</summary>
public static class TotalScoring
{
    /// <summary>A published total is not what its instruments give.</summary>
    public static readonly RuleInfo NotReconciled = new("ITA3301", "total-does-not-reconcile", Severity.Warning);

    /// <summary>Every assessment that has a published total, beside the computed one; a finding where they do not agree.</summary>
    public static Outcome<ImmutableArray<AssessmentCheck>> Check(Site site)
    {
        ImmutableArray<AssessmentCheck> checks =
            [.. site.Assessments.Where(assessment => assessment.Published is not null).Select(assessment => Check(assessment, site.Weights))];
        return new Outcome<ImmutableArray<AssessmentCheck>>(checks, [.. checks.Where(check => check.Reconciles == false).Select(FindingOf)]);
    }

    private static Diagnostic FindingOf(AssessmentCheck check)
    {
        var published = check.Assessment.Published!;
        return new Diagnostic(NotReconciled, published.Where, check.Assessment.Year, published.Total, decimal.Round(check.Computed!.Value, 2, MidpointRounding.AwayFromZero))
        {
            Year = check.Assessment.Year.BuddhistEra,
        };
    }

    private static AssessmentCheck Check(Assessment assessment, ImmutableArray<InstrumentWeights> weights)
    {
        var published = assessment.Published!;
        var weight = weights.FirstOrDefault(weight => weight.From <= assessment.Year && assessment.Year <= weight.To);
        var scores = published.Instruments;
        if (weight is null || scores.Count < 3)
            return new AssessmentCheck(assessment, null, null);
        var computed = (weight.Iit * scores[Instrument.Iit]) + (weight.Eit * scores[Instrument.Eit]) + (weight.Oit * scores[Instrument.Oit]);
        return new AssessmentCheck(assessment, computed, Agrees(published.Total, computed));
    }

    // One report truncates where the others round (68.786 is published as 68.78); both are the same score.
    private static bool Agrees(decimal published, decimal computed) =>
        published == decimal.Round(computed, 2, MidpointRounding.AwayFromZero) || published == decimal.Truncate(computed * 100m) / 100m;
}
