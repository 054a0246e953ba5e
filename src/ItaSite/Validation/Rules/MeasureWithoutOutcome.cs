using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Rules;

/// <summary>The time of a measure is over, and nothing with a day and an outcome tells what became of it.</summary>
public sealed class MeasureWithoutOutcome : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new("ITA3313", "measure-without-outcome", Severity.Warning);

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Examine(Site site, DateOnly asOf) =>
        from assessment in RunningCycle.Assessments(site)
        from measure in assessment.Measures
        let end = End(measure)
        where end < asOf && !measure.Progress.Any(progress => progress.Dated is not null && !progress.Outcome.IsEmpty)
        select new Diagnostic(Info, measure.Id.Where, measure.Issue, end) { Year = assessment.Year.BuddhistEra };

    private static DateOnly? End(Measure measure) =>
        measure.Period?.Last ?? (measure.Due.IsEmpty ? null : measure.Due.Max(due => due.Last));
}
