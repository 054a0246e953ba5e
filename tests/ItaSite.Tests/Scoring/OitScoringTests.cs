using System.Globalization;
using ItaSite.Model;
using ItaSite.Scoring;
using Xunit;

namespace ItaSite.Tests.Scoring;

/// <summary>
/// The score of whole sites. Indicators 9 and 10 of three published results (2563, 2564, 2565) follow from means of means over
/// 9/8/7/4/5 and 8/2 items, and from no flat mean over them.
/// </summary>
public sealed class OitScoringTests
{
    private const string MidYear = "2027-05-15";
    private static readonly FiscalYear Year = FiscalYear.FromBuddhistEra(CountedSite.Year)!.Value;
    private static readonly int[] EarlyYears = [9, 8, 7, 4, 5, 8, 2];
    private static readonly int[] LaterYear = [4, 7, 2, 3, 4, 4, 4];

    [Theory]
    [InlineData(new[] { 6, 2, 3, 1, 3, 2, 0 }, "43.90", "12.50")]
    [InlineData(new[] { 8, 7, 7, 3, 4, 7, 2 }, "86.28", "93.75")]
    [InlineData(new[] { 7, 7, 3, 3, 2, 6, 0 }, "64.63", "37.50")]
    public async Task PublishedPatterns_WholeSite_AreMeansOfMeans(int[] complete, string nine, string ten)
    {
        var score = await ScoreAsync(EarlyYears, complete);

        Assert.Equal(nine, Two(score.Indicators["9"]));
        Assert.Equal(ten, Two(score.Indicators["10"]));
        Assert.NotEqual(nine, Two(100m * complete.Take(5).Sum() / EarlyYears.Take(5).Sum()));
        Assert.NotEqual(ten, Two(100m * complete.Skip(5).Sum() / EarlyYears.Skip(5).Sum()));
    }

    [Theory]
    [InlineData("43.90", 33)]
    [InlineData("86.28", 33)]
    [InlineData("64.63", 33)]
    [InlineData("12.50", 10)]
    [InlineData("93.75", 10)]
    [InlineData("37.50", 10)]
    public void PublishedPatterns_FlatMean_NeverGivesThem(string published, int items) =>
        Assert.DoesNotContain(published, Enumerable.Range(0, items + 1).Select(complete => Two(100m * complete / items)));

    // By hand: 9.1 of 4 items loses one: (75 + 4 × 100) ÷ 5 = 95, OIT (95 + 100) ÷ 2 = 97.5.
    // 10.2 of 4 items loses one: (100 + 75) ÷ 2 = 87.5, OIT (100 + 87.5) ÷ 2 = 93.75. Points at risk: 40 ÷ 2 ÷ 5 ÷ 4 = 1 and 40 ÷ 2 ÷ 2 ÷ 4 = 2.5.
    [Theory]
    [InlineData(0, "97.50", "1.00")]
    [InlineData(6, "93.75", "2.50")]
    public async Task LosingOneElement_OfOneItem_CostsThatItem(int part, string oit, string points)
    {
        using var site = new TemporarySite(CountedSite.Of(LaterYear, LaterYear));
        Assert.Equal(100m, (await YearAsync(site)).Score!.Predicted);

        var (path, text) = CountedSite.WithoutElement(LaterYear, part, 0);
        site.Write(path, text);
        var lost = Assert.Single((await YearAsync(site)).Items, item => !item.IsComplete);
        // The weights of a year to come are not built in.
        var score = OitScoring.Score(await YearAsync(site), [new InstrumentWeights(Year, Year, 0.30m, 0.30m, 0.40m, Confidence.Low, "ทดสอบ")]).Score!;

        Assert.Equal(oit, Two(score.Predicted));
        Assert.Equal(points, Two(score.PointsPerItem[lost.Item.Id]));
    }

    private static async Task<OitScore> ScoreAsync(int[] items, int[] complete)
    {
        using var site = new TemporarySite(CountedSite.Of(items, complete));
        return (await YearAsync(site)).Score!;
    }

    private static async Task<YearStatus> YearAsync(TemporarySite site) =>
        (await site.BuildAsync(asOf: MidYear)).Years.Single(year => year.Catalogue.Year.BuddhistEra == CountedSite.Year);

    private static string Two(decimal value) => decimal.Round(value, 2, MidpointRounding.AwayFromZero).ToString("F2", CultureInfo.InvariantCulture);
}
