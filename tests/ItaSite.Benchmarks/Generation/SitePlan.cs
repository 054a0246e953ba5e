using System.Collections.Immutable;
using System.Globalization;

namespace ItaSite.Benchmarks.Generation;

/// <summary>What kind of page a generated page is.</summary>
internal enum PageKind
{
    /// <summary>A news post; nearly all pages are.</summary>
    News,

    /// <summary>A free page. Every page's footer names them all, so their number is fixed.</summary>
    Free,

    /// <summary>An item of the fiscal year, with evidence.</summary>
    Item,
}

/// <summary>One page to write.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Index">Its place in the plan; seeds its text.</param>
/// <param name="Stem">File name without extension.</param>
/// <param name="Date">Day it is dated.</param>
/// <param name="Elements">Elements it shows; only items have them.</param>
internal sealed record PlannedPage(PageKind Kind, int Index, string Stem, DateOnly Date, ImmutableArray<string> Elements)
{
    /// <summary>Where the page stands in the site, in both generators: no leading slash, trailing slash.</summary>
    public string Address => Kind switch
    {
        PageKind.News => $"news/{Stem}/",
        PageKind.Item => $"oit/{SitePlan.Year}/{Stem}/",
        _ => $"{Stem}/",
    };
}

/// <summary>Which pages a site of a given size has.</summary>
internal sealed class SitePlan
{
    /// <summary>The fiscal year of all items (B.E.).</summary>
    public const int Year = 2567;

    private const int FreePages = 12;

    // Elements that a heading proves, from the catalogue of the year: enough to make the item page do its work.
    private static readonly (string Item, string[] Elements)[] Items =
    [
        ("o1", ["org-chart", "key-positions-and-units"]),
        ("o3", ["powers-and-duties"]),
        ("o4", ["address", "phone", "email", "map"]),
        ("o7", ["multi-year-plan", "strategies", "goals", "kpis"]),
        ("o8", ["annual-plan", "plan-projects", "plan-budget"]),
        ("o9", ["project-results", "budget-results", "problems", "suggestions"]),
        ("o10", ["manual-exists", "job-name", "steps", "laws"]),
        ("o11", ["job-name", "steps", "fee", "laws"]),
        ("o18", ["hr-management-plan", "hr-development-plan", "projects", "budget"]),
        ("o20", ["code-of-ethics", "own-ethics-rules"]),
        ("o22", ["how-to-complain", "handling-steps", "responsible-unit", "duration"]),
        ("o25", ["topic", "participants", "outcome", "use-of-outcome"]),
    ];

    private static readonly DateOnly LastDay = new(2024, 4, 30);
    private const int Days = 1600;

    private SitePlan(ImmutableArray<PlannedPage> pages) => Pages = pages;

    public ImmutableArray<PlannedPage> Pages { get; }

    public IEnumerable<PlannedPage> Free => Pages.Where(page => page.Kind == PageKind.Free);

    /// <summary>A page to link to, never the linking page itself.</summary>
    public PlannedPage Other(PageKind kind, PlannedPage from, Sequence sequence)
    {
        var (start, count) = kind switch
        {
            PageKind.Item => (0, Items.Length),
            PageKind.Free => (Items.Length, FreePages),
            _ => (Items.Length + FreePages, Pages.Length - Items.Length - FreePages),
        };
        var picked = start + sequence.Below(count);
        return Pages[picked == from.Index ? start + ((picked - start + 1) % count) : picked];
    }

    /// <summary>The plan of a site of so many pages.</summary>
    public static SitePlan Of(int pages)
    {
        const int fewest = 50;
        if (pages < fewest)
            throw new BenchmarkException($"A generated site has at least {fewest} pages.");
        return new SitePlan([.. Enumerable.Range(0, pages).Select(PageAt)]);
    }

    private static PlannedPage PageAt(int index)
    {
        if (index < Items.Length)
            return new PlannedPage(PageKind.Item, index, Items[index].Item, LastDay.AddDays(-index), [.. Items[index].Elements]);
        if (index < Items.Length + FreePages)
            return new PlannedPage(PageKind.Free, index, string.Create(CultureInfo.InvariantCulture, $"page-{index - Items.Length + 1}"), LastDay, []);
        var date = LastDay.AddDays(-(index % Days));
        return new PlannedPage(PageKind.News, index, string.Create(CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd}-n{index}"), date, []);
    }
}
