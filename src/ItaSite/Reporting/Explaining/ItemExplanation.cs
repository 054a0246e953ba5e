using System.Collections.Immutable;
using ItaSite.Model;

namespace ItaSite.Reporting.Explaining;

/// <summary>All that is known of one item of one year: what it asks, how it stands, what others forgot and what changed.</summary>
public sealed record ItemExplanation
{
    /// <summary>The site.</summary>
    public required Site Site { get; init; }

    /// <summary>The year's catalogue.</summary>
    public required Catalogue Catalogue { get; init; }

    /// <summary>The item.</summary>
    public required OitItem Item { get; init; }

    /// <summary>The indicator that it belongs to.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>The part of the indicator that it belongs to.</summary>
    public required SubIndicator Part { get; init; }

    /// <summary>The day of the run.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Points of the 100-point total that it carries, or null when the weights of the year are not known.</summary>
    public decimal? Points { get; init; }

    /// <summary>How it stands, or null when the year was not examined.</summary>
    public ItemStatus? Status { get; init; }

    /// <summary>What changed since the year before, or null when that year has no catalogue.</summary>
    public ItemChange? Change { get; init; }

    /// <summary>What others lost it by, and what they did to pass.</summary>
    public required ImmutableArray<Pitfall> Pitfalls { get; init; }

    /// <summary>The item.</summary>
    public ItemKey Key => new(Catalogue.Year, Item.Id);

    /// <summary>Gathers what a run knows of an item of a catalogue of its site.</summary>
    public static ItemExplanation Of(BuildReport report, ItemKey key)
    {
        var site = report.Site!;
        var catalogue = site.CatalogueOf(key.Year)!;
        var item = catalogue.Find(key.Item)!;
        var indicator = catalogue.Indicators.First(known => known.SubIndicators.Any(part => part.Items.Contains(item)));
        var year = report.Years.FirstOrDefault(known => known.Catalogue.Year == key.Year);
        return new ItemExplanation
        {
            Site = site,
            Catalogue = catalogue,
            Item = item,
            Indicator = indicator,
            Part = indicator.SubIndicators.First(part => part.Items.Contains(item)),
            AsOf = report.AsOf,
            Points = year?.Score is { } score && score.PointsPerItem.TryGetValue(item.Id, out var points) ? points : null,
            Status = year?.Items.FirstOrDefault(status => status.Item.Id == item.Id),
            Change = YearChanges.Of(site, key.Year)?.Find(item.Id),
            Pitfalls = [.. site.Reference.Value.Pitfalls.Where(pitfall => pitfall.Concerns(item))],
        };
    }

    /// <summary>How an element stands, or null when that was not examined or its condition does not arise.</summary>
    public ElementStatus? StatusOf(Element element) => Status?.Elements.FirstOrDefault(status => status.Element.Id == element.Id);
}
