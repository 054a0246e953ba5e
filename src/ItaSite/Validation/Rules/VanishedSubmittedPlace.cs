using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Rules;

/// <summary>A page that assessors were given still opens, but no longer at the place they were given: they are left to search.</summary>
public sealed class VanishedSubmittedPlace : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new("ITA2035", "submitted-place-vanished", Severity.Error);

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Examine(Site site, DateOnly asOf)
    {
        if (site.Submissions.All(submission => submission.Items.All(item => item.Urls.All(url => FragmentOf(url.Value).Length == 0))))
            return [];
        var index = new SiteIndex(site);
        return from submission in site.Submissions
               from item in submission.Items
               from url in item.Urls
               let fragment = FragmentOf(url.Value)
               let page = fragment.Length == 0 ? null : index.Page(KnownAddresses.WithoutFragment(url.Value))
               where page is not null && !Has(page, fragment, site)
               select new Diagnostic(Info, url.Where, url.Value, item.Item.Value, submission.Year, fragment, Nearest.Among(fragment, page.Anchors) ?? string.Join(", ", page.Anchors))
               {
                   Year = submission.Year.BuddhistEra,
                   Item = item.Item.Value.ToString(),
               };
    }

    // An item's page lists what it shows under the ids of its elements, too; places of the theme's own are its matter.
    // The state is not asked, which may depend on the day: evidence that is named, or a table that the element asks for, is enough.
    private static bool Has(Target page, string fragment, Site site) =>
        !page.KnowsItsAnchors || page.Anchors.Contains(fragment)
        || site.Disclosures.Any(disclosure => disclosure.Address == page.Address && site.ItemOf(disclosure.Key)?.Find(fragment) is { } element && Names(disclosure, element));

    private static bool Names(Disclosure disclosure, Element element) =>
        disclosure.SameAs is not null
        || disclosure.Evidence.Any(entry => entry.Element.Value == element.Id)
        || disclosure.Datasets.Any(dataset => element.Requires is DatasetRequirement table && table.Dataset == dataset.Name)
        || element.Requires is CycleRequirement or CollectionRequirement or ReachableRequirement or FormRequirement or CoversRequirement;

    private static string FragmentOf(string address) =>
        address.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? Uri.UnescapeDataString(address[(hash + 1)..]) : "";
}
