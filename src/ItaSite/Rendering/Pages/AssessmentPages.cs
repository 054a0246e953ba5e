using System.Collections.Immutable;
using ItaSite.Model;
using ItaSite.Rendering.Views;

namespace ItaSite.Rendering.Pages;

/// <summary>The assessment results: all years, and one year with what follows from it.</summary>
internal static class AssessmentPages
{
    /// <summary>All years.</summary>
    public static AssessmentsView All(PageScope scope)
    {
        var words = scope.Words;
        return new AssessmentsView
        {
            Frame = scope.Frame(new FrameText(
                words["ita.heading"], words.Fill("ita.description", scope.AgencyName), [new LinkView(words["menu.ita"], null)])),
            Heading = words["ita.heading"],
            Years = [.. scope.Site.Assessments.Reverse().Select(assessment => Row(scope, assessment))],
            Chart = TotalsChart.Of(scope),
        };
    }

    /// <summary>One year.</summary>
    public static AssessmentView One(PageScope scope, AssessmentPage page)
    {
        var (words, assessment) = (scope.Words, page.Assessment);
        var year = words.Year(assessment.Year);
        var heading = words.Fill("ita.year-heading", year);
        return new AssessmentView
        {
            Frame = scope.Frame(new FrameText(
                heading,
                words.Fill("ita.year-description", year, scope.AgencyName),
                [scope.Link(words["menu.ita"], Addresses.Ita), new LinkView(words.Fill("year.short", year), null)])),
            Heading = heading,
            Scores = scope.Index.CheckOf(assessment.Year) is { } check ? Scores.Of(words, check) : null,
            Indicators = Scores.Indicators(scope, assessment),
            YearBefore = Scores.YearBefore(scope, assessment),
            Recommendations = [.. assessment.Recommendations.Select((_, position) => Recommendations.View(scope, assessment, position))],
            Analysis = [.. assessment.Analysis.Select(topic => Analysis(scope, topic))],
            Targets = Targets(words, assessment),
            Measures = [.. assessment.Measures.Select(measure => Measures.View(scope, assessment, measure))],
            Period = Measures.CommonPeriod(words, assessment),
            Limitations = PageScope.Paragraphs(assessment.Limitations),
            Memo = assessment.Memo is { } memo ? MemoPages.Summary(scope, assessment, memo) : null,
            Contents = Contents(words, assessment),
        };
    }

    /// <summary>One year's result in a list.</summary>
    public static AssessmentRowView Row(PageScope scope, Assessment assessment) => new(
        scope.Link(scope.Words.Fill("year.full", scope.Words.Year(assessment.Year)), assessment.Address),
        assessment.Published is { } published ? Scores.Score(scope.Words, published.Total) : null,
        assessment.Published?.Grade,
        [.. Enum.GetValues<Instrument>().Select(instrument => Scores.OfInstrument(scope, assessment, instrument))]);

    private static ImmutableArray<LinkView> Contents(Words words, Assessment assessment) =>
        [.. AssessmentAnchors.SectionsOf(assessment).Select(anchor => new LinkView(words[$"ita.{anchor}"], $"#{anchor}"))];

    private static AnalysisView Analysis(PageScope scope, AnalysisTopic topic) => new(
        AssessmentAnchors.AnalysisOf(topic.Topic.Value),
        scope.SubjectOf(topic.Topic.Value),
        topic.Questions.IsEmpty ? null : string.Join(", ", topic.Questions),
        PageScope.Paragraphs(topic.Findings),
        PageScope.Paragraphs(topic.Conclusion));

    private static ImmutableArray<TargetView> Targets(Words words, Assessment assessment)
    {
        var levels = assessment.Targets.OrderByDescending(target => target.Minimum).ToArray();
        return [.. levels.Select((target, rank) => new TargetView(Range(words, levels, rank), new LevelView(target.Level, rank), target.Action))];
    }

    // A level ends one hundredth below the next better one: scores are published with two decimals.
    private static string Range(Words words, Target[] levels, int rank) => rank switch
    {
        0 => words.Fill("ita.at-least", words.Score(levels[0].Minimum)),
        _ when rank == levels.Length - 1 && levels[rank].Minimum == 0 => words.Fill("ita.below", words.Score(levels[rank - 1].Minimum)),
        _ => words.Fill("span", words.Score(levels[rank].Minimum), words.Score(levels[rank - 1].Minimum - 0.01m)),
    };
}
