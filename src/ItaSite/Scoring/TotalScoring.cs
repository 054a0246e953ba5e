using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Scoring;

/// <summary>Holds published scores against what their parts give. A published score is never overwritten.</summary>
public static class TotalScoring
{
    /// <summary>A published total is not what its instruments give.</summary>
    public static readonly RuleInfo NotReconciled = new("ITA3301", "total-does-not-reconcile", Severity.Warning);

    /// <summary>A published score of an instrument is not the mean of its indicators.</summary>
    public static readonly RuleInfo InstrumentDiffers = new("ITA3302", "instrument-does-not-reconcile", Severity.Warning);

    /// <summary>A published grade is not the one that the scores give by the rules of their year.</summary>
    public static readonly RuleInfo GradeDiffers = new("ITA3303", "grade-does-not-follow", Severity.Warning);

    /// <summary>Every assessment that has a published total, beside the computed one; findings where they do not agree.</summary>
    public static Outcome<ImmutableArray<AssessmentCheck>> Check(Site site)
    {
        ImmutableArray<AssessmentCheck> checks =
            [.. site.Assessments.Where(assessment => assessment.Published is not null).Select(assessment => Check(assessment, site))];
        return new Outcome<ImmutableArray<AssessmentCheck>>(checks, [.. checks.SelectMany(Findings)]);
    }

    private static IEnumerable<Diagnostic> Findings(AssessmentCheck check)
    {
        var published = check.Assessment.Published!;
        Diagnostic Finding(RuleInfo rule, params object?[] values) =>
            new(rule, published.Where, [check.Assessment.Year, .. values]) { Year = check.Assessment.Year.BuddhistEra };

        if (check.Reconciles == false)
            yield return Finding(NotReconciled, published.Total, PublishedScore.Rounded(check.Computed!.Value));
        foreach (var instrument in check.Instruments.Where(InstrumentScores.Differs))
            yield return Finding(InstrumentDiffers, instrument.Instrument.ToString().ToUpperInvariant(), instrument.Published, PublishedScore.Rounded(instrument.Computed!.Value));
        if (check.GradeDiffers)
            yield return Finding(GradeDiffers, published.Grade, check.ComputedGrade);
    }

    private static AssessmentCheck Check(Assessment assessment, Site site)
    {
        var published = assessment.Published!;
        var scores = InstrumentScores.Of(assessment, site.IndicatorListOf(assessment.Year));
        var known = scores.ToImmutableSortedDictionary(check => check.Instrument, check => check.Score!.Value);
        var computed = Total(assessment.Year, known, site);
        bool? reconciles = computed is { } sum ? PublishedScore.Agrees(published.Total, sum) : null;

        // At the edge of a level, rounded and truncated differ: where both are the same score, the published digits count.
        var scale = site.GradeScaleOf(assessment.Year);
        var total = reconciles == false ? PublishedScore.Rounded(computed!.Value) : published.Total;
        return new AssessmentCheck(assessment, computed, reconciles)
        {
            Instruments = scores,
            GradesAreSure = scale is { Confidence: not Confidence.Low },
            ComputedGrade = Grading.GradeOf(scale, total, published with { Instruments = known }),
        };
    }

    private static decimal? Total(FiscalYear year, ImmutableSortedDictionary<Instrument, decimal> scores, Site site) =>
        site.Weights.FirstOrDefault(weight => weight.From <= year && year <= weight.To) is { } weight && scores.Count == 3
            ? (weight.Iit * scores[Instrument.Iit]) + (weight.Eit * scores[Instrument.Eit]) + (weight.Oit * scores[Instrument.Oit])
            : null;
}
