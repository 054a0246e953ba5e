using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Model;
using Xunit;

namespace ItaSite.Tests.Rendering;

public sealed class SubmissionPageTests
{
    private const string Address = "/oit/2567/itas/";

    [Fact]
    public async Task Page_Rows_HaveEveryAddressAndTheEditorsExplanation()
    {
        var rendered = await RenderedSite.PlainAsync();
        var item = rendered.Document(Address).QuerySelector("main .ledger li")!;

        Assert.Equal("O1", item.QuerySelector(".code")!.TextContent);
        Assert.Equal(["https://www.example.go.th/ita/oit/2567/o1/", "https://www.example.go.th/ita/contact/"], item.QuerySelectorAll("code").Select(code => code.TextContent));
        Assert.Equal("หน้าแรก > OIT > O1", item.QuerySelector(".copy")!.TextContent);
        Assert.Equal("itas-2567.xlsx", rendered.Document(Address).QuerySelector("main p a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Page_Search_IsToldToPassItOver()
    {
        var page = (await RenderedSite.PlainAsync()).Document(Address);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.DoesNotContain(page.QuerySelectorAll(".nav a"), link => link.GetAttribute("href")!.Contains("itas", StringComparison.Ordinal));
        Assert.DoesNotContain("itas", Exporting.Exported.Of(SampleSite.Plain)["/sitemap.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explanation_NoneWritten_IsTheWayThatThePagesShow()
    {
        var rendered = await Unexplained(menu: "oit");

        var text = rendered.Sheets.Single().Rows.Single().Explanation;
        Assert.Equal(
            "1. หน้าแรก → เมนู “ข้อมูลเปิดเผย OIT” → ปีงบประมาณ พ.ศ. 2567 → O1 โครงสร้าง\n"
            + "2. หน้าแรก → เมนู “ข้อมูลเปิดเผย OIT” → ปีงบประมาณ พ.ศ. 2567 → O1 โครงสร้าง → หลักฐานรายองค์ประกอบ → ติดต่อเรา",
            text);
        await EachStepIsThere(rendered);
    }

    [Theory]
    [InlineData(new[] { HomeBlock.Items }, "หน้าแรก → รายการเปิดเผย → O1 โครงสร้าง")]
    [InlineData(new HomeBlock[0], "หน้าแรก → ส่วนต่าง ๆ ของเว็บไซต์ → ข้อมูลเปิดเผย OIT → ปีงบประมาณ พ.ศ. 2567 → O1 โครงสร้าง")]
    public async Task Explanation_NotInTheMenu_LeadsOverTheHomePageOrItsFoot(HomeBlock[] home, string path) =>
        Assert.StartsWith($"1. {path}\n", (await Unexplained(null, home)).Sheets.Single().Rows.Single().Explanation, StringComparison.Ordinal);

    private static Task EachStepIsThere(RenderedSite rendered)
    {
        Assert.Contains(rendered.Document("/").QuerySelectorAll(".nav a"), link => link.TextContent == "ข้อมูลเปิดเผย OIT");
        Assert.Contains(rendered.Document("/oit/").QuerySelectorAll("main a"), link => link.TextContent == "ปีงบประมาณ พ.ศ. 2567");
        Assert.Contains(rendered.Document("/oit/2567/").QuerySelectorAll("main a"), link => link.TextContent == "O1โครงสร้าง");
        var item = rendered.Document("/oit/2567/o1/");
        Assert.Contains(item.QuerySelectorAll("main h2"), heading => heading.TextContent == "หลักฐานรายองค์ประกอบ");
        Assert.Contains(item.QuerySelectorAll("main a"), link => link.TextContent == "ติดต่อเรา");
        return Task.CompletedTask;
    }

    private static Task<RenderedSite> Unexplained(string? menu, params HomeBlock[] home)
    {
        var plain = SampleSite.Plain;
        ImmutableArray<Spanned<SiteReference>> entries = menu is null ? [] : [new Spanned<SiteReference>(SiteReference.Parse(menu, null)!.Value, plain.Settings.Where)];
        var site = plain with
        {
            Settings = plain.Settings with { Menu = entries, Home = [.. home] },
            Disclosures = [plain.Disclosures[0] with { Explanation = null }],
        };
        return RenderedSite.OfAsync(site, SampleSite.PlainYears);
    }
}
