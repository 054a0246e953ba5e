using System.Text.Json;
using Xunit;

namespace ItaSite.Tests.Cli;

public sealed class LinksTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Links_FolderAsJson_IsTheWholeListAndNothingElse()
    {
        folder.Write("a/index.html", "<p>\n <a href='b.html#x'>x</a><a href=https://www.nacc.go.th/>y</a>");
        folder.Write("a/b.html", "<a href=./>home</a>");
        var run = new CommandRun { Folder = folder.Path };

        Assert.Equal(1, await run.RunAsync("links", "a", "--format", "json"));

        var report = JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal("itasite-links/1", report.GetProperty("format").GetString());
        var link = report.GetProperty("links").EnumerateArray().Single(link => link.GetProperty("status").GetString() == "broken");
        Assert.Equal(
            ("index.html", "b.html#x", "a", "href", 2, 2, "anchor-missing", "b.html"),
            (Text(link, "source"), Text(link, "url"), Text(link, "element"), Text(link, "attribute"), link.GetProperty("line").GetInt32(), link.GetProperty("column").GetInt32(), Text(link, "reason"), Text(link, "target")));
        Assert.Equal((3, 1, 1), (Count(report, "total"), Count(report, "broken"), Count(report, "external")));
    }

    [Fact]
    public async Task Links_GoodFolder_EndsWellAndCountsThem()
    {
        folder.Write("index.html", "<a href=#top>top</a>");
        var run = new CommandRun { Folder = folder.Path };

        Assert.Equal(0, await run.RunAsync("links", ".", "--lang", "en"));
        Assert.Contains("links 1 · good 1", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--ignore", "^gone")]
    [InlineData("--allow", "file-missing")]
    public async Task Links_FaultTakenOut_EndsWell(string option, string value)
    {
        folder.Write("index.html", "<a href=gone.html>x</a>");
        var run = new CommandRun { Folder = folder.Path };

        Assert.Equal(0, await run.RunAsync("links", ".", option, value));
    }

    [Theory]
    [InlineData("#", "empty-hash")]
    [InlineData("", "href-empty")]
    [InlineData("b", "directory-without-slash")]
    [InlineData("//www.nacc.go.th/", "protocol-relative")]
    public async Task Links_FaultForbidden_Fails(string href, string fault)
    {
        folder.Write("index.html", $"<a href='{href}'>x</a>");
        folder.Write("b/index.html", "<a href=../>home</a>");
        var run = new CommandRun { Folder = folder.Path };

        Assert.Equal(0, await run.RunAsync("links", "."));
        Assert.Equal(1, await run.RunAsync("links", ".", "--forbid", fault));
    }

    [Theory]
    [InlineData("links", "nowhere")]
    [InlineData("links", ".", "--ignore", "(")]
    [InlineData("links", ".", "--allow", "anything")]
    [InlineData("links", ".", "--base-url", "www")]
    [InlineData("links", ".", "--fail-on", "x")]
    public async Task Links_WrongArguments_AreRefused(params string[] args) =>
        Assert.Equal(2, await new CommandRun { Folder = folder.Path }.RunAsync(args));

    [Fact]
    public async Task Links_OfASite_AreToldWithTheirSource()
    {
        using var site = new TemporarySite(new Dictionary<string, string> { ["content/pages/contact.md"] = "---\ntitle: ติดต่อ\n---\n[ก](#gone)\n" });
        var run = new CommandRun { Folder = site.Root };

        Assert.Equal(1, await run.RunAsync("links", "--lang", "en"));
        Assert.Contains("content/pages/contact.md:4:1: error ITA5002", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("ITA31", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_OfASiteAsJson_NameTheLineThatWroteThem()
    {
        using var site = new TemporarySite(new Dictionary<string, string> { ["content/pages/contact.md"] = "---\ntitle: ติดต่อ\n---\n\n[ก](#gone)\n" });
        var run = new CommandRun { Folder = site.Root };

        await run.RunAsync("links", "--format", "json");

        var link = JsonDocument.Parse(run.Out).RootElement.GetProperty("links").EnumerateArray().Single(link => Text(link, "status") == "broken");
        Assert.Equal(("contact/index.html", "content/pages/contact.md", 5), (Text(link, "source"), Text(link.GetProperty("writtenAt"), "file"), link.GetProperty("writtenAt").GetProperty("line").GetInt32()));
    }

    private static string Text(JsonElement link, string name) => link.GetProperty(name).GetString()!;

    private static int Count(JsonElement report, string name) => report.GetProperty("summary").GetProperty(name).GetInt32();
}
