using System.Collections.Immutable;
using ItaSite.Model;
using ItaSite.Reporting;
using Xunit;

namespace ItaSite.Tests.Reporting;

public sealed class NextRepairsTests
{
    [Fact]
    public void Of_Year_IsByPointsThenByWhatIsLeft()
    {
        var year = Year(("O1", 1m, 2, 0), ("O2", 2.5m, 3, 0), ("O3", 2.5m, 1, 2), ("O4", 2.5m, 1, 0), ("O5", 9m, 0, 4), ("O6", 9m, 0, 0), ("O7", 0.5m, 1, 0));
        Assert.Equal(["O3", "O4", "O2"], NextRepairs.Of(year, SampleSite.With([]), 3).Select(repair => repair.Item.Item.Id.ToString()));
        Assert.Equal(2.5m, NextRepairs.Of(year, SampleSite.With([]), 1).Single().Points);
    }

    [Fact]
    public void Of_YearWithoutScore_IsEmpty() => Assert.Empty(NextRepairs.Of(Year(("O1", 1m, 2, 0)) with { Score = null }, SampleSite.With([]), 3));

    // Number, points, elements missing today, elements not yet due; one more is shown.
    private static YearStatus Year(params (string Id, decimal Points, int Missing, int Later)[] items)
    {
        var sample = SampleReport.Complete.Years[0];
        var statuses = items.Select(item =>
        {
            var element = sample.Items[0].Elements[0].Element;
            ImmutableArray<ElementStatus> elements =
            [
                new(element, ElementState.Shown, []),
                .. Enumerable.Repeat(new ElementStatus(element, ElementState.Missing, []), item.Missing),
                .. Enumerable.Repeat(new ElementStatus(element, ElementState.NotYetDue, []), item.Later),
            ];
            return new ItemStatus(sample.Items[0].Item with { Id = ItemId.Parse(item.Id)!.Value }, null, elements);
        });
        var points = items.ToImmutableSortedDictionary(item => ItemId.Parse(item.Id)!.Value, item => item.Points);
        return sample with { Items = [.. statuses], Score = sample.Score! with { PointsPerItem = points } };
    }
}
