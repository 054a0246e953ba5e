using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Rules;

/// <summary>A recommendation is said to be answered by a measure that the file does not have.</summary>
public sealed class UnknownMeasure : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new("ITA3305", "unknown-measure", Severity.Error);

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Examine(Site site, DateOnly asOf) =>
        from assessment in site.Assessments
        let known = assessment.Measures.Select(measure => measure.Id.Value).ToArray()
        from id in assessment.Recommendations.SelectMany(recommendation => recommendation.AnsweredBy)
        where !known.Contains(id.Value, StringComparer.Ordinal)
        select new Diagnostic(Info, id.Where, id.Value, known.Length == 0 ? Phrase.Of("Known.NoMeasures") : Nearest.Among(id.Value, known) ?? string.Join(", ", known)) { Year = assessment.Year.BuddhistEra };
}
