using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Rules;

/// <summary>A recommendation of the assessors has neither a measure nor a reason why there is none.</summary>
public sealed class UnansweredRecommendation : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new("ITA3314", "unanswered-recommendation", Severity.Warning);

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Examine(Site site, DateOnly asOf) =>
        from assessment in RunningCycle.Assessments(site)
        from recommendation in CycleGaps.Unanswered(assessment)
        select new Diagnostic(Info, recommendation.Where, NameOf(recommendation)) { Year = assessment.Year.BuddhistEra };

    private static string NameOf(Recommendation recommendation) =>
        string.Join(" ", new[] { recommendation.Code, recommendation.Indicator }.OfType<string>()) is { Length: > 0 } name ? name : recommendation.Text;
}
