using ItaSite.Model;
using ItaSite.Rendering.Pages;
using ItaSite.Rendering.Views;

namespace ItaSite.Rendering;

/// <summary>Makes the view of every kind of page.</summary>
internal static class PageViews
{
    /// <summary>The view of a page.</summary>
    public static PageView Of(PageScope scope) => scope.Page switch
    {
        HomePage => HomePages.View(scope),
        YearsPage => OitPages.Years(scope),
        YearPage page => OitPages.Year(scope, page),
        SubmissionPage page => SubmissionPages.View(scope, page),
        ItemPage page => ItemPages.View(scope, page),
        TopicsPage => TopicPages.All(scope),
        TopicPage page => TopicPages.One(scope, page),
        AssessmentsPage => AssessmentPages.All(scope),
        AssessmentPage page => AssessmentPages.One(scope, page),
        MeasurePage page => MeasurePages.View(scope, page),
        MemoPage page => MemoPages.View(scope, page),
        NewsListPage => NewsPages.List(scope),
        NewsYearPage page => NewsPages.Year(scope, page),
        NewsPage page => NewsPages.Post(scope, page),
        ContentPage page => OtherPages.Free(scope, page),
        SiteMapPage => SiteMapPages.View(scope),
        NotFoundPage => OtherPages.NotFound(scope),
        RedirectPage page => OtherPages.Redirect(scope, page),
        _ => throw new NotSupportedException($"no view for {scope.Page.GetType().Name}"),
    };
}
