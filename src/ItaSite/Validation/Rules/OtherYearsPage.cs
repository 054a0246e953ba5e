using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Rules;

/// <summary>An element about this year is shown by the page of an item of a year before.</summary>
public sealed class OtherYearsPage : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new("ITA3207", "page-of-another-year", Severity.Warning);

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Examine(Site site, DateOnly asOf)
    {
        var years = site.Disclosures.ToDictionary(disclosure => disclosure.Address, disclosure => disclosure.Key.Year, StringComparer.Ordinal);
        return
            from stated in StatedEvidence.In(site)
            where stated.Element.Period is Period.FiscalYear or Period.FirstHalf or Period.Months
            from page in stated.Places.OfType<PageEvidence>()
            where years.TryGetValue(page.Address, out var year) && year < stated.Disclosure.Key.Year
            select stated.Finding(Info, page.Where, stated.Disclosure.Key.Item, stated.Element.Text, years[page.Address], stated.Disclosure.Key.Year);
    }
}
