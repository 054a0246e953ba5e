using AngleSharp.Html.Parser;
using Xunit;

namespace ItaSite.Tests.Rendering;

public sealed class TextTableTests
{
    // Rows that all stand in the head have no body: browsers repeat them on every printed page, and readers hear headings only.
    [Fact]
    public async Task TableInText_HasItsHeadingsInTheHeadAndItsRowsInTheBody()
    {
        using var site = new TemporarySite([new("content/pages/fees.md", "---\ntitle: ค่าธรรมเนียม\n---\n| งาน | บาท |\n|---|---:|\n| เกิด | 0 |\n| ตาย | 0 |\n")]);
        var output = Path.Combine(site.Root, "_site");
        await site.BuildAsync(output);

        var table = new HtmlParser().ParseDocument(await File.ReadAllTextAsync(Path.Combine(output, "fees/index.html"))).QuerySelector("main table")!;

        Assert.Equal(1, table.QuerySelectorAll("thead > tr").Length);
        Assert.Equal(2, table.QuerySelectorAll("tbody > tr").Length);
        Assert.Equal(["งาน", "บาท"], table.QuerySelectorAll("thead th[scope=col]").Select(cell => cell.TextContent));
        Assert.Empty(table.QuerySelectorAll("tbody th"));
    }
}
