using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Rules;

/// <summary>A file that was published is gone. A redirect is a page and cannot stand in for it.</summary>
public sealed class VanishedFile : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new("ITA2031", "published-file-vanished", Severity.Error);

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Examine(Site site, DateOnly asOf)
    {
        if (site.LockedAddresses.IsEmpty)
            return [];
        var known = new KnownAddresses(site);
        return site.LockedAddresses
            .Where(old => !KnownAddresses.IsPage(old.Value) && !known.Has(old.Value))
            .Select(old => new Diagnostic(Info, old.Where, old.Value));
    }
}
