using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Rules;

/// <summary>A score is given for a sub-indicator that its indicator does not have in that year.</summary>
public sealed class UnknownIndicatorPart : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new("ITA3306", "unknown-sub-indicator", Severity.Error);

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Examine(Site site, DateOnly asOf) =>
        from assessment in site.Assessments
        from indicator in assessment.Indicators
        from id in indicator.Parts.Keys
        let known = Known(assessment, indicator, site)
        where known is not null && !known.Contains(id, StringComparer.Ordinal)
        select new Diagnostic(Info, indicator.Name.Where, id, indicator.Name.Value, assessment.Year, known.Length == 0 ? Phrase.Of("Known.NoParts") : string.Join(", ", known)) { Year = assessment.Year.BuddhistEra };

    // Null when the catalogue of the year is not known; an indicator of perception has no parts.
    private static string[]? Known(Assessment assessment, IndicatorScore indicator, Site site)
    {
        var name = site.IndicatorName(assessment.Year, indicator.Name.Value);
        return site.CatalogueOf(assessment.Year) is { } catalogue
            ? [.. catalogue.Indicators.Where(known => known.Name == name).SelectMany(known => known.SubIndicators).Select(part => part.Id)]
            : null;
    }
}
