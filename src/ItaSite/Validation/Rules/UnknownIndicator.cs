using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Rules;

/// <summary>A score or a measure names an indicator that its year does not have: the score would count nowhere.</summary>
public sealed class UnknownIndicator : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new("ITA3304", "unknown-indicator", Severity.Error);

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Examine(Site site, DateOnly asOf) =>
        from assessment in site.Assessments
        let list = site.IndicatorListOf(assessment.Year)
        where list is not null
        from written in Written(assessment)
        where list.Find(written.Value) is null
        select new Diagnostic(Info, written.Where, written.Value, assessment.Year, Suggestion(written.Value, list)) { Year = assessment.Year.BuddhistEra };

    private static IEnumerable<Spanned<string>> Written(Assessment assessment) =>
        assessment.Indicators.Select(indicator => indicator.Name).Concat(assessment.Measures.SelectMany(measure => measure.Indicators));

    private static string Suggestion(string written, IndicatorList list)
    {
        var names = list.Indicators.Select(indicator => indicator.Name).ToArray();
        return Nearest.Among(written, names) ?? string.Join(", ", names);
    }
}
