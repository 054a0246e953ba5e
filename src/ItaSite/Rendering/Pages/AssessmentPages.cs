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
            Scores = assessment.Published is { } published ? Scores(words, published) : null,
            Indicators = [.. assessment.Indicators.Select(indicator => Indicator(words, assessment, indicator))],
            Recommendations = [.. assessment.Recommendations.Select((_, position) => Recommendation(scope, assessment, position))],
            Analysis = [.. assessment.Analysis.Select(topic => Analysis(scope, topic))],
            Targets = [.. assessment.Targets.OrderByDescending(target => target.Minimum).Select(target => new TargetView(words.Score(target.Minimum), target.Level, target.Action))],
            Measures = [.. assessment.Measures.Select(measure => Measures.View(scope, measure))],
            Limitations = PageScope.Paragraphs(assessment.Limitations),
            Memo = assessment.Memo is { } memo
                ? new MemoView(memo.Office, words.Date(memo.Dated), memo.Subject, PageScope.Paragraphs(memo.Decision))
                : null,
            Contents = Contents(words, assessment),
        };
    }

    /// <summary>One year's result in a list.</summary>
    public static AssessmentRowView Row(PageScope scope, Assessment assessment) => new(
        scope.Link(scope.Words.Fill("year.full", scope.Words.Year(assessment.Year)), assessment.Address),
        assessment.Published is { } published ? Score(scope.Words, published.Total) : null,
        assessment.Published?.Grade);

    private static ImmutableArray<LinkView> Contents(Words words, Assessment assessment) =>
        [.. AssessmentAnchors.SectionsOf(assessment).Select(anchor => new LinkView(words[$"ita.{anchor}"], $"#{anchor}"))];

    private static ScoreView Score(Words words, decimal score) =>
        new(words.Score(score), Math.Clamp(score, 0, 100).ToString("0.##", System.Globalization.CultureInfo.InvariantCulture));

    private static ScoresView Scores(Words words, PublishedScores published) => new(
        Score(words, published.Total),
        published.Grade,
        [
            .. published.Instruments.Select(part => new ScoreRowView(words[$"instrument.{part.Key.ToString().ToLowerInvariant()}"], Score(words, part.Value))),
            .. published.EitParts.Select(part => new ScoreRowView(words.NameOf("eit-part", part.Key), Score(words, part.Value))),
        ]);

    private static ScoreRowView Indicator(Words words, Assessment assessment, IndicatorScore indicator) =>
        new(indicator.Name.Value, Score(words, indicator.Score), assessment.Targets.Where(target => target.Minimum <= indicator.Score).MaxBy(target => target.Minimum)?.Level);

    private static AnalysisView Analysis(PageScope scope, AnalysisTopic topic) => new(
        AssessmentAnchors.AnalysisOf(topic),
        scope.SubjectOf(topic.Topic.Value),
        topic.Questions.IsEmpty ? null : string.Join(", ", topic.Questions),
        PageScope.Paragraphs(topic.Findings),
        PageScope.Paragraphs(topic.Conclusion));

    private static RecommendationView Recommendation(PageScope scope, Assessment assessment, int position)
    {
        var recommendation = assessment.Recommendations[position];
        return new RecommendationView(
            AssessmentAnchors.Recommendation(position),
            recommendation.Code.Value,
            recommendation.Indicator,
            PageScope.Paragraphs(recommendation.Text),
            [
                .. recommendation.RefersTo.Select(item => scope.ItemReference(item.Value)),
                .. recommendation.RefersToIndicators.Select(id => new LinkView(NameOfPart(scope, assessment.Year, id), null)),
            ]);
    }

    // A recommendation speaks of what the agency does next, so the next year's names come first.
    private static string NameOfPart(PageScope scope, FiscalYear year, string id)
    {
        var name = new[] { scope.Site.CatalogueOf(year.Next), scope.Site.CatalogueOf(year) }
            .OfType<Catalogue>()
            .Concat(scope.Site.Catalogues.Reverse())
            .SelectMany(catalogue => catalogue.Indicators)
            .SelectMany(indicator => indicator.SubIndicators)
            .FirstOrDefault(part => part.Id == id)?.Name;
        return name is null ? scope.Words.Digits(id) : $"{scope.Words.Digits(id)} {name}";
    }
}
