using System.Collections.Concurrent;
using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Rendering.Views;

namespace ItaSite.Rendering;

/// <summary>Renders every page of a site in a theme.</summary>
/// <param name="theme">The theme.</param>
public sealed class SiteRenderer(RazorTheme theme)
{
    // Measured: a third worker waits for memory more than it renders.
    private const int MostWorkers = 2;

    /// <summary>Renders page by page and hands each on; none is kept.</summary>
    /// <param name="site">The site.</param>
    /// <param name="years">What is shown of each element, by year.</param>
    /// <param name="take">Takes a page; called from several threads, in no fixed order.</param>
    /// <param name="cancel">Ends the work early.</param>
    /// <returns>The submission sheets in order of year, and what went wrong in order of address; the same for the same site.</returns>
    public async Task<Outcome<ImmutableArray<SubmissionSheet>>> RenderAsync(
        Site site, ImmutableArray<YearStatus> years, Action<RenderedPage> take, CancellationToken cancel)
    {
        var index = new SiteIndex(site, years);
        var words = theme.WordsIn(site.Settings.ContentLanguage, site.Settings.UsesThaiDigits);
        var frames = new Frames(index, words, theme.StyleIn(Accent.Of(site.Settings)));
        var sheets = new ConcurrentBag<SubmissionSheet>();
        var faults = new ConcurrentBag<(string Address, Diagnostic Fault)>();
        var workers = new ParallelOptions
        {
            MaxDegreeOfParallelism = Math.Min(MostWorkers, Environment.ProcessorCount),
            CancellationToken = cancel,
        };
        await Parallel.ForEachAsync(index.Pages, workers, async (page, _) =>
        {
            var scope = new PageScope(index, words, frames, page, LinksOf(site, page));
            if (await FaultOf(scope, take, sheets.Add) is { } fault)
                faults.Add((page.Address, fault));
        });
        return new([.. sheets.OrderBy(sheet => sheet.Year)], [.. Accent.Examine(site.Settings), .. faults.OrderBy(fault => fault.Address, StringComparer.Ordinal).Select(fault => fault.Fault)]);
    }

    // The page for unknown addresses is served at any depth, so its links begin at the site's root.
    private static Hrefs LinksOf(Site site, SitePage page) =>
        new(page.Address, page is NotFoundPage ? site.Settings.BaseUrl.AbsolutePath : null);

    // A template that throws is a fault of theme or program: it is told with the page's source, and the others go on.
    private async Task<Diagnostic?> FaultOf(PageScope scope, Action<RenderedPage> take, Action<SubmissionSheet> takeSheet)
    {
        string html;
        try
        {
            var view = PageViews.Of(scope);
            html = await theme.RenderAsync(view);
            if (view is SubmissionView { Sheet: var sheet })
                takeSheet(sheet);
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
