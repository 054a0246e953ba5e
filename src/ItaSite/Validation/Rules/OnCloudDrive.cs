using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Rules;

/// <summary>Evidence on a drive that may ask for a login or a permission: an assessor sees only what the public sees.</summary>
public sealed class OnCloudDrive : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new("ITA3204", "on-cloud-drive", Severity.Warning);

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Examine(Site site, DateOnly asOf) =>
        from stated in StatedEvidence.In(site)
        from link in stated.Places.OfType<LinkEvidence>()
        let host = new Uri(link.Url).Host
        where site.Hosts.CloudDrives.Any(drive => HostNames.IsWithin(host, drive))
        select stated.Finding(Info, link.Where, stated.Disclosure.Key.Item, stated.Element.Text, host);
}
