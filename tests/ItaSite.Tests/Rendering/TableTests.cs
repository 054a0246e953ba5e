using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ItaSite.Tests.Loading;
using Xunit;

namespace ItaSite.Tests.Rendering;

/// <summary>Tables of invented kinds: what is shown comes from their schemas alone.</summary>
public sealed class TableTests
{
    private const string Trips = """
        name: trips
        title: { th: เที่ยวเรือ, en: Boat trips }
        source: invented
        confidence: high
        group-by: boat
        none-in: boat
        fields:
          - { name: boat, title: { th: เรือ, en: Boat }, type: string }
          - { name: month, title: { th: เดือน, en: Month }, type: yearmonth }
          - { name: people, title: { th: ผู้โดยสาร, en: Passengers }, type: integer, unit: person }
          - { name: price, title: { th: ค่าโดยสาร (บาท), en: Fare (baht) }, type: number, unit: baht }
          - { name: ticket, title: { th: จองตั๋ว, en: Booking }, type: string }
        """;

    [Fact]
    public async Task Table_OfAnInventedKind_LooksAsApproved()
    {
        using var site = Boats.Site(("boats.csv", """
            ลำดับที่,เรือ,เลขทะเบียน,ราคา,วันที่ซื้อ,เดือนที่ใช้งาน,ปีงบประมาณ,ช่วงประกันภัย,ชนิด,พ่วงกับ,สี
            1,เรือหลวง,AB1234,1250000.5,31/3/2567,2023-12,2567,2567-H1,เรือยนต์,,แดง
            3,เรือช้า,,0,,2023-11,2567,,เรือพาย,2,ดำ
            2,เรือเร็ว,-,990,,ธ.ค. 66,2567,ธ.ค. 66,,1,
            ,ไม่มีเรือเดือนมกราคม 2567,,,,,,,,,
            """));

        var figure = await FigureAsync(site, "boats");

        Snapshot.Matches(figure.ToHtml() + "\n", "table.html");
    }

    [Fact]
    public async Task Table_GroupedRows_HaveHeadings()
    {
        using var site = Boats.Site(("trips.csv", """
            เรือ,เดือน,ผู้โดยสาร,ค่าโดยสาร (บาท),จองตั๋ว
            เรือหลวง,2023-11,1200,10,https://boats.example.go.th/
            เรือหลวง,2023-12,90,12.5,javascript:alert(1)
            เรือเร็ว,2023-11,5,20,ticket.pdf
            ไม่มีเที่ยวเรือเดือนธันวาคม 2566,,,,
            """));
        site.Write("content/2567/o3/files/ticket.pdf", "%PDF-1.7\n%%EOF\n");

        var figure = await FigureAsync(site, "trips", Trips);

        Assert.Equal(["เดือน", "ผู้โดยสาร (คน)", "ค่าโดยสาร (บาท)", "จองตั๋ว"], figure.QuerySelectorAll("thead th").Select(cell => cell.TextContent));
        Assert.Equal(["เรือหลวง", "เรือเร็ว", "ไม่มีเที่ยวเรือเดือนธันวาคม 2566"], figure.QuerySelectorAll("tbody th[scope=rowgroup]").Select(cell => cell.TextContent));
        Assert.Equal([3, 2, 1], figure.QuerySelectorAll("tbody").Select(body => body.QuerySelectorAll("tr").Length));
        Assert.Equal(["1,200", "10.00", "90", "12.50", "5", "20.00"], figure.QuerySelectorAll("td.num").Select(cell => cell.TextContent));
        Assert.Equal(["https://boats.example.go.th/", "files/ticket.pdf"], figure.QuerySelectorAll("td a").Select(link => link.GetAttribute("href")));
        Assert.Contains("3 แถว", figure.QuerySelector("caption")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Table_NoNeighboursShareAnything_KeepsItsColumn()
    {
        using var site = Boats.Site(("trips.csv", "เรือ,เดือน\nเรือหลวง,2023-11\nเรือเร็ว,2023-11\n"));

        var figure = await FigureAsync(site, "trips", Trips);

        Assert.Equal(["เรือ", "เดือน"], figure.QuerySelectorAll("thead th").Select(cell => cell.TextContent));
        Assert.Empty(figure.QuerySelectorAll("[scope=rowgroup]"));
    }

    private static async Task<IElement> FigureAsync(TemporarySite site, string name, string? more = null)
    {
        var output = Path.Combine(site.Root, "out");
        var report = await site.BuildAsync(output, facts: more is null ? Boats.Facts : Boats.Facts.With($"Datasets/{name}.yml", more));
        Assert.True(report.Output!.IsWritten, string.Join('\n', report.Diagnostics));
        var document = new HtmlParser().ParseDocument(await File.ReadAllTextAsync(Path.Combine(output, "oit/2567/o3/index.html")));
        Assert.DoesNotContain(report.Diagnostics, finding => finding.Rule.Code.StartsWith("ITA5", StringComparison.Ordinal));
        return document.GetElementById(name)!;
    }
}
