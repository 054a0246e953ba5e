using System.Collections.Immutable;
using ItaSite.Model;

namespace ItaSite.Scoring;

/// <summary>
/// The open-data score. An item scores 100 or 0; a sub-indicator is the mean of its items, an indicator the mean of its
/// sub-indicators, OIT the mean of its indicators. A flat mean over items is wrong: published scores of 2563, 2564 and 2565 show it.
/// </summary>
public static class OitScoring
{
    /// <summary>The year with its score, in <see cref="decimal"/> and not rounded.</summary>
    public static YearStatus Score(YearStatus year, ImmutableArray<InstrumentWeights> weights)
    {
        var complete = Ids(year.Items.Where(item => item.IsComplete));
        var due = Ids(year.Items.Where(item => item.IsDue));
        var indicators = year.Catalogue.Indicators.ToImmutableSortedDictionary(
            indicator => indicator.Id,
            indicator => MeanOf(indicator, complete, _ => true) ?? 0m,
            StringComparer.Ordinal);
        var soFar = Mean(year.Catalogue.Indicators.Select(indicator => MeanOf(indicator, complete, due.Contains)));
        return year with { Score = new OitScore(indicators.Values.Average(), indicators, PointsPerItem(year.Catalogue, weights), soFar) };
    }

    private static ImmutableHashSet<ItemId> Ids(IEnumerable<ItemStatus> items) => [.. items.Select(item => item.Item.Id)];

    private static decimal? MeanOf(Indicator indicator, ImmutableHashSet<ItemId> complete, Func<ItemId, bool> counts) =>
        Mean(indicator.SubIndicators.Select(part => Mean(part.Items
            .Where(item => counts(item.Id))
            .Select(item => (decimal?)(complete.Contains(item.Id) ? 100m : 0m)))));

    // A part in which nothing counts says nothing; it is not a zero.
    private static decimal? Mean(IEnumerable<decimal?> values) => values.Average();

    // Points of the 100-point total: weight × 100 ÷ indicators ÷ sub-indicators ÷ items. Empty when the year's weights are not known.
    private static ImmutableSortedDictionary<ItemId, decimal> PointsPerItem(Catalogue catalogue, ImmutableArray<InstrumentWeights> weights)
    {
        var weight = weights.FirstOrDefault(weight => weight.From <= catalogue.Year && catalogue.Year <= weight.To)?.Oit;
        if (weight is not { } share)
            return ImmutableSortedDictionary<ItemId, decimal>.Empty;
        var points =
            from indicator in catalogue.Indicators
            from part in indicator.SubIndicators
            from item in part.Items
            select (item.Id, Points: share * 100m / catalogue.Indicators.Length / indicator.SubIndicators.Length / part.Items.Length);
        return points.ToImmutableSortedDictionary(pair => pair.Id, pair => pair.Points);
    }
}
