using ItaSite.Diagnostics;
using ItaSite.Loading;
using Xunit;

namespace ItaSite.Tests.Cli;

public sealed class NewTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("itasite-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("O12")]
    [InlineData("o12")]
    [InlineData("๑๒")]
    [InlineData("๐๑๒")]
    public async Task NewItem_FormsOfTheNumber_MakeTheSameFile(string written)
    {
        var root = await SiteAsync();
        var run = new CommandRun { Folder = root };
        Assert.Equal(0, await run.RunAsync("new", "item", written, "--year", "๒๕๖๗"));
        var text = await File.ReadAllTextAsync(Path.Combine(root, "content", "2567", "o12.md"));
        var item = FactLoader.LoadBuiltIn().Value.Catalogues.Single(each => each.Year.BuddhistEra == 2567).Items[11];
        Assert.Contains(item.Title, text, StringComparison.Ordinal);
        Assert.All(item.Elements.Where(element => element.When == Model.Condition.Always), element => Assert.Contains(element.Text, text, StringComparison.Ordinal));
        Assert.Contains("content/2567/o12.md", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewYear_EveryItemOfEveryYear_LoadsCleanAndClaimsNothing()
    {
        var root = await SiteAsync();
        foreach (var catalogue in FactLoader.LoadBuiltIn().Value.Catalogues)
            Assert.Equal(0, await new CommandRun { Folder = root }.RunAsync("new", "year", catalogue.Year.ToString()));

        var (site, found) = SiteLoader.Load(root, CancellationToken.None);
        Assert.Empty(found.Where(each => each.Severity != Severity.Notice));
        Assert.Equal(FactLoader.LoadBuiltIn().Value.Catalogues.Sum(catalogue => catalogue.Items.Length), site!.Disclosures.Length);
        Assert.All(site.Disclosures, disclosure => Assert.True(disclosure.IsBlank));
    }

    [Fact]
    public async Task NewItem_CommentsTakenOut_AreRead()
    {
        var root = await SiteAsync();
        var path = Path.Combine(root, "content", "2567", "o1.md");
        var text = (await File.ReadAllTextAsync(path)).Replace("#evidence:", "evidence:", StringComparison.Ordinal).Replace("#  org-chart:", "  org-chart:", StringComparison.Ordinal);
        await File.WriteAllTextAsync(path, text + "## หัวข้อ {#key-positions-and-units}\n");
        var site = SiteLoader.Load(root, CancellationToken.None).Value!;
        Assert.Equal("org-chart", Assert.Single(site.Disclosures[0].Evidence).Element.Value);
        Assert.Contains(site.Disclosures[0].Body.Anchors, anchor => anchor.Id == "key-positions-and-units");
    }

    [Theory]
    [InlineData("O1")]
    [InlineData("O99")]
    [InlineData("หนึ่ง")]
    [InlineData("O2", "--year", "2599")]
    [InlineData("O2", "--year", "2024")]
    public async Task NewItem_WhatCannotBe_Exits2AndMakesNothing(params string[] args)
    {
        var root = await SiteAsync();
        var before = Directory.GetFiles(root, "*", SearchOption.AllDirectories);
        var run = new CommandRun { Folder = root };
        Assert.Equal(2, await run.RunAsync(["new", "item", .. args]));
        Assert.Equal(before, Directory.GetFiles(root, "*", SearchOption.AllDirectories));
        Assert.NotEmpty(run.Error);
    }

    [Theory]
    [InlineData("ประกาศ e-Bidding ครั้งที่ 2", "2024-02-29-e-bidding-2.md")]
    [InlineData("ประกาศปิดถนน", "2024-02-29-news-1.md")]
    [InlineData("ประกาศ 2567", "2024-02-29-news-1.md")]
    [InlineData("../../etc/passwd", "2024-02-29-etc-passwd.md")]
    public async Task NewNews_Title_GivesAnAsciiName(string title, string name)
    {
        var root = await SiteAsync();
        Assert.Equal(0, await new CommandRun { Folder = root }.RunAsync("new", "news", title, "--date", "2567-02-29"));
        Assert.True(File.Exists(Path.Combine(root, "content", "news", name)));
    }

    [Fact]
    public async Task NewNews_SameTitleTwice_GetsANumber()
    {
        var root = await SiteAsync();
        await new CommandRun { Folder = root }.RunAsync("new", "news", "Road", "--date", "2024-02-29");
        await new CommandRun { Folder = root }.RunAsync("new", "news", "Road", "--date", "2024-02-29");
        Assert.True(File.Exists(Path.Combine(root, "content", "news", "2024-02-29-road-2.md")));
    }

    [Theory]
    [InlineData("เรื่อง: \"ทดสอบ\" \\ # & *")]
    [InlineData("'- [x] {y}: !z")]
    [InlineData("บรรทัด\nสอง")]
    public async Task NewNews_TitleWithYamlSigns_IsReadBack(string title)
    {
        var root = await SiteAsync();
        await new CommandRun { Folder = root }.RunAsync("new", "news", title, "--date", "2030-01-01");
        var (site, found) = SiteLoader.Load(root, CancellationToken.None);
        Assert.Equal(title.Replace('\n', ' '), site!.News[0].Title);
        Assert.Empty(found.Where(each => each.Severity != Severity.Notice));
    }

    [Fact]
    public async Task NewItem_TableThatIsThere_IsKept()
    {
        var root = await SiteAsync();
        var table = Path.Combine(root, "content", "2567", "o2", "executives.csv");
        Directory.CreateDirectory(Path.GetDirectoryName(table)!);
        await File.WriteAllTextAsync(table, "ชื่อ\nสมมติ\n");
        var run = new CommandRun { Folder = root };
        Assert.Equal(0, await run.RunAsync("new", "item", "O2", "--year", "2567"));
        Assert.Equal("ชื่อ\nสมมติ\n", await File.ReadAllTextAsync(table));
        Assert.Contains("มี content/2567/o2/executives.csv อยู่แล้ว", run.Out, StringComparison.Ordinal);
        Assert.Equal(2, await run.RunAsync("new", "item", "O2", "--year", "2567"));
    }

    // A site with one item: a new site has them all.
    private async Task<string> SiteAsync()
    {
        var root = Path.Combine(folder, "s");
        Directory.CreateDirectory(root);
        await File.WriteAllTextAsync(Path.Combine(root, "site.yml"), TemporarySite.Settings);
        await new CommandRun { Folder = root }.RunAsync("new", "item", "O1");
        return root;
    }
}
