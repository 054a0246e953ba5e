using ItaSite.Loading;
using ItaSite.Model;
using Xunit;

namespace ItaSite.Tests.Sites;

/// <summary>A page that shows nothing yet stays in the office: public pages say what is disclosed, never what is missing.</summary>
public sealed class BlankPageTests
{
    private const string Locked = "/oit/2567/o3/\n";

    private const string News = "---\ntitle: ปรับปรุงถนน\ndate: 2024-02-29\n---\nแล้วเสร็จ\n";

    private static Catalogue Catalogue => FactLoader.LoadBuiltIn().Value.Catalogues.Single(each => each.Year.BuddhistEra == 2567);

    [Theory]
    [InlineData("")]
    [InlineData("<!-- บันทึกของเจ้าหน้าที่ -->\n")]
    [InlineData(":::table duties\n:::\n")]
    public async Task BlankPage_EveryPublicList_DoesNotKnowIt(string text)
    {
        using var site = new TemporarySite([new("content/2567/o3.md", $"---\nitem: O3\nowner: สำนักปลัด\n---\n{text}"), new("content/2567/o3/duties.csv", "หน้าที่\n")]);
        var output = Path.Combine(site.Root, "out");

        var report = await site.BuildAsync(output);

        Assert.True(report.Output!.IsWritten);
        Assert.DoesNotContain(Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories), file => file.Contains("2567", StringComparison.Ordinal));
        Assert.All(
            Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".woff2", StringComparison.Ordinal)),
            file => Assert.DoesNotContain("2567/o3", File.ReadAllText(file), StringComparison.Ordinal));
        Assert.DoesNotContain(PublishedAddresses.Of(report.PublicSite!), address => address.Contains("2567", StringComparison.Ordinal));
        var item = report.Years.Single().Items.Single(status => status.Item.Id.Number == 3);
        Assert.Equal("content/2567/o3.md", item.Disclosure!.Where.File);
        Assert.Null(item.Published);
        Assert.All(item.Elements, element => Assert.Equal(ElementState.Missing, element.State));
    }

    [Theory]
    [InlineData("---\nitem: O3\n---\nหน้าที่\n")]
    [InlineData("---\nitem: O3\nsame-as: 2566/o3\n---\n")]
    [InlineData("---\nitem: O3\nevidence: { powers-and-duties: https://www.example.go.th/ }\n---\n")]
    public async Task PageThatShowsSomething_IsPublished(string text)
    {
        using var site = new TemporarySite([new("content/2567/o3.md", text), new("content/2566/o3.md", "---\nitem: O3\n---\nหน้าที่\n")]);
        var output = Path.Combine(site.Root, "out");
        await site.BuildAsync(output);
        Assert.True(File.Exists(Path.Combine(output, "oit", "2567", "o3", "index.html")));
    }

    [Fact]
    public async Task BlankPage_ThatOtherContentSpeaksFor_IsPublished()
    {
        var news = Catalogue.Items.First(item => item.Elements.Any(element => element.Requires is CollectionRequirement { Kind: CollectionKind.News }));
        using var site = new TemporarySite([new($"content/2567/{news.Id.Slug}.md", $"---\nitem: {news.Id}\n---\n")]);
        var output = Path.Combine(site.Root, "out");
        var page = Path.Combine(output, "oit", "2567", news.Id.Slug, "index.html");

        await site.BuildAsync(output);
        Assert.False(File.Exists(page));
        site.Write("content/news/2024-02-29-road.md", News);
        await site.BuildAsync(output);
        Assert.Contains("news/2567/", await File.ReadAllTextAsync(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PublishedPage_ThatIsEmptied_IsAnAddressThatVanished()
    {
        using var site = new TemporarySite([new("content/2567/o3.md", "---\nitem: O3\n---\nหน้าที่\n"), new("content/urls.lock", Locked)]);
        Assert.DoesNotContain((await site.BuildAsync()).Diagnostics, finding => finding.Rule.Name == "published-address-vanished");
        site.Write("content/2567/o3.md", "---\nitem: O3\n---\n");
        Assert.Contains((await site.BuildAsync()).Diagnostics, finding => finding.Rule.Name == "published-address-vanished");
    }

    [Fact]
    public async Task Readiness_BlankPage_NamesItsOwner()
    {
        using var site = new TemporarySite([new("content/2567/o3.md", "---\nitem: O3\nowner: กองช่างทดสอบ\n---\n")]);
        site.Write("site.yml", TemporarySite.Settings + "\nreadiness: public\n");
        var output = Path.Combine(site.Root, "out");
        await site.BuildAsync(output);
        Assert.Contains("กองช่างทดสอบ", await File.ReadAllTextAsync(Path.Combine(output, "readiness", "index.html")), StringComparison.Ordinal);
    }
}
