using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Rules;

/// <summary>An indicator is below the agency's target, and no measure serves it.</summary>
public sealed class IndicatorWithoutMeasure : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new("ITA3311", "indicator-without-measure", Severity.Warning);

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Examine(Site site, DateOnly asOf) =>
        from assessment in RunningCycle.Assessments(site)
        from indicator in CycleGaps.WithoutMeasure(site, assessment)
        select new Diagnostic(Info, indicator.Name.Where, indicator.Name.Value, indicator.Score, CycleGaps.TargetOf(site, assessment)) { Year = assessment.Year.BuddhistEra };
}
