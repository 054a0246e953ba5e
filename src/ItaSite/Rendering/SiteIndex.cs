using System.Collections.Frozen;
using System.Collections.Immutable;
using ItaSite.Model;

namespace ItaSite.Rendering;

/// <summary>A site with the look-ups that rendering needs, made once: no page searches the whole site.</summary>
internal sealed class SiteIndex
{
    private readonly FrozenDictionary<ItemKey, Disclosure> disclosures;
    private readonly FrozenDictionary<ItemKey, OitItem> items;
    private readonly FrozenDictionary<ItemKey, ItemStatus> statuses;
    private readonly FrozenDictionary<ItemKey, ImmutableArray<NewsPost>> news;
    private readonly FrozenDictionary<string, ImmutableArray<(Assessment, int)>> recommendations;
    private readonly FrozenDictionary<FiscalYear, AssessmentCheck> checks;
    private readonly FrozenDictionary<string, PublishedFile> files;
    private readonly FrozenDictionary<string, SitePage> pages;

    /// <summary>Reads a site once.</summary>
    /// <param name="site">The site.</param>
    /// <param name="years">What is shown of each element, by year.</param>
    /// <param name="assessments">Published scores beside computed ones.</param>
    public SiteIndex(Site site, ImmutableArray<YearStatus> years, ImmutableArray<AssessmentCheck> assessments)
    {
        Site = site;
        checks = assessments.ToFrozenDictionary(check => check.Assessment.Year);
        Topics = TopicIndex.Of(site);
        disclosures = site.Disclosures.ToFrozenDictionary(disclosure => disclosure.Key);
        items = ItemsOf(site);
        statuses = StatusesOf(years);
        news = NewsByItem(site);
        recommendations = RecommendationsByTopic().ToFrozenDictionary(group => group.Key, group => group.Distinct().ToImmutableArray(), StringComparer.Ordinal);
        files = site.Files.DistinctBy(file => file.Address).ToFrozenDictionary(file => file.Address, StringComparer.Ordinal);
        Pages = [.. SitePages.Of(site, Topics)];
        pages = Pages.DistinctBy(page => page.Address).ToFrozenDictionary(page => page.Address, StringComparer.Ordinal);
        DisclosuresByYear = site.Disclosures.GroupBy(disclosure => disclosure.Key.Year)
            .ToFrozenDictionary(year => year.Key, year => year.OrderBy(disclosure => disclosure.Key.Item).ToImmutableArray());
        NewsByYear = site.News.GroupBy(post => FiscalYear.Containing(post.Date)).ToFrozenDictionary(year => year.Key, year => year.ToImmutableArray());
        NewsYears = [.. NewsByYear.Keys.OrderDescending()];
        DisclosedYears = [.. DisclosuresByYear.Keys.OrderDescending()];
    }

    /// <summary>The site.</summary>
    public Site Site { get; }

    /// <summary>Its topics.</summary>
    public TopicIndex Topics { get; }

    /// <summary>Every page that is rendered.</summary>
    public ImmutableArray<SitePage> Pages { get; }

    /// <summary>Years that have disclosures, newest first.</summary>
    public ImmutableArray<FiscalYear> DisclosedYears { get; }

    /// <summary>The disclosures of each year, in order of item.</summary>
    public FrozenDictionary<FiscalYear, ImmutableArray<Disclosure>> DisclosuresByYear { get; }

    /// <summary>Fiscal years that have news, newest first.</summary>
    public ImmutableArray<FiscalYear> NewsYears { get; }

    /// <summary>The news of each fiscal year, newest first.</summary>
    public FrozenDictionary<FiscalYear, ImmutableArray<NewsPost>> NewsByYear { get; }

    /// <summary>The disclosure of an item, or null.</summary>
    public Disclosure? DisclosureOf(ItemKey key) => disclosures.GetValueOrDefault(key);

    /// <summary>What the catalogue asks under a number, or null.</summary>
    public OitItem? ItemOf(ItemKey key) => items.GetValueOrDefault(key);

    /// <summary>The elements of an item that have evidence: the only ones that public pages speak of.</summary>
    /// <remarks>The state is not asked, for it may depend on the day.</remarks>
    public IEnumerable<ElementStatus> ShownElements(ItemKey key) =>
        statuses.GetValueOrDefault(key)?.Elements.Where(element => !element.Evidence.IsDefaultOrEmpty) ?? [];

    /// <summary>News that supports an item, newest first.</summary>
    public ImmutableArray<NewsPost> NewsOf(ItemKey key) => news.GetValueOrDefault(key, []);

    /// <summary>Recommendations that name an item about a topic, as assessment and position in it, newest first.</summary>
    public ImmutableArray<(Assessment Assessment, int Position)> RecommendationsOf(string topic) => recommendations.GetValueOrDefault(topic, []);

    /// <summary>Published scores of a year beside what their parts give, or null when none were published.</summary>
    public AssessmentCheck? CheckOf(FiscalYear year) => checks.GetValueOrDefault(year);

    /// <summary>The page at an address, or null.</summary>
    public SitePage? PageAt(string address) => pages.GetValueOrDefault(address);

    /// <summary>The published file at an address, or null.</summary>
    public PublishedFile? FileAt(string address) => files.GetValueOrDefault(address);

    private static FrozenDictionary<ItemKey, OitItem> ItemsOf(Site site) =>
        site.Catalogues
            .SelectMany(catalogue => catalogue.Items.Select(item => (Key: new ItemKey(catalogue.Year, item.Id), Item: item)))
            .DistinctBy(pair => pair.Key)
            .ToFrozenDictionary(pair => pair.Key, pair => pair.Item);

    private static FrozenDictionary<ItemKey, ItemStatus> StatusesOf(ImmutableArray<YearStatus> years) =>
        years
            .SelectMany(year => year.Items.Select(item => (Key: new ItemKey(year.Catalogue.Year, item.Item.Id), Item: item)))
            .DistinctBy(pair => pair.Key)
            .ToFrozenDictionary(pair => pair.Key, pair => pair.Item);

    private static FrozenDictionary<ItemKey, ImmutableArray<NewsPost>> NewsByItem(Site site) =>
        site.News
            .SelectMany(post => post.Items.Select(item => item.Value).Distinct().Select(key => (Key: key, Post: post)))
            .GroupBy(pair => pair.Key, pair => pair.Post)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());

    private IEnumerable<IGrouping<string, (Assessment, int)>> RecommendationsByTopic() =>
        from assessment in Site.Assessments.Reverse()
        from position in Enumerable.Range(0, assessment.Recommendations.Length)
        from item in assessment.Recommendations[position].RefersTo
        let topic = Topics.TopicOf(item.Value)
        where topic is not null
        group (assessment, position) by topic;
}
