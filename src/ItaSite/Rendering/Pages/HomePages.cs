using ItaSite.Model;
using ItaSite.Rendering.Views;

namespace ItaSite.Rendering.Pages;

/// <summary>The home page: what the agency discloses, in blocks of the agency's choice.</summary>
internal static class HomePages
{
    private const int NewsShown = 3;
    private const int ResultsShown = 4;

    /// <summary>The page's view.</summary>
    public static HomeView View(PageScope scope)
    {
        var (words, year) = (scope.Words, YearShown(scope));
        var heading = year is { } known
            ? words.Fill("home.heading-year", scope.AgencyName, words.Year(known))
            : words.Fill("home.heading", scope.AgencyName);
        return new HomeView
        {
            Frame = scope.Frame(new FrameText(words.Fill("home.title", scope.AgencyName), words.Fill("home.description", scope.AgencyName), [], year)),
            Heading = heading,
            Blocks = [.. scope.Site.Settings.Home.Select(block => Block(scope, block, year)).OfType<HomeBlockView>()],
        };
    }

    /// <summary>The year whose items the page shows: the current year may have no disclosure yet, then the newest that has.</summary>
    public static FiscalYear? YearShown(PageScope scope)
    {
        var years = scope.Index.DisclosedYears;
        if (scope.Site.CurrentYear is { } current && years.Contains(current))
            return current;
        return years.IsEmpty ? null : years[0];
    }

    private static HomeBlockView? Block(PageScope scope, HomeBlock block, FiscalYear? year) => block switch
    {
        HomeBlock.Items => year is { } known ? Items(scope, known) : null,
        HomeBlock.Ita => Results(scope),
        HomeBlock.Services => Services(scope),
        _ => News(scope),
    };

    private static HomeBlockView Items(PageScope scope, FiscalYear year) => new(HomeBlock.Items, scope.Words["home.items"])
    {
        Groups = OitPages.Groups(scope, year, GroupOfItems(scope, year)),
        More = scope.Link(scope.Words.Fill("home.items-more", scope.Words.Year(year)), Addresses.Year(year)),
    };

    private static Dictionary<ItemId, string> GroupOfItems(PageScope scope, FiscalYear year) =>
        (scope.Site.CatalogueOf(year)?.Items ?? []).DistinctBy(item => item.Id).ToDictionary(item => item.Id, item => item.Group);

    private static HomeBlockView? Results(PageScope scope)
    {
        var published = scope.Site.Assessments.Where(assessment => assessment.Published is not null).Reverse().ToList();
        return published.Count == 0
            ? null
            : new HomeBlockView(HomeBlock.Ita, scope.Words["home.ita"])
            {
                Results = [.. published.Take(ResultsShown).Select(assessment => AssessmentPages.Row(scope, assessment))],
                More = scope.Link(scope.Words["home.ita-more"], Addresses.Ita),
            };
    }

    private static HomeBlockView? Services(PageScope scope) =>
        scope.Site.Settings.Services.IsEmpty
            ? null
            : new HomeBlockView(HomeBlock.Services, scope.Words["home.services"])
            {
                Services = [.. scope.Site.Settings.Services.Select(service => scope.Links.ToTarget(service.Title, service.Target))],
            };

    private static HomeBlockView? News(PageScope scope) =>
        scope.Site.News.IsEmpty
            ? null
            : new HomeBlockView(HomeBlock.News, scope.Words["home.news"])
            {
                News = [.. scope.Site.News.Take(NewsShown).Select(post => NewsPages.Row(scope, post))],
                More = scope.Link(scope.Words["home.news-more"], Addresses.News),
            };
}
