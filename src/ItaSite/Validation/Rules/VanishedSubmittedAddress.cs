using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Rules;

/// <summary>An address that assessors were given leads nowhere: they judge only what they can open there.</summary>
public sealed class VanishedSubmittedAddress : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new("ITA2032", "submitted-address-vanished", Severity.Error);

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Examine(Site site, DateOnly asOf)
    {
        if (site.Submissions.IsEmpty)
            return [];
        var known = new KnownAddresses(site);
        return from submission in site.Submissions
               from item in submission.Items
               from url in item.Urls
               where !known.Has(url.Value)
               select new Diagnostic(Info, url.Where, url.Value, item.Item.Value, submission.Year, known.NearestTo(url.Value), KnownAddresses.WithoutFragment(url.Value))
               {
                   Year = submission.Year.BuddhistEra,
                   Item = item.Item.Value.ToString(),
               };
    }
}
