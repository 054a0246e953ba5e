using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Rules;

/// <summary>A page that was published is gone and no redirect stands in its place: every link, bookmark and letter that names it is broken.</summary>
public sealed class VanishedAddress : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new("ITA2030", "published-address-vanished", Severity.Error);

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Examine(Site site, DateOnly asOf)
    {
        if (site.LockedAddresses.IsEmpty)
            return [];
        var known = new KnownAddresses(site);
        return site.LockedAddresses
            .Where(old => KnownAddresses.IsPage(old.Value) && !known.Has(old.Value))
            .Select(old => new Diagnostic(Info, old.Where, old.Value, known.NearestTo(old.Value)));
    }
}
