using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Rules;

/// <summary>Evidence that leads to a page of links, or back to the item itself, instead of to what it shows.</summary>
public sealed class LeadsToMenu : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new("ITA3205", "leads-to-a-menu", Severity.Warning);

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Examine(Site site, DateOnly asOf) =>
        from stated in StatedEvidence.In(site)
        // How the page is reached is shown by the page that leads to it.
        where stated.Element.Requires is not ReachableRequirement
        from page in stated.Places.OfType<PageEvidence>()
        where page.Fragment.Length == 0 && IsMenu(page.Address, stated.Disclosure)
        select stated.Finding(Info, page.Where, stated.Disclosure.Key.Item, stated.Element.Text, page.Address);

    private static bool IsMenu(string address, Disclosure disclosure) =>
        address is Addresses.Home or Addresses.Oit or Addresses.Topics
        || address == Addresses.Year(disclosure.Key.Year)
        || address == disclosure.Address;
}
