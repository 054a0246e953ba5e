using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace ItaSite.Tests.Rendering;

/// <summary>What makes a page easier to read: totals that stand out, drawings that open, languages that are marked, files by their titles.</summary>
public sealed class ReadingTests : IAsyncLifetime
{
    private const string Page = """
        ---
        item: O1
        evidence:
          org-chart: files/plan.pdf
        ---
        ![แผนผัง](files/chart.svg)

        ข้อความและ ![ตรา](files/seal.svg)

        | รายการ | บาท |
        | --- | ---: |
        | ถนน | 10 |
        | รวมถนน | 10 |
        | รวมทั้งสิ้น 1 รายการ | 10 |

        ## The policy of our municipality

        - We accept no gifts at all.
        - O12 ITA

        We accept no gifts of any kind.

        ภาษาไทย and some English words here

        [ดาวน์โหลด](files/plan.pdf) [หน้า 2](files/plan.pdf#page=2) อ่าน [แผนพัฒนาท้องถิ่น ฉบับเต็ม](files/plan.pdf)

        [แบบฟอร์ม](files/a.pdf) [แบบฟอร์ม](files/b.pdf)
        """;

    private readonly TemporarySite site = new(
    [
        new("content/2567/o1.md", Page),
        new("content/2567/o1/files/chart.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"),
        new("content/2567/o1/files/seal.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"),
        new("content/2567/o1/files/unused.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"),
        new("content/2567/o1/files/plan.pdf", "%PDF-1.4"),
        new("content/2567/o1/files/a.pdf", "%PDF-1.4 a"),
        new("content/2567/o1/files/b.pdf", "%PDF-1.4 b"),
        new("content/2567/o1/files/old/chart.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"),
    ]);

    private IDocument page = null!;

    public async Task InitializeAsync()
    {
        var output = Path.Combine(site.Root, "_site");
        await site.BuildAsync(output);
        page = new HtmlParser().ParseDocument(await File.ReadAllTextAsync(Path.Combine(output, "oit", "2567", "o1", "index.html")));
    }

    public Task DisposeAsync()
    {
        site.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public void Table_RowThatIsASum_StandsOut() =>
        Assert.Equal(["รวมทั้งสิ้น 1 รายการ"], page.QuerySelectorAll(".prose tr.sum").Select(row => row.FirstElementChild!.TextContent));

    [Fact]
    public void Drawing_Alone_OpensItself()
    {
        var links = page.QuerySelectorAll(".prose a > img").Select(image => image.ParentElement!.GetAttribute("href"));
        Assert.Equal(["files/chart.svg"], links);
    }

    [Fact]
    public void Text_InEnglish_IsMarked() =>
        Assert.Equal(
            ["The policy of our municipality", "We accept no gifts at all.", "We accept no gifts of any kind."],
            page.QuerySelectorAll(".prose [lang=en]").Select(element => element.TextContent.Trim()));

    [Fact]
    public void Files_AreNamedAsTheTextNamesThem()
    {
        var files = page.QuerySelectorAll("[aria-labelledby=site-files] li").Select(file => file.TextContent.Trim()).ToArray();
        Assert.Equal(5, files.Length);
        Assert.StartsWith("a.pdf", files[0], StringComparison.Ordinal);
        Assert.StartsWith("b.pdf", files[1], StringComparison.Ordinal);
        Assert.StartsWith("chart.svg", files[2], StringComparison.Ordinal);
        Assert.StartsWith("แผนพัฒนาท้องถิ่น ฉบับเต็ม", files[3], StringComparison.Ordinal);
        Assert.EndsWith("plan.pdf", files[3], StringComparison.Ordinal);
        Assert.StartsWith("unused.svg", files[4], StringComparison.Ordinal);
    }

    [Fact]
    public void Evidence_File_IsNamedAsTheTextNamesIt() =>
        Assert.Equal("แผนพัฒนาท้องถิ่น ฉบับเต็ม", page.QuerySelector(".where a")!.TextContent);
}
