using System.Collections.Concurrent;
using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Rendering.Pages;
using ItaSite.Rendering.Views;

namespace ItaSite.Rendering;

/// <summary>Renders every page of a site in a theme.</summary>
/// <param name="theme">The theme.</param>
public sealed class SiteRenderer(RazorTheme theme)
{
    // Measured: a third worker waits for memory more than it renders.
    private const int MostWorkers = 2;

    /// <summary>Renders page by page and hands each on; none is kept.</summary>
    /// <param name="report">The examined site.</param>
    /// <param name="take">Takes a page; called from several threads, in no fixed order.</param>
    /// <param name="cancel">Ends the work early.</param>
    /// <returns>The submission sheets in order of year, and what went wrong in order of address; the same for the same site.</returns>
    public async Task<Outcome<ImmutableArray<SubmissionSheet>>> RenderAsync(
        BuildReport report, Action<RenderedPage> take, CancellationToken cancel)
    {
        var site = report.PublicSite!;
        var index = new SiteIndex(site, report.Years, report.Assessments);
        var words = theme.WordsIn(site.Settings.ContentLanguage, site.Settings.UsesThaiDigits);
        var frames = new Frames(index, words, theme.StyleIn(Accent.Of(site.Settings)));
        var sheets = new ConcurrentBag<SubmissionSheet>();
        var faults = new ConcurrentBag<(string Address, Diagnostic Fault)>();
        var workers = new ParallelOptions
        {
            MaxDegreeOfParallelism = Math.Min(MostWorkers, Environment.ProcessorCount),
            CancellationToken = cancel,
        };
        await Parallel.ForEachAsync(index.Pages.Where(page => page is not ReadinessPage), workers, async (page, _) =>
        {
            var scope = new PageScope(index, words, frames, page, LinksOf(site, page));
            if (await FaultOf(scope, () => Shown(PageViews.Of(scope), sheets), take) is { } fault)
                faults.Add((page.Address, fault));
        });
        return new([.. sheets.OrderBy(sheet => sheet.Year)], [.. Accent.Examine(site.Settings), .. faults.OrderBy(fault => fault.Address, StringComparer.Ordinal).Select(fault => fault.Fault)]);
    }

    /// <summary>Renders how ready the agency is, once everything else is known.</summary>
    /// <param name="report">The report of the run.</param>
    /// <param name="isPublic">True for the page of the site; else its links are absolute, so that it opens from anywhere.</param>
    /// <returns>The page, or null with what went wrong.</returns>
    public async Task<Outcome<RenderedPage?>> RenderReadinessAsync(BuildReport report, bool isPublic)
    {
        var site = report.PublicSite!;
        var index = new SiteIndex(site, report.Years, report.Assessments);
        var words = theme.WordsIn(site.Settings.ContentLanguage, site.Settings.UsesThaiDigits);
        var frames = new Frames(index, words, theme.StyleIn(Accent.Of(site.Settings)));
        var page = new ReadinessPage(isPublic, SourceSpan.WholeFile(site.Settings.Where.File));
        var links = new Hrefs(page.Address, isPublic ? null : site.Settings.BaseUrl.AbsoluteUri);
        var scope = new PageScope(index, words, frames, page, links);
        RenderedPage? made = null;
        var fault = await FaultOf(scope, () => ReadinessPages.View(scope, report), rendered => made = rendered);
        return new(made, fault is null ? [] : [fault]);
    }

    // The page for unknown addresses is served at any depth, so its links begin at the site's root.
    private static Hrefs LinksOf(Site site, SitePage page) =>
        new(page.Address, page is NotFoundPage ? site.Settings.BaseUrl.AbsolutePath : null);

    private static PageView Shown(PageView view, ConcurrentBag<SubmissionSheet> sheets)
    {
        if (view is SubmissionView { Sheet: var sheet })
            sheets.Add(sheet);
        return view;
    }

    // A template that throws is a fault of theme or program: it is told with the page's source, and the others go on.
    private async Task<Diagnostic?> FaultOf(PageScope scope, Func<PageView> view, Action<RenderedPage> take)
    {
        string html;
        try
        {
            html = await theme.RenderAsync(view());
        }
#pragma warning disable CA1031 // whatever a theme throws belongs to one page
        catch (Exception fault) when (fault is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return new Diagnostic(RenderingRules.PageNotRendered, scope.Page.Source, scope.Page.Address, $"{fault.GetType().Name}: {fault.Message}");
        }

        take(new RenderedPage(scope.Page.Address, html, scope.Page.Source));
        return null;
    }
}
