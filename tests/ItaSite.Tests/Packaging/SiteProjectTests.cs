using Xunit;

namespace ItaSite.Tests.Packaging;

[Collection(PackagingCollection.Name)]
public sealed class SiteProjectTests(FaultySite faulty) : IClassFixture<FaultySite>
{
    private const string Skipped = "Skipping target \"ItaSiteWrite\"";

    private static string Fault(SiteProject project, string level) => $"{project.PathOf(FaultySite.Page)}(2,1): {level} ITA2002: ";

    [Fact]
    public void Build_PlantedFault_IsWarningAtItsPlaceInThai()
    {
        Assert.True(faulty.First.ExitCode == 0, faulty.First.Output);
        var warning = Assert.Single(faulty.First.With("ITA2002"));
        Assert.StartsWith(Fault(faulty.Project, "warning"), warning, StringComparison.Ordinal);
        Assert.Contains("ปี 2567", warning, StringComparison.Ordinal);
        Assert.EndsWith($"[{faulty.Project.PathOf("mysite.csproj")}]", warning, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_PlantedFault_StillWritesTheSite() => Assert.True(File.Exists(faulty.Project.PathOf("_site/index.html")));

    [Fact]
    public async Task Build_WarningsAsErrors_Fails()
    {
        var run = await faulty.Project.BuildAgainAsync("-warnaserror");
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains(run.Lines, line => line.StartsWith(Fault(faulty.Project, "error"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Build_Strict_Fails()
    {
        var run = await faulty.Project.BuildAgainAsync("-p:ItaSiteStrict=true");
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains(run.Lines, line => line.StartsWith(Fault(faulty.Project, "error"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Build_NothingChanged_WarnsAgainWithoutRunningTheCommand()
    {
        var run = await faulty.Project.BuildAgainAsync("-v:normal");
        Assert.Single(run.With(Skipped));
        Assert.Contains(run.Lines, line => line.Contains(Fault(faulty.Project, "warning"), StringComparison.Ordinal));
    }
}
