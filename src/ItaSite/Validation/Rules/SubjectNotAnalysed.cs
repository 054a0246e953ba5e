using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Rules;

/// <summary>The analysis leaves out one of its official topics, or tells findings without what follows from them.</summary>
public sealed class SubjectNotAnalysed : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new("ITA3315", "subject-not-analysed", Severity.Warning);

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Examine(Site site, DateOnly asOf) =>
        from assessment in RunningCycle.Assessments(site)
        where !assessment.Analysis.IsEmpty
        from subject in CycleGaps.NotAnalysed(site, assessment)
        let analysis = assessment.Analysis.FirstOrDefault(analysis => analysis.Topic.Value == subject.Id)
        select new Diagnostic(Info, analysis?.Topic.Where ?? assessment.Analysis[0].Topic.Where, subject.Title, subject.Id) { Year = assessment.Year.BuddhistEra };
}
