using ItaSite.Diagnostics;

namespace ItaSite.Model;

/// <summary>The list of a site's pages: what is rendered, what the sitemap names and what links can lead to.</summary>
public static class SitePages
{
    /// <summary>Every page, in a fixed order; nothing else is rendered.</summary>
    /// <param name="site">The site.</param>
    /// <param name="topics">Its topics.</param>
    public static IEnumerable<SitePage> Of(Site site, TopicIndex topics)
    {
        var settings = SourceSpan.WholeFile(site.Settings.Where.File);
        return
        [
            new HomePage(settings),
            new YearsPage(settings),
            .. Years(site, settings),
            .. site.Disclosures.Select(disclosure => disclosure.Key.Year).Distinct().Select(year => new SubmissionPage(year, settings)),
            .. site.Disclosures.Select(disclosure => new ItemPage(disclosure)),
            new TopicsPage(settings),
            .. topics.Published.Select(topic => new TopicPage(topic, settings)),
            new AssessmentsPage(settings),
            .. site.Assessments.SelectMany(PagesOf),
            new NewsListPage(settings, site.News.IsEmpty ? null : site.News.Max(post => post.Date)),
            .. NewsYears(site, settings),
            .. site.News.Select(post => new NewsPage(post)),
            .. site.Pages.Select(page => new ContentPage(page)),
            new SiteMapPage(settings),
            .. site.Settings.ReadinessIsPublic ? new[] { new ReadinessPage(true, settings) } : [],
            new NotFoundPage(settings),
            .. site.Redirects.Select(redirect => new RedirectPage(redirect)),
        ];
    }

    private static IEnumerable<SitePage> PagesOf(Assessment assessment) =>
    [
        new AssessmentPage(assessment),
        .. assessment.Measures.DistinctBy(measure => measure.Id.Value).Select(measure => new MeasurePage(assessment, measure)),
        .. assessment.Memo is { } memo ? new[] { new MemoPage(assessment, memo) } : [],
    ];

    private static IEnumerable<NewsYearPage> NewsYears(Site site, SourceSpan settings) =>
        site.News
            .GroupBy(post => FiscalYear.Containing(post.Date))
            .Select(year => new NewsYearPage(year.Key, settings, year.Max(post => post.Date)));

    private static IEnumerable<YearPage> Years(Site site, SourceSpan settings) =>
        site.Disclosures
            .GroupBy(disclosure => disclosure.Key.Year)
            .Select(year => new YearPage(year.Key, settings, year.Max(disclosure => disclosure.Updated ?? disclosure.Published)));
}
