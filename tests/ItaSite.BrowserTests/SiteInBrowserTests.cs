using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace ItaSite.BrowserTests;

public sealed class SiteInBrowserTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    public static TheoryData<string, int, ColorScheme> Views
    {
        get
        {
            var views = new TheoryData<string, int, ColorScheme>();
            foreach (var page in (string[])["", "oit/", "oit/2567/", "oit/2567/o1/", "oit/2567/o14/", "topics/structure/", "ita/2566/", "news/", "contact/", "404.html"])
            {
                views.Add(page, 1280, ColorScheme.Light);
                views.Add(page, 360, ColorScheme.Dark);
                views.Add(page, 320, ColorScheme.Light);
            }

            return views;
        }
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Page_AnyWidthAndScheme_FitsAndIsAccessible(string address, int width, ColorScheme scheme)
    {
        await using var context = await browser.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 }, ColorScheme = scheme, Locale = "th-TH",
        });
        var page = await context.NewPageAsync();
        List<string> outside = [];
        List<string> faults = [];
        page.Request += (_, request) => Note(outside, request.Url, !request.Url.StartsWith(new Uri(browser.Home).GetLeftPart(UriPartial.Authority), StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal));
        page.Response += (_, response) => Note(faults, response.Url, response.Status >= 400);
        page.Console += (_, message) => Note(faults, message.Text, message.Type == "error");

        await page.GotoAsync(browser.Home + address);

        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        var axe = await page.RunAxe();
        Assert.Empty(outside);
        Assert.Empty(faults);
        Assert.Equal(0, overflow);
        Assert.Empty(axe.Violations.Select(violation => $"{violation.Id}: {violation.Nodes[0].Html}"));
        Assert.Empty(await context.CookiesAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
    }

    [Fact]
    public async Task Assessor_FromHome_OpensTheEvidenceOfAnElement()
    {
        await using var context = await browser.Browser.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(browser.Home);

        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "โครงสร้าง" }).First.ClickAsync();
        Assert.EndsWith("/oit/2568/o1/", page.Url, StringComparison.Ordinal);
        await page.Locator("ol.elements a[href^='#']").First.ClickAsync();

        var fragment = Uri.UnescapeDataString(new Uri(page.Url).Fragment)[1..];
        Assert.Equal(1, await page.Locator($"[id='{fragment}']").CountAsync());
    }

    [Fact]
    public async Task Phone_Menu_OpensWithoutScript()
    {
        await using var context = await browser.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            JavaScriptEnabled = false, ViewportSize = new ViewportSize { Width = 360, Height = 800 },
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(browser.Home);
        var news = page.Locator("nav details a", new PageLocatorOptions { HasTextString = "ข่าว" });

        Assert.False(await news.IsVisibleAsync());
        await page.Locator("nav summary").ClickAsync();
        Assert.True(await news.IsVisibleAsync());
    }

    [Fact]
    public async Task Site_FromDisk_WorksWithoutAServer()
    {
        await using var context = await browser.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Path.Combine(browser.Folder, "oit/2567/o1/index.html")).AbsoluteUri);

        Assert.Contains("O1", await page.TitleAsync(), StringComparison.Ordinal);
        Assert.True(await page.Locator("main img").First.EvaluateAsync<bool>("image => image.complete && image.naturalWidth > 0"));
    }

    private static void Note(List<string> list, string text, bool isWrong)
    {
        if (isWrong)
            list.Add(text);
    }
}
