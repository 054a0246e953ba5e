using System.Text.Json;
using ItaSite.Cli;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Tests.Reporting;
using Xunit;

namespace ItaSite.Tests.Cli;

public sealed class ExitCodeTests : IDisposable
{
    private static readonly BuildReport Clean = SampleReport.AllWell;
    private static readonly BuildReport WithWarning = Clean with { Diagnostics = [SampleReport.UnknownThaiKey()] };
    private static readonly BuildReport WithError = Clean with { Diagnostics = [SampleReport.UnknownKey()] };
    private static readonly BuildReport NotWritten = WithError with { Output = null };

    private readonly TemporarySite site = new([]);

    public static TheoryData<string, int, string[]> Cases => new()
    {
        { "clean", 0, ["build"] },
        { "error", 0, ["build"] },
        { "error", 1, ["build", "--strict"] },
        { "warning", 0, ["build", "--strict"] },
        { "not written", 1, ["build"] },
        { "clean", 0, ["check"] },
        { "warning", 0, ["check"] },
        { "warning", 1, ["check", "--fail-on", "warning"] },
        { "error", 1, ["check"] },
        { "error", 1, ["check", "--fail-on", "error"] },
        { "no settings", 2, ["check"] },
        { "no settings", 2, ["build"] },
    };

    public void Dispose() => site.Dispose();

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Run_Report_GivesItsExitCode(string report, int code, string[] args)
    {
        var run = Answering(report switch
        {
            "clean" => Clean,
            "warning" => WithWarning,
            "error" => WithError,
            "not written" => NotWritten,
            _ => NotWritten with { Site = null },
        });
        Assert.Equal(code, await run.RunAsync(args));
    }

    [Fact]
    public void Verdict_OutputRefused_IsTheEnvironment()
    {
        var refused = new Diagnostic(global::ItaSite.Rendering.Output.OutputRules.Forbidden, SourceSpan.WholeFile("site.yml"));
        Assert.Equal(2, Verdict.OfBuild(NotWritten with { Diagnostics = [refused] }, isStrict: false));
        Assert.Equal(2, Verdict.OfCheck(NotWritten with { Diagnostics = [refused] }, Severity.Error));
    }

    [Fact]
    public async Task Run_Fault_Is3AndSaysWhoseFaultItIs()
    {
        var run = new CommandRun { Folder = site.Root, Answer = _ => throw new InvalidOperationException("broken inside") };
        Assert.Equal(3, await run.RunAsync("check"));
        Assert.Contains("นี่เป็นความผิดพลาดของ ItaSite", run.Error, StringComparison.Ordinal);
        Assert.Contains("broken inside", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Fact]
    public async Task Run_DiskTrouble_Is2WithoutAStackTrace()
    {
        var run = new CommandRun { Folder = site.Root, Answer = _ => throw new IOException("No space left on device") };
        Assert.Equal(2, await run.RunAsync("build"));
        Assert.Contains("No space left on device", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_Interrupted_Is130()
    {
        using var interruption = new CancellationTokenSource();
        await interruption.CancelAsync();
        var run = new CommandRun { Folder = site.Root };
        Assert.Equal(130, await run.RunAsync(interruption.Token, "build"));
        Assert.False(Directory.Exists(Path.Combine(site.Root, "_site")));
    }

    [Fact]
    public async Task Format_Json_StandsAloneOnStdout()
    {
        var run = Answering(WithError);
        await run.RunAsync("check", "--format", "json");
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal("itasite-report/1", json.RootElement.GetProperty("format").GetString());
        Assert.Contains("ITA1019", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Format_ToFiles_LeavesStdoutToPeople()
    {
        var run = Answering(WithError);
        Assert.Equal(1, await run.RunAsync("check", "--format", "json=r.json", "--format=github=r.txt"));
        Assert.StartsWith("{\n", await File.ReadAllTextAsync(Path.Combine(site.Root, "r.json")), StringComparison.Ordinal);
        Assert.StartsWith("::error ", await File.ReadAllTextAsync(Path.Combine(site.Root, "r.txt")), StringComparison.Ordinal);
        Assert.Contains("ข้อผิดพลาด 1", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Format_FileThatCannotBeWritten_Is2()
    {
        var run = Answering(Clean);
        Assert.Equal(2, await run.RunAsync("check", "--format", "json=absent/r.json"));
        Assert.Contains("r.json", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Progress_WithoutTerminal_IsALinePerStage()
    {
        var run = new CommandRun { Folder = site.Root };
        Assert.Equal(0, await run.RunAsync("build"));
        Assert.Contains("กำลังอ่านเนื้อหา…\n", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', run.Error);
        Assert.True(File.Exists(Path.Combine(site.Root, "_site", "index.html")));
    }

    [Theory]
    [InlineData("clean", "error", 1)]
    [InlineData("error", "error", 0)]
    [InlineData("error", "clean", 0)]
    [InlineData("clean", "warning", 0)]
    [InlineData("error", "no settings", 2)]
    public async Task Against_EarlierReport_OnlyWhatGotWorseFails(string before, string now, int code)
    {
        BuildReport Of(string name) => name switch { "clean" => Clean, "error" => WithError, "warning" => WithWarning, _ => NotWritten with { Site = null } };
        await Answering(Of(before)).RunAsync("check", "--format", "json=old.json");
        var run = Answering(Of(now));
        Assert.Equal(code, await run.RunAsync("check", "--against", "old.json", "--format", "markdown=change.md"));
        Assert.StartsWith("## ", await File.ReadAllTextAsync(Path.Combine(site.Root, "change.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Against_WarningWithTheBarLowered_Fails()
    {
        await Answering(Clean).RunAsync("check", "--format", "json=old.json");
        Assert.Equal(1, await Answering(WithWarning).RunAsync("check", "--against", "old.json", "--fail-on", "warning"));
    }

    [Theory]
    [InlineData("absent.json")]
    [InlineData("site.yml")]
    public async Task Against_NoReport_Is2AndSaysHowToMakeOne(string file)
    {
        var run = Answering(Clean);
        Assert.Equal(2, await run.RunAsync("check", "--against", file));
        Assert.Contains("--format json=", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Asked);
    }

    private CommandRun Answering(BuildReport report) => new() { Folder = site.Root, Answer = _ => report };
}
