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
            [.. site.Assessments.Where(assessment => assessment.Published is not null).Select(assessment => Check(assessment, site))];
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

    private static AssessmentCheck Check(Assessment assessment, Site site)
    {
        var published = assessment.Published!;
        var weight = site.Weights.FirstOrDefault(weight => weight.From <= assessment.Year && assessment.Year <= weight.To);
        var scores = InstrumentScores.Of(assessment, site.IndicatorLists);
        if (weight is null || scores.Count < 3)
            return new AssessmentCheck(assessment, null, null);
        var computed = (weight.Iit * scores[Instrument.Iit]) + (weight.Eit * scores[Instrument.Eit]) + (weight.Oit * scores[Instrument.Oit]);
        var reconciles = Agrees(published.Total, computed);

        // At the edge of a level, rounded and truncated differ: where both are the same score, the published digits count.
        var total = reconciles ? published.Total : decimal.Round(computed, 2, MidpointRounding.AwayFromZero);
        return new AssessmentCheck(assessment, computed, reconciles)
        {
            ComputedGrade = Grading.GradeOf(Grading.ScaleOf(site.GradeScales, assessment.Year), total, published with { Instruments = scores }),
        };
    }

    // One report truncates where the others round (68.786 is published as 68.78); both are the same score.
    private static bool Agrees(decimal published, decimal computed) =>
        published == decimal.Round(computed, 2, MidpointRounding.AwayFromZero) || published == decimal.Truncate(computed * 100m) / 100m;
}
