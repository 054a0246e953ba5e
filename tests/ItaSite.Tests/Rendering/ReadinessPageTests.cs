using AngleSharp.Dom;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Rendering;
using ItaSite.Reporting;
using ItaSite.Validation;
using Xunit;

namespace ItaSite.Tests.Rendering;

public sealed class ReadinessPageTests : IDisposable
{
    private readonly TemporarySite site = new([new("content/2567/o3.md", "---\nitem: O3\nowner: สำนักปลัด\n---\n## หน้าที่ {#powers-and-duties}\n")]);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Page_Items_SayWhatIsOpenByWhomAndHowToMendIt()
    {
        var page = await PageAsync(isPublic: false);

        Assert.Equal("1/2", page.QuerySelector(".figure")!.TextContent);
        var items = page.QuerySelectorAll("main .ledger > li").Select(item => item.TextContent).ToList();
        Assert.Contains("สำนักปลัด", items[0], StringComparison.Ordinal);
        Assert.Contains("ลบรหัสแล้วใช้รูปแบบ Markdown แทน", items[0], StringComparison.Ordinal);
        Assert.Contains("content/sample.md:5", items[0], StringComparison.Ordinal);
        Assert.Contains("ยังไม่ระบุผู้รับผิดชอบ", items[1], StringComparison.Ordinal);
        Assert.Contains("site.yml", page.QuerySelector("main h2:last-of-type + ul")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2567", "O26")]
    [InlineData("2568", "O21")]
    public async Task Check_Questions_ThatNoProgramSeesAreAsked(string year, string item)
    {
        site.Write("site.yml", TemporarySite.Settings.Replace("2567", year, StringComparison.Ordinal));
        var run = new Cli.CommandRun { Folder = site.Root };
        await run.RunAsync("check", "--format", "html=ready.html");
        var heading = RenderedSite.Parse(await File.ReadAllTextAsync(Path.Combine(site.Root, "ready.html"))).QuerySelectorAll("main h2").Single(found => found.TextContent.Contains("ถามตัวเองก่อนส่ง", StringComparison.Ordinal));

        var questions = heading.NextElementSibling!.QuerySelectorAll("li").Select(question => question.TextContent).ToList();
        Assert.Equal(5, questions.Count);
        Assert.StartsWith("เว็บไซต์เปิดได้ตลอด", questions[0], StringComparison.Ordinal);
        Assert.Contains("ข้อกำหนดแน่ชัด ที่มา: ", questions[0], StringComparison.Ordinal);
        Assert.StartsWith($"{item} ประกาศลงนาม", questions[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_Public_AsksItsReadersNothing() =>
        Assert.DoesNotContain("ถามตัวเองก่อนส่ง", (await PageAsync(isPublic: true)).Body!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task Page_Private_OpensAnywhereAndIsForNobodyElse()
    {
        var page = await PageAsync(isPublic: false);
        Assert.All(page.QuerySelectorAll("main a, .nav a").Select(link => link.GetAttribute("href")!), href => Assert.StartsWith("https://www.example.go.th/ita/", href, StringComparison.Ordinal));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Null(page.QuerySelector("link[rel=canonical]"));
        Assert.Empty(page.QuerySelectorAll("img"));
    }

    [Fact]
    public async Task Page_Public_IsRelativeAndNamesNoFile()
    {
        var page = await PageAsync(isPublic: true);
        Assert.Contains("../oit/2567/o1/", page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")));
        Assert.DoesNotContain("content/sample.md", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("https://www.example.go.th/ita/readiness/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("private", false)]
    [InlineData("public", true)]
    public async Task Build_Setting_DecidesWhetherTheSiteHasIt(string setting, bool isThere)
    {
        site.Write("site.yml", $"{TemporarySite.Settings}\nreadiness: {setting}\n");
        var output = Path.Combine(site.Root, "_site");
        var report = await site.BuildAsync(output);

        Assert.True(report.Output!.IsWritten);
        Assert.Equal(isThere, File.Exists(Path.Combine(output, "readiness", "index.html")));
        Assert.Equal(isThere, (await File.ReadAllTextAsync(Path.Combine(output, "sitemap.xml"))).Contains("/readiness/", StringComparison.Ordinal));
        Assert.Equal(isThere, (await File.ReadAllTextAsync(Path.Combine(output, "index.html"))).Contains("readiness/", StringComparison.Ordinal));
        Assert.DoesNotContain(report.Diagnostics, found => found.Rule.Code.StartsWith("ITA5", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Check_Html_IsThePageWithoutWritingTheSite()
    {
        var run = new Cli.CommandRun { Folder = site.Root };
        await run.RunAsync("check", "--format", "html=ready.html");
        var page = RenderedSite.Parse(await File.ReadAllTextAsync(Path.Combine(site.Root, "ready.html")));
        Assert.Contains("2567", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(site.Root, "_site")));
    }

    [Fact]
    public async Task Html_NoSettings_TellsWhatStandsInTheWay()
    {
        site.Write("site.yml", "agency: [\n");
        var report = await site.BuildAsync();
        using var output = new StringWriter();
        ReportFormats.Find("html")!.Write(report, Wording.In(Language.Thai), new ReportContext { Source = new SourceLines(site.Root) }, output);
        Assert.Contains("site.yml", RenderedSite.Parse(output.ToString()).QuerySelector("li")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<IDocument> PageAsync(bool isPublic)
    {
        var report = new BuildReport
        {
            Site = SampleSite.Plain,
            AsOf = new DateOnly(2024, 5, 15),
            Years = SampleSite.PlainYears,
            Diagnostics =
            [
                new Diagnostic(global::ItaSite.Loading.LoadingRules.RawHtml, new SourceSpan("content/sample.md", 5, 1), "<b>") { Year = 2567, Item = "O1" },
                new Diagnostic(CompletenessRules.MissingDisclosure, SourceSpan.WholeFile("content/sample.md"), "O2", "แผน", 2567, 1, 1) { Year = 2567, Item = "O2" },
                new Diagnostic(global::ItaSite.Loading.LoadingRules.UnknownKey, new SourceSpan("site.yml", 2, 1), "ownr", "owner"),
            ],
        };
        var (page, found) = await new SiteRenderer(RenderedSite.Theme).RenderReadinessAsync(report, isPublic);
        Assert.Empty(found);
        return RenderedSite.Parse(page!.Html);
    }
}
