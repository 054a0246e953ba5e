using System.Collections.Frozen;
using System.Collections.Immutable;
using ItaSite.Rendering.Views;

namespace ItaSite.Rendering;

/// <summary>Which template shows which view: the contract between the program and every theme.</summary>
internal static class Templates
{
    private static readonly FrozenDictionary<Type, string> ByView = new Dictionary<Type, string>
    {
        [typeof(HomeView)] = "home",
        [typeof(YearsView)] = "years",
        [typeof(YearView)] = "year",
        [typeof(SubmissionView)] = "submission",
        [typeof(ItemView)] = "item",
        [typeof(TopicsView)] = "topics",
        [typeof(TopicView)] = "topic",
        [typeof(AssessmentsView)] = "assessments",
        [typeof(AssessmentView)] = "assessment",
        [typeof(MeasurePageView)] = "measure",
        [typeof(MemoView)] = "memo",
        [typeof(NewsListView)] = "news-list",
        [typeof(NewsView)] = "news",
        [typeof(FreePageView)] = "page",
        [typeof(SiteMapView)] = "sitemap",
        [typeof(ReadinessView)] = "readiness",
        [typeof(NotFoundView)] = "not-found",
        [typeof(RedirectView)] = "redirect",
    }.ToFrozenDictionary();

    /// <summary>Every template that a theme must have, in ordinal order.</summary>
    public static ImmutableArray<string> Required { get; } = [.. ByView.Values.Order(StringComparer.Ordinal)];

    /// <summary>The template of a view.</summary>
    public static string Of(PageView view) => ByView[view.GetType()];
}
