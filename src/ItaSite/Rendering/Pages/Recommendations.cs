using ItaSite.Model;
using ItaSite.Rendering.Views;

namespace ItaSite.Rendering.Pages;

/// <summary>Shows a recommendation: what it names, and what answers it.</summary>
internal static class Recommendations
{
    /// <summary>The view of one recommendation.</summary>
    /// <param name="scope">The page's scope.</param>
    /// <param name="assessment">The assessment.</param>
    /// <param name="position">Its position in it, from 0.</param>
    public static RecommendationView View(PageScope scope, Assessment assessment, int position)
    {
        var recommendation = assessment.Recommendations[position];
        return new RecommendationView(
            AssessmentAnchors.Recommendation(position),
            recommendation.Code,
            recommendation.Indicator,
            PageScope.Paragraphs(recommendation.Text),
            [
                .. recommendation.RefersTo.Select(item => scope.ItemReference(item.Value)),
                .. recommendation.RefersToIndicators.Select(id => new LinkView(NameOfPart(scope, assessment.Year, id), null)),
            ],
            [
                .. from id in recommendation.AnsweredBy
                   let measure = assessment.Measures.FirstOrDefault(measure => measure.Id.Value == id.Value)
                   where measure is not null
                   select scope.Link(measure.Issue, assessment.AddressOf(measure)),
            ],
            PageScope.Paragraphs(recommendation.Reason));
    }

    /// <summary>A recommendation in few words, linked to where it stands.</summary>
    public static LinkView Link(PageScope scope, Assessment assessment, int position)
    {
        var recommendation = assessment.Recommendations[position];
        var name = string.Join(" · ", new[] { recommendation.Code, recommendation.Indicator }.OfType<string>());
        return scope.Link(
            name.Length > 0 ? name : scope.Words.Fill("ita.recommendation", scope.Words.Number(position + 1)),
            $"{assessment.Address}#{AssessmentAnchors.Recommendation(position)}");
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
