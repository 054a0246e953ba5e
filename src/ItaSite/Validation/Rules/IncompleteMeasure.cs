using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Rules;

/// <summary>A measure does not say who does what by when, or how it is followed up.</summary>
public sealed class IncompleteMeasure : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new("ITA3312", "incomplete-measure", Severity.Warning);

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Examine(Site site, DateOnly asOf) =>
        from assessment in RunningCycle.Assessments(site)
        from measure in assessment.Measures
        let missing = Missing(measure).Select(part => Phrase.Of($"Measure.{part}")).ToImmutableArray()
        where !missing.IsEmpty
        select new Diagnostic(Info, measure.Id.Where, measure.Issue, missing) { Year = assessment.Year.BuddhistEra };

    private static IEnumerable<string> Missing(Measure measure)
    {
        if (measure.Owners.IsEmpty)
            yield return "Owners";
        if (measure.Steps.IsEmpty)
            yield return "Steps";
        if (measure.Monitoring.IsEmpty)
            yield return "Monitoring";
        if (measure.Period is null && measure.Due.IsEmpty)
            yield return "Period";
    }
}
