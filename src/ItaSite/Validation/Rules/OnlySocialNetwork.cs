using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Rules;

/// <summary>Everything that shows an element stands on social networks: they may go with the main website, not stand in for it.</summary>
public sealed class OnlySocialNetwork : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new("ITA3203", "only-on-social-network", Severity.Warning);

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Examine(Site site, DateOnly asOf) =>
        from stated in StatedEvidence.In(site)
        // An element that asks for a channel may well be one.
        where stated.Element.Requires is not LinkRequirement && !stated.Places.IsEmpty
        where stated.Places.All(place => place is LinkEvidence link && IsSocial(link, site))
        let first = (LinkEvidence)stated.Places[0]
        select stated.Finding(Info, first.Where, stated.Disclosure.Key.Item, stated.Element.Text, new Uri(first.Url).Host);

    private static bool IsSocial(LinkEvidence link, Site site) => site.Hosts.SocialNetworks.Any(host => HostNames.IsWithin(new Uri(link.Url).Host, host));
}
