using System.Collections.Immutable;
using ItaSite.Model;

namespace ItaSite.Reporting;

/// <summary>The repairs that win most: of items worth the same, the one with the least left to do.</summary>
internal static class NextRepairs
{
    /// <summary>The best repairs of a year, best first. Only what can be mended today counts.</summary>
    public static ImmutableArray<ItemRepair> Of(YearStatus year, Site site, int most) => year.Score is not { } score ? [] :
    [
        .. year.Items
            .Where(item => item.OpenCount > 0)
            .Select(item => new ItemRepair(item, score.PointsPerItem.GetValueOrDefault(item.Item.Id), ItemOwner.Of(site, new ItemKey(year.Catalogue.Year, item.Item.Id))))
            .OrderByDescending(repair => repair.Points)
            .ThenBy(repair => repair.Item.OpenCount)
            .ThenBy(repair => repair.Item.Item.Id)
            .Take(most),
    ];
}

/// <summary>An item that can be completed.</summary>
/// <param name="Item">The item.</param>
/// <param name="Points">What it is worth of the hundred.</param>
/// <param name="Owner">The office that answers for it, or null.</param>
internal sealed record ItemRepair(ItemStatus Item, decimal Points, string? Owner);
