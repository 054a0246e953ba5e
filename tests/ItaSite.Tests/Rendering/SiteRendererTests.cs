using System.Globalization;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Rendering;
using Xunit;

namespace ItaSite.Tests.Rendering;

public sealed class SiteRendererTests
{
    private const string Hostile = "<script>alert(1)</script><img src=x onerror=alert(2)>\" onmouseover=\"alert(3)\" '&amp;@{Model}";

    [Fact]
    public async Task Render_SampleSite_MakesEveryListedPageOnce()
    {
        var rendered = await RenderedSite.PlainAsync();

        var listed = SitePages.Of(SampleSite.Plain, TopicIndex.Of(SampleSite.Plain)).Select(page => page.Address).Order(StringComparer.Ordinal);
        Assert.Equal(listed, rendered.Pages.Keys);
        Assert.Empty(rendered.Found);
    }

    [Fact]
    public async Task Render_HostileTextInEveryField_StaysText()
    {
        var sample = new SampleSite(text => text + Hostile);
        var rendered = await RenderedSite.OfAsync(sample.Site(), sample.Years());

        Assert.Empty(rendered.Found);
        foreach (var page in rendered.Pages.Values)
        {
            var document = RenderedSite.Parse(page.Html);
            Assert.Empty(document.QuerySelectorAll("script, img[src=x]"));
            Assert.DoesNotContain(document.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
            Assert.DoesNotContain(document.QuerySelectorAll("[href]"), element => element.GetAttribute("href")!.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain("Microsoft.AspNetCore", page.Html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Render_HostileText_IsShownAsWritten()
    {
        var sample = new SampleSite(text => text + Hostile);
        var rendered = await RenderedSite.OfAsync(sample.Site(), sample.Years());

        var item = rendered.Document("/oit/2567/o1/");
        Assert.Equal("โครงสร้าง" + Hostile, item.QuerySelector("h1 [lang], h1 span span")!.TextContent);
        Assert.Contains(item.QuerySelectorAll("td"), cell => cell.TextContent == "กองคลัง" + Hostile);
        Assert.Equal("ถนนใหม่" + Hostile, rendered.Document("/news/2024-03-14-road/").QuerySelector("figure img")!.GetAttribute("alt"));
    }

    [Fact]
    public async Task Render_ThaiAndSigns_AreNotTurnedIntoNumbers()
    {
        var sample = new SampleSite(text => text + " +\u00A0😀");
        var rendered = await RenderedSite.OfAsync(sample.Site(), sample.Years());

        Assert.All(rendered.Pages.Values, page => Assert.DoesNotContain("&#x", page.Html, StringComparison.Ordinal));
        Assert.Contains("โครงสร้าง +\u00A0😀", rendered.Pages["/oit/2567/o1/"].Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Render_EveryPageButNotFound_LinksRelatively()
    {
        var rendered = await RenderedSite.PlainAsync();

        foreach (var (address, page) in rendered.Pages.Where(page => page.Key != Addresses.NotFound))
        {
            var links = RenderedSite.Parse(page.Html).QuerySelectorAll("a[href], img[src], link[rel=stylesheet]")
                .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!);
            Assert.DoesNotContain(links, link => link.StartsWith('/') || link.StartsWith("https://www.example.go.th/ita/", StringComparison.Ordinal));
            Assert.DoesNotContain("url(/", page.Html, StringComparison.Ordinal);
            Assert.True(address.Length > 0);
        }
    }

    [Fact]
    public async Task Render_EveryInternalLink_LeadsToAPageOrFile()
    {
        var rendered = await RenderedSite.PlainAsync();
        var known = rendered.Pages.Keys
            .Concat(SampleSite.Plain.Files.Select(file => file.Address))
            .Concat(SampleSite.Plain.News[0].Images.Select(image => image.Address))
            .Concat(RenderedSite.Theme.Assets.Select(asset => asset.Address))
            .Concat(Exporting.Exported.Of(SampleSite.Plain).Keys)
            .Concat(global::ItaSite.Exporting.Exporters.Sheets(rendered.Sheets).Select(sheet => sheet.Address))
            .ToHashSet(StringComparer.Ordinal);

        foreach (var page in rendered.Pages.Values)
        {
            var own = new Uri("https://host/ita" + page.Address);
            foreach (var link in RenderedSite.Parse(page.Html).QuerySelectorAll("a[href], img[src], link[rel=stylesheet], link[rel=icon]"))
            {
                var target = new Uri(own, link.GetAttribute("href") ?? link.GetAttribute("src"));
                if (target.Host == "host" && target.Scheme == "https")
                    Assert.Contains(Uri.UnescapeDataString(target.AbsolutePath)["/ita".Length..], known);
            }
        }
    }

    [Fact]
    public async Task Render_NotFoundPage_LinksFromTheSitesRoot()
    {
        var document = (await RenderedSite.PlainAsync()).Document(Addresses.NotFound);

        var links = document.QuerySelectorAll("a[href], img[src], link[rel=stylesheet]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
            .Where(link => !link.StartsWith('#') && !link.Contains(':', StringComparison.Ordinal));
        Assert.All(links, link => Assert.StartsWith("/ita/", link, StringComparison.Ordinal));
        Assert.Contains("url(/ita/theme/", document.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.Null(document.QuerySelector("link[rel=canonical]"));
    }

    [Fact]
    public async Task Render_Redirect_LeadsOn()
    {
        var document = (await RenderedSite.PlainAsync()).Document("/old/page/");

        Assert.Equal("0; url=../../oit/2567/o1/", document.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal("https://www.example.go.th/ita/oit/2567/o1/", document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("../../oit/2567/o1/", document.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Render_TwiceInOtherCultures_GivesTheSameBytes()
    {
        var first = await RenderedSite.PlainAsync();
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo("th-TH");
        try
        {
            var second = await RenderedSite.PlainAsync();
            Assert.Equal(first.Pages.Values.Select(page => page.Html), second.Pages.Values.Select(page => page.Html));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.DefaultThreadCurrentCulture = null;
        }
    }

    [Fact]
    public async Task Render_StateOfAnElementChanges_PublicPagesDoNot()
    {
        var today = await RenderedSite.PlainAsync();
        var later = await RenderedSite.OfAsync(SampleSite.Plain, [.. SampleSite.PlainYears.Select(year => year with
        {
            Items = [.. year.Items.Select(item => item with
            {
                Elements = [.. item.Elements.Select(element => element.Evidence.IsEmpty ? element with { State = ElementState.NotYetDue } : element)],
            })],
        })]);

        Assert.Equal(today.Pages.Values.Select(page => page.Html), later.Pages.Values.Select(page => page.Html));
    }

    [Fact]
    public async Task Render_MissingElementsAndItems_AreNotSpokenOf()
    {
        var rendered = await RenderedSite.PlainAsync();

        Assert.DoesNotContain("never-shown", rendered.Pages["/oit/2567/o1/"].Html, StringComparison.Ordinal);
        foreach (var page in rendered.Pages.Values)
            Assert.DoesNotContain(["ขาด", "ไม่ครบ", "missing", "จาก 2 ข้อ"], word => RenderedSite.Parse(page.Html).Body!.TextContent.Contains(word, StringComparison.Ordinal) && !page.Address.StartsWith("/ita/", StringComparison.Ordinal));
        Assert.DoesNotContain("O2", rendered.Document("/oit/2567/").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Render_ProvisionalCatalogue_IsSaidWhereItMatters()
    {
        var rendered = await RenderedSite.PlainAsync();

        Assert.Equal(2, rendered.Document("/oit/2567/o1/").QuerySelectorAll(".notice").Length);
        Assert.Single(rendered.Document("/contact/").QuerySelectorAll(".notice"));
    }

    [Fact]
    public async Task Render_EveryPage_HasOneHeadingOneMainAndUniqueIds()
    {
        foreach (var page in (await RenderedSite.PlainAsync()).Pages.Values)
        {
            var document = RenderedSite.Parse(page.Html);
            Assert.Single(document.QuerySelectorAll("h1"));
            Assert.Single(document.QuerySelectorAll("main"));
            Assert.Equal("th", document.DocumentElement.GetAttribute("lang"));
            var ids = document.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
            Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        }
    }

    [Fact]
    public async Task Render_StyleHash_IsTheOneThatThePolicyAllows()
    {
        var document = (await RenderedSite.PlainAsync()).Document("/oit/2567/o1/");

        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(document.QuerySelector("style")!.TextContent)));
        Assert.Contains($"'sha256-{hash}'", document.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Render_NoNews_PromisesNoFeed()
    {
        var site = SampleSite.Plain with { News = [] };
        var rendered = await RenderedSite.OfAsync(site, SampleSite.PlainYears);

        Assert.All(rendered.Pages.Values, page => Assert.DoesNotContain("feed.xml", page.Html, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("#ffee00", true)]
    [InlineData("red", true)]
    [InlineData("#7a1f1f", false)]
    public async Task Render_Accent_IsUsedWhenItCanBeRead(string accent, bool refused)
    {
        var settings = SampleSite.Plain.Settings;
        var site = SampleSite.Plain with { Settings = settings with { Agency = settings.Agency with { Accent = accent } } };
        var rendered = await RenderedSite.OfAsync(site, SampleSite.PlainYears);

        Assert.Equal(refused, rendered.Found.Any(found => found.Rule == RenderingRules.PaleAccent));
        Assert.Equal(!refused, rendered.Pages["/"].Html.Contains($"--cloth:{accent}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Render_ThaiDigits_AreUsedInTheThemesOwnNumbers()
    {
        var site = SampleSite.Plain with { Settings = SampleSite.Plain.Settings with { UsesThaiDigits = true } };
        var item = (await RenderedSite.OfAsync(site, SampleSite.PlainYears)).Document("/oit/2567/o1/");

        Assert.Contains("๓๑ มีนาคม ๒๕๖๗", item.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2024-03-31", item.QuerySelectorAll("time")[1].GetAttribute("datetime"));
    }

    [Fact]
    public async Task Render_EnglishWords_MarkOfficialThaiTexts()
    {
        var site = SampleSite.Plain with { Settings = SampleSite.Plain.Settings with { ContentLanguage = "en" } };
        var item = (await RenderedSite.OfAsync(site, SampleSite.PlainYears)).Document("/oit/2567/o1/");

        Assert.Equal("en", item.DocumentElement.GetAttribute("lang"));
        Assert.Equal("th", item.QuerySelector(".what")!.GetAttribute("lang"));
        Assert.Contains("31 March 2024", item.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Render_BrokenRow_BecomesAFindingAndOthersGoOn()
    {
        var disclosure = SampleSite.Plain.Disclosures[0];
        var torn = disclosure.Datasets[0] with { Rows = [new DatasetRow([new Cell("one cell only")], 2)] };
        var rendered = await RenderedSite.OfAsync(SampleSite.Plain with { Disclosures = [disclosure with { Datasets = [torn] }] }, SampleSite.PlainYears);

        var fault = Assert.Single(rendered.Found);
        Assert.Equal(RenderingRules.PageNotRendered, fault.Rule);
        Assert.Equal(SourceSpan.WholeFile("content/sample.md"), fault.Where);
        Assert.DoesNotContain("/oit/2567/o1/", rendered.Pages.Keys);
        Assert.Contains("/", rendered.Pages.Keys);
    }

    [Fact]
    public async Task Render_ItemPage_LooksAsApproved() =>
        Snapshot.Matches(WithoutStyle((await RenderedSite.PlainAsync()).Pages["/oit/2567/o1/"].Html), "item.html");

    [Fact]
    public async Task Render_Cancelled_Stops()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            new SiteRenderer(RenderedSite.Theme).RenderAsync(RenderedSite.ReportOf(SampleSite.Plain, SampleSite.PlainYears), _ => { }, cancelled.Token));
    }

    // The style sheet changes with taste, and its hash with it; the markup is what is approved.
    private static string WithoutStyle(string html)
    {
        var start = html.IndexOf("<style>", StringComparison.Ordinal);
        var end = html.IndexOf("</style>", StringComparison.Ordinal);
        var bare = html.Remove(start, end - start + "</style>".Length);
        return System.Text.RegularExpressions.Regex.Replace(bare, "sha256-[^&]*&#39;", "sha256-…&#39;");
    }
}
