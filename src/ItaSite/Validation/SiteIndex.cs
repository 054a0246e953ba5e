using System.Collections.Frozen;
using System.Collections.Immutable;
using ItaSite.Model;

namespace ItaSite.Validation;

/// <summary>What evidence can point to: pages with their anchors and dates, and files. Made once from the site.</summary>
internal sealed class SiteIndex
{
    private readonly FrozenDictionary<string, Target> pages;
    private readonly FrozenDictionary<string, PublishedFile> files;
    private readonly FrozenDictionary<string, PublishedFile> filesByAddress;

    public SiteIndex(Site site)
    {
        Site = site;
        files = site.Files.ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);
        filesByAddress = site.Files.GroupBy(file => file.Address, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        Disclosures = site.Disclosures.ToFrozenDictionary(disclosure => disclosure.Key);
        pages = Targets(site).GroupBy(target => target.Address, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }

    public Site Site { get; }

    public FrozenDictionary<ItemKey, Disclosure> Disclosures { get; }

    /// <summary>The page at an address, or null.</summary>
    public Target? Page(string address) => pages.GetValueOrDefault(address);

    /// <summary>The published file at a path, or null.</summary>
    public PublishedFile? File(string path) => files.GetValueOrDefault(path);

    /// <summary>The file published at an address, or null.</summary>
    public PublishedFile? FileAt(string address) => filesByAddress.GetValueOrDefault(address);

    private static IEnumerable<Target> Targets(Site site)
    {
        var topics = TopicIndex.Of(site);
        return SitePages.Of(site, topics).Where(ShowsSomething).Select(page => TargetOf(page, site, topics));
    }

    // A page that nobody has written yet is not published, so it proves nothing.
    private static bool ShowsSomething(SitePage page) => page is not RedirectPage and not NotFoundPage and not ItemPage { Disclosure.IsBlank: true };

    private static Target TargetOf(SitePage page, Site site, TopicIndex topics) => page switch
    {
        ItemPage item => new Target(page.Address, site.ItemOf(item.Disclosure.Key)?.Title ?? "", Anchors(item.Disclosure.Body), Dates(item.Disclosure.Published, item.Disclosure.Updated)),
        AssessmentPage result => new Target(page.Address, result.Assessment.Year.ToString(), [.. AssessmentAnchors.AnchorsOf(result.Assessment)], []),
        MeasurePage measure => new Target(page.Address, measure.Measure.Issue, [], Dates(page.Changed, null)),
        MemoPage memo => new Target(page.Address, memo.Memo.Subject ?? "", [], Dates(memo.Memo.Dated, null)),
        NewsPage news => new Target(page.Address, news.Post.Title, Anchors(news.Post.Body), [news.Post.Date]),
        NewsYearPage year => new Target(page.Address, "", [], [.. site.News.Select(post => post.Date).Where(day => FiscalYear.Containing(day) == year.Year)]) { KnowsItsAnchors = false },
        NewsListPage => new Target(page.Address, "", [], [.. site.News.Select(post => post.Date)]) { KnowsItsAnchors = false },
        ContentPage free => new Target(page.Address, free.Page.Title, Anchors(free.Page.Body), Dates(free.Page.Updated, null)),
        TopicPage topic => new Target(page.Address, topics.TitleOf(topic.Topic) ?? topic.Topic, [.. TopicAnchors.AnchorsOf(topics, topic.Topic)], []),
        _ => new Target(page.Address, "", [], []) { KnowsItsAnchors = false },
    };

    private static ImmutableArray<string> Anchors(Body body) => [.. body.Anchors.Select(anchor => anchor.Id)];

    private static ImmutableArray<DateOnly> Dates(DateOnly? published, DateOnly? updated) =>
        [.. new[] { published, updated }.OfType<DateOnly>()];
}

/// <summary>A page that evidence can point to.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Title">Its title.</param>
/// <param name="Anchors">Its anchors.</param>
/// <param name="Dates">The days its content belongs to, when it says so itself.</param>
internal sealed record Target(string Address, string Title, ImmutableArray<string> Anchors, ImmutableArray<DateOnly> Dates)
{
    /// <summary>False for a page whose places are the theme's alone, such as the home page.</summary>
    public bool KnowsItsAnchors { get; init; } = true;
}
