using ItaSite.Model;
using ItaSite.Rendering.Views;

namespace ItaSite.Rendering.Pages;

/// <summary>One measure on a page of its own: what an assessor is shown when one measure is asked for.</summary>
internal static class MeasurePages
{
    /// <summary>The page's view.</summary>
    public static MeasurePageView View(PageScope scope, MeasurePage page)
    {
        var (words, assessment, measure) = (scope.Words, page.Assessment, page.Measure);
        var year = words.Year(assessment.Year);
        var position = assessment.Measures.IndexOf(measure);
        return new MeasurePageView
        {
            Frame = scope.Frame(new FrameText(
                words.Fill("measure.title", measure.Issue, year),
                words.Fill("measure.description", scope.AgencyName, year, measure.Issue),
                [
                    scope.Link(words["menu.ita"], Addresses.Ita),
                    scope.Link(words.Fill("year.short", year), assessment.Address),
                    new LinkView(words.Fill("measure.number", words.Number(position + 1)), null),
                ])),
            Heading = measure.Issue,
            Measure = Measures.View(scope, assessment, measure),
            Indicators =
            [
                .. measure.Indicators
                    .Select(indicator => scope.Site.ScoreOf(assessment.Year, indicator.Value))
                    .OfType<IndicatorScore>()
                    .Select(score => Scores.Indicator(scope, assessment, score)),
            ],
            YearBefore = Scores.YearBefore(scope, assessment),
            Answers =
            [
                .. Enumerable.Range(0, assessment.Recommendations.Length)
                    .Where(index => assessment.Recommendations[index].AnsweredBy.Any(id => id.Value == measure.Id.Value))
                    .Select(index => Recommendations.Link(scope, assessment, index)),
            ],
            All = scope.Link(words.Fill("measure.all", year), $"{assessment.Address}#{AssessmentAnchors.Measures}"),
            Previous = At(scope, assessment, position - 1),
            Next = At(scope, assessment, position + 1),
        };
    }

    private static LinkView? At(PageScope scope, Assessment assessment, int position) =>
        assessment.Measures.ElementAtOrDefault(position) is { } measure && position >= 0 ? scope.Link(measure.Issue, assessment.AddressOf(measure)) : null;
}
