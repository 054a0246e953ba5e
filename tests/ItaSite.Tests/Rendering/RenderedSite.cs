using System.Collections.Concurrent;
using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Rendering;
using ItaSite.Scoring;
using Xunit;

namespace ItaSite.Tests.Rendering;

/// <summary>A site rendered in the municipal theme.</summary>
internal sealed class RenderedSite
{
    private RenderedSite(ImmutableSortedDictionary<string, RenderedPage> pages, ImmutableArray<Diagnostic> found) => (Pages, Found) = (pages, found);

    public ImmutableSortedDictionary<string, RenderedPage> Pages { get; }

    public ImmutableArray<Diagnostic> Found { get; }

    public ImmutableArray<SubmissionSheet> Sheets { get; private init; }

    public static RazorTheme Theme { get; } =
        RazorTheme.Find(new Spanned<string>("municipal", SourceSpan.WholeFile("site.yml")), Repository.Themes).Value!;

    public static Task<RenderedSite> PlainAsync() => OfAsync(SampleSite.Plain, SampleSite.PlainYears);

    public static async Task<RenderedSite> OfAsync(Site site, ImmutableArray<YearStatus> years)
    {
        var pages = new ConcurrentBag<RenderedPage>();
        var (sheets, found) = await new SiteRenderer(Theme).RenderAsync(ReportOf(site, years), pages.Add, CancellationToken.None);
        return new RenderedSite(pages.ToImmutableSortedDictionary(page => page.Address, page => page, StringComparer.Ordinal), found) { Sheets = sheets };
    }

    public static BuildReport ReportOf(Site site, ImmutableArray<YearStatus> years) => new()
    {
        Site = site,
        AsOf = new DateOnly(2024, 5, 1),
        Years = years,
        Assessments = TotalScoring.Check(site).Value,
        Diagnostics = [],
    };

    public IDocument Document(string address) => Parse(Pages[address].Html);

    public static IDocument Parse(string html)
    {
        Assert.NotEmpty(html);
        return new HtmlParser().ParseDocument(html);
    }
}
