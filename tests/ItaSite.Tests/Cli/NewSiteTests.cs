using System.Text.RegularExpressions;
using ItaSite.Diagnostics;
using ItaSite.Loading;
using ItaSite.Model;
using Xunit;

namespace ItaSite.Tests.Cli;

/// <summary>A new municipality: it builds at once, claims nothing, and knows what to do first.</summary>
public sealed partial class NewSiteTests : IDisposable
{
    private const string Placeholder = "ITA3210";

    // Nothing answers an element, nobody confirms it, no assessment of the year before stands behind it.
    private static readonly string[] Missing = ["ITA3101", "ITA3110", "ITA3113"];

    // What a document of the office answers at once.
    private static readonly string[] AnsweredByDocument = ["shown", "file", "language", "dataset", "review"];

    private readonly string folder = Directory.CreateTempSubdirectory("itasite-").FullName;

    private string Root => Path.Combine(folder, "a");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task NewSite_Build_WritesItWithoutFaultsOfLoadingAndLinks()
    {
        await MakeAsync();
        var run = new CommandRun { Folder = folder };
        Assert.Equal(0, await run.RunAsync("build", "--site", "a"));
        Assert.Empty(SiteLoader.Load(Root, CancellationToken.None).Found.Where(found => found.Severity != Severity.Notice));
        Assert.Equal([.. Missing, Placeholder], (await ExamineAsync()).Diagnostics.Select(found => found.Rule.Code).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task NewSite_EveryElement_IsMissingAndNothingIsPublished()
    {
        await MakeAsync();
        var output = Path.Combine(Root, "_site");
        var report = await ExamineAsync(output);
        var year = Assert.Single(report.Years);
        Assert.All(year.Items, item => Assert.Null(item.Published));
        Assert.All(year.Items.SelectMany(item => item.Elements), element =>
        {
            Assert.Empty(element.Evidence);
            Assert.Contains(element.State, new[] { ElementState.Missing, ElementState.NotYetDue });
        });
        Assert.Equal(["oit/index.html"], Directory.EnumerateFiles(Path.Combine(output, "oit"), "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(output, path).Replace('\\', '/')));
    }

    [Fact]
    public async Task NewSite_MenuAndServices_LeadToPagesThatAreThere()
    {
        await MakeAsync();
        var output = Path.Combine(Root, "_site");
        var site = (await ExamineAsync(output)).Site!;
        var addresses = site.Settings.Menu.Select(entry => entry.Value.Address).Concat(site.Settings.Services.Select(service => service.Target)).ToList();
        Assert.True(addresses.Count > 5);
        Assert.All(addresses, address => Assert.True(File.Exists(Path.Combine(output, address.Trim('/'), "index.html")), address));
    }

    [Theory]
    [InlineData("th", "กรอกตามลำดับนี้")]
    [InlineData("en", "Fill in, in this order")]
    public async Task NewSite_WhatToFillInFirst_IsListedInOrder(string language, string heading)
    {
        var run = new CommandRun { Folder = folder };
        Assert.Equal(0, await run.RunAsync("new", "site", "a", "--lang", language));
        var text = run.Out;
        string[] order = [heading, "a/site.yml", "a/content/pages/contact.md", "a/content/pages/complaint.md", "a/content/2567/o1.md", "itasite serve --site a", "itasite check --site a"];
        var places = order.Select(part => text.IndexOf(part, StringComparison.Ordinal)).ToArray();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.All(PathInOutput().Matches(text).Select(match => match.Value), path => Assert.True(File.Exists(Path.Combine(folder, path)), path));
    }

    [Theory]
    [InlineData(null, "itasite check\n")]
    [InlineData("เว็บ ใหม่", "itasite check --site \"เว็บ ใหม่\"\n")]
    public async Task NewSite_Folder_IsNamedAsTheReaderTypesIt(string? name, string told)
    {
        var run = new CommandRun { Folder = folder };
        Assert.Equal(0, await run.RunAsync(name is null ? ["new", "site"] : ["new", "site", name]));
        Assert.Contains(told, run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("site.yml")]
    [InlineData("content/2567/o1.md")]
    public async Task NewSite_FolderWithContent_RefusesAndChangesNothing(string file)
    {
        var path = Path.Combine(Root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, "mine");
        var run = new CommandRun { Folder = folder };
        Assert.Equal(2, await run.RunAsync("new", "site", "a"));
        Assert.Equal([path], Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories));
        Assert.Equal("mine", await File.ReadAllTextAsync(path));
        Assert.Contains("itasite new year", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewSite_FreshRepository_KeepsItsReadme()
    {
        Directory.CreateDirectory(Root);
        await File.WriteAllTextAsync(Path.Combine(Root, "README.md"), "mine");
        var run = new CommandRun { Folder = folder };
        Assert.Equal(0, await run.RunAsync("new", "site", "a"));
        Assert.Equal("mine", await File.ReadAllTextAsync(Path.Combine(Root, "README.md")));
        Assert.Contains("มี a/README.md อยู่แล้ว", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewSite_FolderThatCannotBeWritten_IsToldPlainly()
    {
        Directory.CreateDirectory(Root);
        await File.WriteAllTextAsync(Path.Combine(Root, "content"), "a file where a folder must be");
        var run = new CommandRun { Folder = folder };
        Assert.Equal(2, await run.RunAsync("new", "site", "a"));
        Assert.Contains("เขียน a/content/", run.Error, StringComparison.Ordinal);
        Assert.Matches("สร้างไปแล้ว [0-9]+ จาก [0-9]+ ไฟล์ใน a ", run.Error);
        Assert.DoesNotContain("กรอกตามลำดับนี้", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewSite_Placeholders_AreToldUntilTheyAreFilledIn()
    {
        await MakeAsync();
        string[] told = [.. (await ExamineAsync()).Diagnostics.Where(found => found.Rule.Code == Placeholder).Select(found => found.Where.File)];
        Assert.Equal(["accessibility", "ask", "complaint", "contact", "general-complaint", "privacy"], told.Where(file => file != "site.yml").Select(Path.GetFileNameWithoutExtension));
        Assert.Contains("site.yml", told);
        foreach (var file in told)
        {
            var path = Path.Combine(Root, file);
            await File.WriteAllTextAsync(path, Instruction().Replace(await File.ReadAllTextAsync(path), "ข้อความจริง"));
        }

        Assert.Equal(Missing, (await ExamineAsync()).Diagnostics.Select(found => found.Rule.Code).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task NewSite_LinesOfEvidenceTakenOutOfTheirComments_ShowTheirElements()
    {
        await MakeAsync();
        await ChangePagesAsync(text => EvidenceLine().Replace(text.Replace("#evidence:", "evidence:", StringComparison.Ordinal), "  $1"));
        foreach (var page in Directory.EnumerateFiles(Path.Combine(Root, "content", "2567"), "*.md"))
        {
            foreach (var name in FileName().Matches(await File.ReadAllTextAsync(page)).Select(match => match.Value).Distinct(StringComparer.Ordinal))
            {
                Directory.CreateDirectory(Path.Combine(page[..^3], "files"));
                await File.WriteAllTextAsync(Path.Combine(page[..^3], name), "%PDF-1.4");
            }
        }

        var states = await StatesAsync(AnsweredByDocument);
        Assert.InRange(states.Count, 90, 200);
        Assert.All(states, state => Assert.Contains(state.State, new[] { ElementState.Shown, ElementState.Confirmed }));
    }

    [Fact]
    public async Task NewSite_HeadingsTakenOutOfTheirComments_ShowTheirElements()
    {
        await MakeAsync();
        await ChangePagesAsync(text => text + string.Concat(HeadingLine().Matches(text).Select(match => $"{match.Groups[1].Value}\nข้อมูล\n")));
        var states = await StatesAsync("shown");
        Assert.InRange(states.Count, 10, 200);
        Assert.All(states, state => Assert.Equal(ElementState.Shown, state.State));
    }

    [Fact]
    public void Handbook_OfEveryNewSite_NamesNothingOfTheDemonstration()
    {
        var demonstration = SiteLoader.Load(Repository.Root, CancellationToken.None).Value!;
        string[] handbook = [.. ItaSite.Cli.FileTemplate.Below("site/content/pages").Where(name => File.ReadAllText(Path.Combine(Repository.Root, "content/pages", name)) == ItaSite.Cli.FileTemplate.Read($"site/content/pages/{name}"))];
        Assert.Equal(5, handbook.Length);
        foreach (var page in demonstration.Pages.Where(page => handbook.Contains($"{page.Stem}.md")))
        {
            var text = string.Concat(page.Body.Segments.OfType<HtmlSegment>().Select(segment => segment.Html));
            Assert.DoesNotContain("เทศบาล", text, StringComparison.Ordinal);
            Assert.All(page.Body.Links, link => Assert.StartsWith("page:", link.Written, StringComparison.Ordinal));
        }
    }

    private async Task MakeAsync() => Assert.Equal(0, await new CommandRun { Folder = folder }.RunAsync("new", "site", "a"));

    private Task<BuildReport> ExamineAsync(string? output = null) => SiteBuild.RunAsync(
        new BuildRequest { Root = Root, Output = output, AsOf = new DateOnly(2024, 5, 16), Themes = Repository.Themes }, null, CancellationToken.None);

    private async Task ChangePagesAsync(Func<string, string> change)
    {
        foreach (var page in Directory.EnumerateFiles(Path.Combine(Root, "content", "2567"), "*.md"))
            await File.WriteAllTextAsync(page, change(await File.ReadAllTextAsync(page)));
    }

    private async Task<IReadOnlyList<ElementStatus>> StatesAsync(params string[] words) =>
        [.. (await ExamineAsync()).Years.Single().Items.SelectMany(item => item.Elements).Where(element => words.Contains(element.Element.Requires.Word) && element.Element.When == Condition.Always)];

    [GeneratedRegex(@"(?<=^ *[0-9]+\. )\S+", RegexOptions.Multiline)]
    private static partial Regex PathInOutput();

    [GeneratedRegex("«กรอก[^»]*»")]
    private static partial Regex Instruction();

    [GeneratedRegex(@"(?<=\n)#  ([a-z][a-z0-9-]*: .*)")]
    private static partial Regex EvidenceLine();

    [GeneratedRegex(@"files/[^\s,}]+")]
    private static partial Regex FileName();

    [GeneratedRegex(@"(?<=\n)# (## .*)")]
    private static partial Regex HeadingLine();
}
