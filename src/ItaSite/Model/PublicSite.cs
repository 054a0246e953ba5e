using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ItaSite.Model;

/// <summary>A site as its readers see it. A page that shows nothing yet tells them only that something is missing, so it stays in the office.</summary>
public static class PublicSite
{
    /// <summary>The site without the disclosures that show nothing; the same site when each shows something.</summary>
    /// <param name="site">The site.</param>
    /// <param name="years">What is shown of each element, by year.</param>
    public static Site Of(Site site, ImmutableArray<YearStatus> years)
    {
        var hidden = years
            .SelectMany(year => year.Items)
            .Where(item => item.Published is null)
            .Select(item => item.Disclosure?.Key)
            .OfType<ItemKey>()
            .ToFrozenSet();
        return hidden.Count == 0 ? site : site with { Disclosures = site.Disclosures.RemoveAll(disclosure => hidden.Contains(disclosure.Key)) };
    }
}
