using System.Collections.Immutable;

namespace ItaSite.Model;

/// <summary>The addresses that readers may have been given: pages, files and tables, not what only machines of the theme ask for.</summary>
public static class PublishedAddresses
{
    /// <summary>Every address, in ordinal order.</summary>
    public static ImmutableArray<string> Of(Site site) =>
    [
        .. SitePages.Of(site, TopicIndex.Of(site)).Where(page => page is not NotFoundPage).Select(page => page.Address)
            .Concat(site.Files.Select(file => file.Address))
            .Concat(site.Disclosures.SelectMany(Tables))
            .Concat(site.HasFeed ? [Addresses.Feed] : [])
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The addresses an assessor is given for an item: its page, then other pages of the site that its evidence stands on.</summary>
    /// <param name="disclosure">The item.</param>
    /// <param name="elements">Its elements with the evidence that was found.</param>
    public static ImmutableArray<string> OfItem(Disclosure disclosure, IEnumerable<ElementStatus> elements) =>
    [
        .. elements.SelectMany(element => element.Evidence)
            .Where(evidence => evidence.Kind == EvidenceKind.Page)
            .Select(evidence => evidence.Target)
            .Prepend(disclosure.Address)
            .Distinct(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Tables(Disclosure disclosure) =>
        disclosure.Datasets.SelectMany(dataset => new[] { Addresses.DatasetCsv(disclosure.Key, dataset.Name), Addresses.DatasetJson(disclosure.Key, dataset.Name) });
}
