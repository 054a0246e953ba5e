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
        let target = RunningCycle.TargetOf(assessment, site)
        from indicator in assessment.Indicators
        where indicator.Score < target && !IsServed(indicator, assessment, site)
        select new Diagnostic(Info, indicator.Name.Where, indicator.Name.Value, indicator.Score, target) { Year = assessment.Year.BuddhistEra };

    private static bool IsServed(IndicatorScore indicator, Assessment assessment, Site site)
    {
        var name = site.IndicatorName(assessment.Year, indicator.Name.Value);
        return assessment.Measures.SelectMany(measure => measure.Indicators).Any(served => site.IndicatorName(assessment.Year, served.Value) == name);
    }
}
