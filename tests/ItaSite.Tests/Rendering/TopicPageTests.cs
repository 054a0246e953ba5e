using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Model;
using Xunit;

namespace ItaSite.Tests.Rendering;

/// <summary>Pages over many years: catalogues know more than the agency discloses, and only what it discloses or names is told.</summary>
public sealed class TopicPageTests
{
    private static readonly SourceSpan File = SourceSpan.WholeFile("content/sample.md");

    // In the last of three years one item takes up two of the year before.
    private static readonly Site ThreeYears = SampleSite.Plain with
    {
        Catalogues =
        [
            Year(2566, Item("O3", "structure", "โครงสร้างเดิม"), Item("O4", "powers", "อำนาจหน้าที่")),
            Year(2567, Item("O1", "structure", "โครงสร้าง", "O3"), Item("O2", "powers", "อำนาจหน้าที่", "O4")),
            Year(2568, Item("O5", "structure", "โครงสร้างและอำนาจหน้าที่", "O1", "O2")),
        ],
        Assessments = [],
        News = [],
        Redirects = [],
        Disclosures = [Disclosed(2567, "O1"), Disclosed(2567, "O2")],
        Files = [],
    };

    [Fact]
    public async Task Topic_YearsNeverDisclosed_AreNotListed()
    {
        var page = (await RenderedSite.OfAsync(ThreeYears, [])).Document("/topics/structure/");

        Assert.Equal(["y2567"], page.QuerySelectorAll(".years > li").Select(year => year.Id));
        Assert.Equal("โครงสร้าง", page.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain("O5", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Topic_MovedNumber_TellsTheOneOfTheYearBefore()
    {
        var page = (await RenderedSite.OfAsync(ThreeYears, [])).Document("/topics/structure/");

        Assert.EndsWith("ปี 2566: O3", page.QuerySelector("#y2567 .meta")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("#y2567 .meta a"));
    }

    [Fact]
    public async Task Topic_JoinedItems_AreTheNumbersThatWereDisclosed()
    {
        var site = ThreeYears with { Disclosures = ThreeYears.Disclosures.Add(Disclosed(2568, "O5")) };
        var rendered = await RenderedSite.OfAsync(site, []);

        var structure = rendered.Document("/topics/structure/");
        Assert.Equal(["y2568", "y2567"], structure.QuerySelectorAll(".years > li").Select(year => year.Id));
        Assert.Equal("โครงสร้างและอำนาจหน้าที่", structure.QuerySelector("h1")!.TextContent);
        Assert.Contains("ปี 2567: O1, O2", structure.QuerySelector("#y2568 .meta")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["../../oit/2567/o1/", "../../oit/2567/o2/"], structure.QuerySelectorAll("#y2568 .meta a").Select(link => link.GetAttribute("href")));
        Assert.Contains("ปี 2568 รวมอยู่ใน O5", rendered.Document("/topics/powers/").QuerySelector("#y2567 .meta")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Topic_YearThatALinkNames_IsListedAsText()
    {
        var notes = new FreePage
        {
            Stem = "notes", Title = "บันทึก", Where = File,
            Body = new Body([], [], [new BodyLink("../topics/structure/#y2566", "topic:structure#y2566", File)]),
        };
        var page = (await RenderedSite.OfAsync(ThreeYears with { Pages = [notes] }, [])).Document("/topics/structure/");

        Assert.Equal(["y2567", "y2566"], page.QuerySelectorAll(".years > li").Select(year => year.Id));
        Assert.Contains("โครงสร้างเดิม", page.QuerySelector("#y2566")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#y2566 a"));
    }

    [Fact]
    public void YearsOf_YearThatEvidenceNames_IsListed()
    {
        var evidence = new ElementEvidence(new Spanned<string>("org-chart", File), [new PageEvidence("/topics/powers/", "y2566", File)]);
        var site = ThreeYears with { Disclosures = [Disclosed(2567, "O1") with { Evidence = [evidence] }] };

        Assert.Equal(["2566"], TopicIndex.Of(site).YearsOf("powers").Select(year => year.Year.ToString()));
    }

    [Fact]
    public void YearsOf_TopicNamedWithoutAYear_IsThatOfTheCurrentYear()
    {
        var site = ThreeYears with { Disclosures = [Disclosed(2567, "O2")] };

        Assert.Equal(["2567"], TopicIndex.Of(site).YearsOf("structure").Select(year => year.Year.ToString()));
    }

    [Fact]
    public async Task Archive_Years_TellCountAndResult()
    {
        var site = ThreeYears with
        {
            Disclosures = ThreeYears.Disclosures.Add(Disclosed(2568, "O5")),
            Assessments = [SampleSite.Plain.Assessments[0] with { Year = FiscalYear.FromBuddhistEra(2567)!.Value }],
        };
        var rows = (await RenderedSite.OfAsync(site, [])).Document("/oit/").QuerySelectorAll(".rows > li").ToArray();

        Assert.Equal(["2568/", "2567/"], rows.Select(row => row.QuerySelector("a")!.GetAttribute("href")));
        Assert.DoesNotContain("ITA", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("เผยแพร่ 2 เรื่อง", rows[1].TextContent, StringComparison.Ordinal);
        Assert.Equal("ผล ITA 86.62 คะแนน ระดับ ผ่าน", rows[1].QuerySelectorAll("a")[1].TextContent);
        Assert.Equal("../ita/2567/", rows[1].QuerySelectorAll("a")[1].GetAttribute("href"));
    }

    private static Catalogue Year(int year, params ImmutableArray<OitItem> items) => new()
    {
        Year = FiscalYear.FromBuddhistEra(year)!.Value,
        Provisional = false,
        Source = new CatalogueSource("ทดสอบ", null),
        Calendar = [],
        Indicators = [new Indicator("9", "การเปิดเผยข้อมูล", [new SubIndicator("9.1", "ข้อมูลพื้นฐาน", Confidence.High, items)])],
        Where = File,
    };

    private static OitItem Item(string id, string topic, string title, params string[] continues) => new()
    {
        Id = ItemId.Parse(id)!.Value,
        Topic = topic,
        Group = "ข้อมูลพื้นฐาน",
        Title = title,
        TitleConfidence = Confidence.High,
        Continues = [.. continues.Select(before => ItemId.Parse(before)!.Value)],
        Elements = [],
        Sources = [],
        Where = File,
    };

    private static Disclosure Disclosed(int year, string item) => SampleSite.Plain.Disclosures[0] with
    {
        Key = SampleSite.Key(year, item), SameAs = null, Datasets = [], Files = [], Body = Body.Empty,
    };
}
