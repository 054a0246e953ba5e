using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Checking;

/// <summary>Findings on all pages of a site together.</summary>
public static class WholeSite
{
    // What an assessor is willing to click before an item counts as hidden.
    private const int MostClicks = 2;

    /// <summary>Findings on the pages of a site: pages that nobody reaches, items too far from home.</summary>
    public static ImmutableArray<Diagnostic> Examine(Site site, IEnumerable<PageLinks> pages, ImmutableArray<LinkVerdict> verdicts)
    {
        var graph = new SiteGraph(pages, verdicts, Addresses.Home);
        // Nobody wrote the pages that settings alone bring about, such as a list of news that are still to come.
        var alone = site.Redirects.Select(redirect => redirect.From).ToHashSet(StringComparer.Ordinal);
        var current = site.Disclosures.Where(disclosure => disclosure.Key.Year == site.CurrentYear).Select(disclosure => disclosure.Address);
        return graph.HasHome
            ? [.. graph.Orphans(page => alone.Contains(page.Address) || page.Source.File == site.Settings.Where.File || IsMeantAlone(page)), .. graph.FarFromHome(current, MostClicks), .. graph.SameTexts(), .. graph.TwoNames()]
            : [];
    }

    /// <summary>The same of a folder of which nothing is known but its pages.</summary>
    public static ImmutableArray<Diagnostic> Examine(IEnumerable<PageLinks> pages, ImmutableArray<LinkVerdict> verdicts)
    {
        var graph = new SiteGraph(pages, verdicts, "/index.html");
        return graph.HasHome ? [.. graph.Orphans(IsMeantAlone), .. graph.SameTexts(), .. graph.TwoNames()] : [];
    }

    // Hosts show these by themselves, pictures are no pages, and the sheet for submission is handed over, not linked.
    private static bool IsMeantAlone(PageLinks page) =>
        page.Address.EndsWith("/404.html", StringComparison.Ordinal) || page.Address.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)
        || page.IsHidden || page.IsRedirect;
}
