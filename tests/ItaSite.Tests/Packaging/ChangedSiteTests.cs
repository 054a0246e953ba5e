using Xunit;

namespace ItaSite.Tests.Packaging;

/// <summary>Each test changes the site, builds it again and puts it back as it was.</summary>
[Collection(PackagingCollection.Name)]
public sealed class ChangedSiteTests(FaultySite faulty) : IClassFixture<FaultySite>
{
    private readonly SiteProject project = faulty.Project;

    [Fact]
    public async Task Build_FileDeletedThenPutBackWithItsOldTime_FollowsBoth()
    {
        var page = project.PathOf(FaultySite.Page);
        var (text, time) = (await File.ReadAllTextAsync(page), File.GetLastWriteTimeUtc(page));

        File.Delete(page);
        Assert.Empty((await project.BuildAgainAsync()).With("ITA2002"));

        await File.WriteAllTextAsync(page, text);
        File.SetLastWriteTimeUtc(page, time);
        Assert.NotEmpty((await project.BuildAgainAsync()).With("ITA2002"));
    }

    [Fact]
    public async Task Build_SettingsUnreadable_FailsAtTheirPlaceUntilMended()
    {
        project.Write("site.yml", "agency: [\n");
        var broken = await project.BuildAgainAsync();
        project.Write("site.yml", TemporarySite.Settings);
        var mended = await project.BuildAgainAsync();

        Assert.NotEqual(0, broken.ExitCode);
        var place = project.PathOf("site.yml") + "(";
        Assert.Contains(broken.With("): error ITA1"), line => line.StartsWith(place, StringComparison.Ordinal));
        Assert.Equal(0, mended.ExitCode);
    }

    [Fact]
    public async Task Build_RefusedByTheCommand_SaysWhy()
    {
        var run = await project.BuildAgainAsync("-p:ItaSiteLanguage=klingon");
        Assert.NotEqual(0, run.ExitCode);
        Assert.NotEmpty(run.With("error : itasite: ", "klingon"));
    }

    [Fact]
    public async Task Clean_BuiltSite_IsRemovedAndMadeAgain()
    {
        await project.DotnetAsync("clean");
        Assert.Empty(Directory.EnumerateFileSystemEntries(project.Root, "_site*"));
        await project.BuildAgainAsync();
        Assert.True(File.Exists(project.PathOf("_site/index.html")));
    }

    [Fact]
    public async Task Build_DemonstrationSite_SaysWhatTheCommandSays()
    {
        var request = new BuildRequest { Root = Repository.Root, AsOf = new DateOnly(2024, 5, 15), Themes = Repository.Themes };
        var report = await SiteBuild.RunAsync(request, null, CancellationToken.None);

        var run = await project.BuildAgainAsync($"-p:ItaSiteRoot={Repository.Root}", $"-p:ItaSiteOutput={project.PathOf("demonstration")}");

        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Equal(report.Errors + report.Warnings, run.With(": warning ITA").Count());
        Assert.True(File.Exists(project.PathOf("demonstration/index.html")));
    }
}
