using ItaSite.Model;

namespace ItaSite.Rendering.Pages;

/// <summary>Names a page of the site where another page links to it.</summary>
internal static class PageNames
{
    /// <summary>The name of the page at a site address, with its section where the fragment names one; null when there is no such page.</summary>
    public static string? Of(PageScope scope, string target)
    {
        var cut = target.IndexOf('#', StringComparison.Ordinal);
        var (address, anchor) = cut < 0 ? (target, "") : (target[..cut], target[(cut + 1)..]);
        return scope.Index.PageAt(address) is { } page ? Of(scope, page, anchor) : null;
    }

    private static string? Of(PageScope scope, SitePage page, string anchor)
    {
        var words = scope.Words;
        return page switch
        {
            HomePage => words["menu.home"],
            YearsPage => words["oit.heading"],
            YearPage year => words.Fill("year.heading", words.Year(year.Year)),
            SubmissionPage sheet => words.Fill("submission.heading", words.Year(sheet.Year)),
            ReadinessPage => words["readiness.short"],
            ItemPage item => words.Fill("item.title", item.Disclosure.Key.Item, scope.TitleOf(item.Disclosure.Key), words.Year(item.Disclosure.Key.Year)),
            TopicsPage => words["topics.heading"],
            TopicPage topic => scope.Index.Topics.TitleOf(topic.Topic),
            AssessmentsPage => words["ita.heading"],
            AssessmentPage result => Of(scope, result.Assessment, anchor),
            MeasurePage measure => words.Fill("measure.title", measure.Measure.Issue, words.Year(measure.Assessment.Year)),
            MemoPage memo => words.Fill("memo.title", words.Year(memo.Assessment.Year)),
            NewsListPage => words["news.heading"],
            NewsYearPage year => words.Fill("news.year-heading", words.Year(year.Year)),
            NewsPage post => post.Post.Title,
            SiteMapPage => words["sitemap.heading"],
            ContentPage free => free.Page.Title,
            _ => null,
        };
    }

    private static string? PartOf(PageScope scope, Assessment assessment, string anchor)
    {
        if (AssessmentAnchors.SectionsOf(assessment).Contains(anchor))
            return scope.Words[$"ita.{anchor}"];
        if (assessment.Analysis.FirstOrDefault(analysis => AssessmentAnchors.AnalysisOf(analysis.Topic.Value) == anchor) is { } analysis)
            return scope.SubjectOf(analysis.Topic.Value);
        return assessment.Measures.FirstOrDefault(measure => AssessmentAnchors.Measure(measure) == anchor)?.Issue;
    }

    private static string Of(PageScope scope, Assessment assessment, string anchor)
    {
        var heading = scope.Words.Fill("ita.year-heading", scope.Words.Year(assessment.Year));
        return PartOf(scope, assessment, anchor) is { } part ? $"{heading} · {part}" : heading;
    }
}
