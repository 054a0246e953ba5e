using System.Collections.Frozen;
using AngleSharp.Html.Parser;
using ItaSite.Cli.Preview;
using ItaSite.Diagnostics;
using ItaSite.Tests.Reporting;
using Xunit;

namespace ItaSite.Tests.Cli;

public sealed class YearChangesPageTests
{
    private static readonly PreviewState State = new("1", SampleYears.Report, FrozenDictionary<string, string>.Empty);

    [Fact]
    public void At_Year_TellsEveryChangeBesideTheYearBefore()
    {
        var page = new HtmlParser().ParseDocument(YearChangesPage.At("year/2568/", State, Wording.In(Language.Thai))!);

        Assert.Equal(
            ["เรื่องใหม่ (เทียบกับปี 2567)", "หลายข้อรวมเป็นข้อเดียว (เทียบกับปี 2567)", "ย้ายเลขข้อ (เทียบกับปี 2567)", "ข้อของปี 2567 ที่ไม่ถามแล้ว", "เลขเดิมและถามเหมือนเดิม", "รายการของแต่ละปีเปลี่ยนอะไร"],
            page.QuerySelectorAll("h2").Select(heading => heading.TextContent));
        Assert.Contains(page.QuerySelectorAll("h3"), heading => heading.TextContent == "O1 + O3 → O1 โครงสร้างและอำนาจหน้าที่");
        Assert.Contains(page.QuerySelectorAll("li"), line => line.TextContent == "+ ถามเพิ่ม: สองฝ่าย");
        Assert.All(page.QuerySelectorAll("ul"), list => Assert.NotEmpty(list.Children));
        Assert.Single(page.QuerySelectorAll(".itasite-notice"));
    }

    [Fact]
    public void At_FirstYear_SaysThatThereIsNothingBefore()
    {
        var page = YearChangesPage.At("year/2567/", State, Wording.In(Language.English))!;

        Assert.Contains("There is no list of FY2566 to compare with", page, StringComparison.Ordinal);
    }

    [Fact]
    public void At_SiteThatCannotBeRead_IsNoPage() =>
        Assert.Null(YearChangesPage.At("year/2568/", State with { Report = SampleYears.Report with { Site = null } }, Wording.In(Language.Thai)));
}
