using System.Collections.Immutable;
using ItaSite.Model;
using ItaSite.Rendering.Views;

namespace ItaSite.Rendering.Pages;

/// <summary>Every page of the site on one page: from anywhere, anything is two clicks away.</summary>
internal static class SiteMapPages
{
    /// <summary>The page's view.</summary>
    public static SiteMapView View(PageScope scope)
    {
        var words = scope.Words;
        return new SiteMapView
        {
            Frame = scope.Frame(new FrameText(
                words["sitemap.heading"], words.Fill("sitemap.description", scope.AgencyName), [new LinkView(words["sitemap.heading"], null)])),
            Heading = words["sitemap.heading"],
            Sections =
            [
                .. scope.Index.DisclosedYears.Select(year => Year(scope, year)),
                .. Section(scope.Link(words["menu.topics"], Addresses.Topics), scope.Index.Topics.Published.Select(topic => scope.Link(scope.Index.Topics.TitleOf(topic) ?? topic, Addresses.Topic(topic)))),
                .. Section(scope.Link(words["menu.ita"], Addresses.Ita), scope.Site.Assessments.Reverse().SelectMany(assessment => Pages(scope, assessment))),
                .. Section(scope.Link(words["menu.news"], Addresses.News), scope.Index.NewsYears.Select(year => scope.Link(words.Fill("news.year-heading", words.Year(year)), Addresses.NewsYear(year)))),
                .. Section(new LinkView(words["sitemap.pages"], null), scope.Site.Pages.Select(page => scope.Link(page.Title, page.Address))),
            ],
        };
    }

    private static SiteMapSection Year(PageScope scope, FiscalYear year) => new(
        scope.Link(scope.Words.Fill("year.heading", scope.Words.Year(year)), Addresses.Year(year)),
        [.. scope.Index.DisclosuresByYear[year].Select(disclosure => scope.Link($"{disclosure.Key.Item} {scope.TitleOf(disclosure.Key)}", disclosure.Address))]);

    private static IEnumerable<LinkView> Pages(PageScope scope, Assessment assessment)
    {
        var (words, year) = (scope.Words, scope.Words.Year(assessment.Year));
        yield return scope.Link(words.Fill("ita.year-heading", year), assessment.Address);
        foreach (var measure in assessment.Measures)
            yield return scope.Link(words.Fill("measure.title", measure.Issue, year), assessment.AddressOf(measure));
        if (assessment.Memo is not null)
            yield return scope.Link(words.Fill("memo.title", year), Addresses.Memo(assessment.Year));
    }

    private static IEnumerable<SiteMapSection> Section(LinkView heading, IEnumerable<LinkView> links)
    {
        var pages = links.OrderBy(link => heading.Href is null ? link.Text : "", ThaiOrder.Instance).ToImmutableArray();
        if (!pages.IsEmpty)
            yield return new SiteMapSection(heading, pages);
    }
}
