using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Loading;
using ItaSite.Model;
using ItaSite.Scoring;
using Xunit;

namespace ItaSite.Tests.Scoring;

/// <summary>Published scores read backwards: what municipalities' own reports show must come out.</summary>
public sealed class ScoreForensicsTests
{
    private static readonly BuiltInFacts Facts = FactLoader.LoadBuiltIn().Value;

    [Theory]
    [InlineData(2563, "10", "12.50", "2/8 0/2")]
    [InlineData(2564, "10", "93.75", "7/8 2/2")]
    [InlineData(2565, "10", "37.50", "6/8 0/2", "2/8 1/2")]
    [InlineData(2565, "9", "64.63", "8/9 8/8 1/7 4/4 1/5", "7/9 7/8 3/7 3/4 2/5", "7/9 5/8 3/7 4/4 2/5")]
    [InlineData(2566, "10", "100.00", "8/8 5/5")]
    [InlineData(2563, "10", "0", "0/8 0/2")]
    [InlineData(2563, "10", "12.51")]
    public void Patterns_PublishedScore_AreTheOutcomesThatGiveIt(int year, string indicator, string score, params string[] patterns) =>
        Assert.Equal(patterns, ScoreForensics.Patterns(PartsOf(year, indicator), decimal.Parse(score, System.Globalization.CultureInfo.InvariantCulture)).Select(Text));

    [Fact]
    public void Patterns_EveryOutcome_IsFoundAgainFromItsScoreRoundedOrTruncated()
    {
        var parts = PartsOf(2565, "10");
        for (var first = 0; first <= 8; first++)
        {
            for (var second = 0; second <= 2; second++)
            {
                var score = ((100m * first / 8) + (100m * second / 2)) / 2;
                Assert.Contains($"{first}/8 {second}/2", ScoreForensics.Patterns(parts, decimal.Round(score, 2, MidpointRounding.AwayFromZero)).Select(Text));
                Assert.Contains($"{first}/8 {second}/2", ScoreForensics.Patterns(parts, decimal.Truncate(score * 100) / 100).Select(Text));
            }
        }
    }

    [Fact]
    public void Of_SubIndicatorPublishedToo_LeavesOnlyWhatFits()
    {
        var parts = ImmutableSortedDictionary<string, decimal>.Empty.Add("10.2", 50m);
        var traces = ScoreForensics.Of(SiteWith(new IndicatorScore(new Spanned<string>("การป้องกันการทุจริต", default), 37.5m, parts)), Year(2565));

        Assert.Equal(["2/8 1/2"], traces[0].Patterns.Select(Text));
        Assert.Equal("10.2", traces[1].Part!.Id);
        Assert.Equal(["1/2"], traces[1].Patterns.Select(Text));
    }

    [Fact]
    public void Of_YearWithoutScores_IsEmpty() => Assert.Empty(ScoreForensics.Of(SiteWith(), Year(2564)));

    private static Site SiteWith(params IndicatorScore[] scores) => Rendering.SampleSite.Plain with
    {
        Catalogues = Facts.Catalogues,
        IndicatorLists = Facts.IndicatorLists,
        Assessments = [new Assessment { Year = Year(2565), Indicators = [.. scores], Where = default }],
    };

    private static FiscalYear Year(int number) => FiscalYear.FromBuddhistEra(number)!.Value;

    private static ImmutableArray<SubIndicator> PartsOf(int year, string indicator) =>
        Facts.Catalogues.Single(catalogue => catalogue.Year.BuddhistEra == year).Indicators.Single(known => known.Id == indicator).SubIndicators;

    private static string Text(ScorePattern pattern) => string.Join(' ', pattern.Counts.Select(count => $"{count.CompleteCount}/{count.Part.Items.Length}"));
}
