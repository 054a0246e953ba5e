using System.Collections.Immutable;
using System.Globalization;
using ItaSite.Model;
using ItaSite.Rendering.Views;

namespace ItaSite.Rendering.Pages;

/// <summary>Shows scores: published ones as they are, and what is computed from them beside, where both differ.</summary>
internal static class Scores
{
    /// <summary>A score in words and as the length of a bar.</summary>
    public static ScoreView Score(Words words, decimal score) =>
        new(words.Score(score), Math.Clamp(score, 0, 100).ToString("0.##", CultureInfo.InvariantCulture));

    /// <summary>The total and its parts.</summary>
    public static ScoresView Of(Words words, AssessmentCheck check)
    {
        var published = check.Assessment.Published!;
        return new ScoresView(
            Score(words, published.Total),
            published.Grade,
            [
                .. check.Instruments.Select(part => Part(words, part)),
                .. published.EitParts.Select(part => new ScoreRowView(words.NameOf("eit-part", part.Key), Score(words, part.Value))),
            ],
            check.Reconciles == false ? words.Score(Rounded(check.Computed!.Value)) : null,
            check.GradeDiffers ? check.ComputedGrade : null);
    }

    /// <summary>An instrument's score in a year, published or computed, or null.</summary>
    public static string? OfInstrument(PageScope scope, Assessment assessment, Instrument instrument) =>
        scope.Index.CheckOf(assessment.Year)?.Instruments.FirstOrDefault(part => part.Instrument == instrument)?.Score is { } score
            ? scope.Words.Score(Rounded(score))
            : null;

    /// <summary>The scores of all indicators, in the order that the agency gave.</summary>
    public static ImmutableArray<IndicatorRowView> Indicators(PageScope scope, Assessment assessment) =>
        [.. assessment.Indicators.Select(indicator => Indicator(scope, assessment, indicator))];

    /// <summary>The score of one indicator, with that of the year before and the level of action.</summary>
    public static IndicatorRowView Indicator(PageScope scope, Assessment assessment, IndicatorScore indicator)
    {
        var words = scope.Words;
        var before = Before(scope.Site, assessment, indicator);
        return new IndicatorRowView(
            indicator.Name.Value,
            Score(words, indicator.Score),
            before is { } earlier ? Score(words, earlier) : null,
            before is { } known ? words.Change(indicator.Score - known) : null,
            Level(assessment, indicator.Score));
    }

    /// <summary>The year before in words, when any of its scores stands beside the year's own.</summary>
    public static string? YearBefore(PageScope scope, Assessment assessment) =>
        assessment.Indicators.Any(indicator => Before(scope.Site, assessment, indicator) is not null) ? scope.Words.Year(assessment.Year.Previous) : null;

    private static decimal? Before(Site site, Assessment assessment, IndicatorScore indicator) =>
        site.ScoreOf(assessment.Year.Previous, site.IndicatorName(assessment.Year, indicator.Name.Value))?.Score;

    private static ScoreRowView Part(Words words, InstrumentCheck part)
    {
        var name = words[$"instrument.{part.Instrument.ToString().ToLowerInvariant()}"];
        return new ScoreRowView(name, Score(words, Rounded(part.Score!.Value)), part.Published is null ? words["ita.mean"] : null);
    }

    private static LevelView? Level(Assessment assessment, decimal score) =>
        assessment.TargetOf(score) is { } target ? new LevelView(target.Level, assessment.Targets.Count(other => other.Minimum > target.Minimum)) : null;

    private static decimal Rounded(decimal score) => decimal.Round(score, 2, MidpointRounding.AwayFromZero);
}
