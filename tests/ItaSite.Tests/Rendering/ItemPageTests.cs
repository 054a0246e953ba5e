using ItaSite.Diagnostics;
using ItaSite.Model;
using Xunit;

namespace ItaSite.Tests.Rendering;

public sealed class ItemPageTests
{
    [Fact]
    public async Task Elements_IdAlreadyInText_IsNotRepeated()
    {
        var document = (await RenderedSite.PlainAsync()).Document("/oit/2567/o1/");

        Assert.Equal("H2", document.GetElementById("org-chart")!.TagName);
        Assert.Equal("LI", document.GetElementById("transfers")!.TagName);
        Assert.Equal(4, document.QuerySelectorAll(".elements > li").Length);
    }

    [Fact]
    public async Task Evidence_EveryKind_LeadsWhereItShould()
    {
        var document = (await RenderedSite.PlainAsync()).Document("/oit/2567/o1/");

        string[] expected = ["#org-chart", "#units", "files/plan%201.pdf#page=4", "../../../contact/", "https://service.example.go.th/?a=1&b=2"];
        Assert.Equal(expected, document.QuerySelectorAll(".where a").Select(link => link.GetAttribute("href")));
        var text = document.QuerySelector(".elements")!.TextContent;
        Assert.Contains("1.2 เมกะไบต์, หน้า 4", text, StringComparison.Ordinal);
        Assert.Contains("ออกนอกเว็บไซต์", text, StringComparison.Ordinal);
        Assert.Contains("ณ วันที่ 31 มีนาคม 2567", text, StringComparison.Ordinal);
        Assert.Contains("เมื่อวันที่ 10 มกราคม 2567", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/ita/2566/#measures", "ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2566 · มาตรการ")]
    [InlineData("/ita/2566/#measure-manual", "ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2566 · ปรับคู่มือ")]
    [InlineData("/ita/2566/#analysis-process", "ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2566 · กระบวนการปฏิบัติงาน")]
    [InlineData("/ita/2566/#other", "ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2566")]
    [InlineData("/ita/2566/measures/manual/", "ปรับคู่มือ (มาตรการจากผลปี 2566)")]
    [InlineData("/ita/2566/memo/", "บันทึกข้อความผลการประเมินปี 2566")]
    [InlineData("/news/", "ข่าวประชาสัมพันธ์")]
    [InlineData("/contact/", "ติดต่อเรา")]
    [InlineData("/nowhere/", "/nowhere/")]
    public async Task Evidence_OnAPage_IsNamedAfterIt(string target, string name)
    {
        var status = SampleSite.PlainYears[0].Items[0].Elements[0] with { Evidence = [new FoundEvidence(EvidenceKind.Page, target, "")] };
        var years = SampleSite.PlainYears[0] with { Items = [SampleSite.PlainYears[0].Items[0] with { Elements = [status] }] };
        var document = (await RenderedSite.OfAsync(SampleSite.Plain, [years])).Document("/oit/2567/o1/");

        Assert.Equal(name, document.QuerySelector(".where a")!.TextContent);
    }

    [Fact]
    public async Task Table_OfNumbers_IsAlignedAndNamed()
    {
        var document = (await RenderedSite.PlainAsync()).Document("/oit/2567/o1/");

        var region = document.GetElementById("units")!.QuerySelector("[role=region]")!;
        Assert.Equal("0", region.GetAttribute("tabindex"));
        Assert.StartsWith("แผนผังโครงสร้าง", document.GetElementById(region.GetAttribute("aria-labelledby")!)!.TextContent, StringComparison.Ordinal);
        Assert.Equal([null, "num"], region.QuerySelectorAll("th[scope=col]").Select(cell => cell.GetAttribute("class")));
        Assert.Equal("data/units.csv", document.QuerySelector(".download a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task References_DisclosedOrNot_LeadToItemTopicOrNowhere()
    {
        var links = (await RenderedSite.PlainAsync()).Document("/ita/2566/").QuerySelectorAll("#recommendation-1 dd");

        Assert.Equal(["O1 ปี 2567", "O2 ปี 2566", "O9 ปี 2560", "9.1 ข้อมูลพื้นฐาน", "9.9", "ปรับคู่มือ", "ตอบแล้ว"], links.Select(link => link.TextContent.Trim()));
        Assert.Equal(
            ["../../oit/2567/o1/", "../../topics/executives/#y2566", null, null, null, "measures/manual/", null],
            links.Select(link => link.QuerySelector("a")?.GetAttribute("href")));
    }

    [Fact]
    public async Task Topic_Page_TellsOfEveryYearAndOfRecommendations()
    {
        var document = (await RenderedSite.PlainAsync()).Document("/topics/structure/");

        Assert.Equal(["y2567", "y2566"], document.QuerySelectorAll(".years > li").Select(year => year.Id));
        Assert.Equal("../../oit/2567/o1/", document.QuerySelector("#y2567 a")!.GetAttribute("href"));
        Assert.Null(document.QuerySelector("#y2566 a"));
        Assert.Equal("../../ita/2566/#recommendation-1", document.QuerySelector("#site-recommendations + ul a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task AnchorsOf_AssessmentAndTopic_AreOnTheirPages()
    {
        var rendered = await RenderedSite.PlainAsync();
        var topics = TopicIndex.Of(SampleSite.Plain);

        var assessment = rendered.Document("/ita/2566/");
        Assert.All(AssessmentAnchors.AnchorsOf(SampleSite.Plain.Assessments[0]), anchor => Assert.NotNull(assessment.GetElementById(anchor)));
        foreach (var topic in topics.Published)
            Assert.All(TopicAnchors.AnchorsOf(topics, topic), anchor => Assert.NotNull(rendered.Document(Addresses.Topic(topic)).GetElementById(anchor)));
    }

    [Fact]
    public void Topics_SpokenOf_HavePages()
    {
        var site = SampleSite.Plain;

        Assert.Equal(["executives", "structure"], TopicIndex.Of(site).Published.ToArray());
        Assert.Equal(["structure"], TopicIndex.Of(site with { News = [], Assessments = [] }).Published.ToArray());
    }

    [Fact]
    public async Task YearIndex_Item_ShowsItsWholeAddress()
    {
        var document = (await RenderedSite.PlainAsync()).Document("/oit/2567/");

        Assert.Equal("https://www.example.go.th/ita/oit/2567/o1/", document.QuerySelector(".address code")!.TextContent);
        Assert.Equal("9.1 ข้อมูลพื้นฐาน", document.QuerySelector("main h2")!.TextContent);
    }

    [Fact]
    public async Task Home_Blocks_FollowTheSettings()
    {
        var site = SampleSite.Plain with { Settings = SampleSite.Plain.Settings with { Home = [HomeBlock.News, HomeBlock.Items] } };
        var document = (await RenderedSite.OfAsync(site, SampleSite.PlainYears)).Document("/");

        Assert.Equal(["site-News", "site-Items"], document.QuerySelectorAll(".block > h2").Select(heading => heading.Id));
    }

    [Fact]
    public async Task Menu_UnknownTarget_IsStillShown()
    {
        var menu = new Spanned<SiteReference>(new SiteReference(ReferenceKind.Page, "nowhere", null, ""), SourceSpan.WholeFile("site.yml"));
        var site = SampleSite.Plain with { Settings = SampleSite.Plain.Settings with { Menu = [menu] } };
        var document = (await RenderedSite.OfAsync(site, SampleSite.PlainYears)).Document("/");

        Assert.Equal("nowhere/", document.QuerySelectorAll(".wide a")[1].GetAttribute("href"));
    }

    [Fact]
    public async Task Menu_CurrentPart_IsMarked()
    {
        var rendered = await RenderedSite.PlainAsync();

        Assert.Equal("true", rendered.Document("/oit/2567/o1/").QuerySelectorAll(".wide a")[1].GetAttribute("aria-current"));
        Assert.Equal("page", rendered.Document("/oit/").QuerySelectorAll(".wide a")[1].GetAttribute("aria-current"));
        Assert.Equal("page", rendered.Document("/").QuerySelectorAll(".wide a")[0].GetAttribute("aria-current"));
        Assert.Empty(rendered.Document("/ita/").QuerySelectorAll(".wide [aria-current]"));
    }

    [Fact]
    public async Task News_ManyPosts_ListShowsTheNewestAndYearsShowAll()
    {
        var post = SampleSite.Plain.News[0];
        var first = new DateOnly(2024, 9, 30);
        var site = SampleSite.Plain with
        {
            News = [.. Enumerable.Range(0, 60).Select(i => post with { Stem = $"post-{i}", Date = first.AddDays(1 - i), Items = [new Spanned<ItemKey>(SampleSite.Structure, post.Where)] })],
        };
        var rendered = await RenderedSite.OfAsync(site, SampleSite.PlainYears);

        Assert.Equal(40, rendered.Document("/news/").QuerySelectorAll(".posts > li").Length);
        Assert.Equal(["2568/", "2567/"], rendered.Document("/news/").QuerySelectorAll(".chips a").Select(link => link.GetAttribute("href")));
        Assert.Single(rendered.Document("/news/2568/").QuerySelectorAll(".posts > li"));
        Assert.Equal(59, rendered.Document("/news/2567/").QuerySelectorAll(".posts > li").Length);
        Assert.Equal(10, rendered.Document("/oit/2567/o1/").QuerySelectorAll("#site-news + ul > li").Length);
    }
}
