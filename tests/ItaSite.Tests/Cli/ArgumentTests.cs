using Xunit;

namespace ItaSite.Tests.Cli;

public sealed class ArgumentTests : IDisposable
{
    private readonly TemporarySite site = new([]);

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("--output", "build", "--ouput", "x")]
    [InlineData("--strict", "build", "--strickt")]
    [InlineData("--fail-on", "check", "--failon", "warning")]
    [InlineData("--format", "check", "--fromat=json")]
    [InlineData("--strict", "build", "--output", "--srict")]
    [InlineData("check", "chekc")]
    [InlineData("news", "new", "newz")]
    [InlineData("json", "check", "--format", "jsn")]
    [InlineData("--as-of", "check", "--as-of")]
    [InlineData("--as-of", "check", "--as-of", "2024-01-01", "--as-of", "2024-01-02")]
    [InlineData("ITEM", "new", "item")]
    [InlineData("TITLE", "new", "news")]
    [InlineData("2567", "check", "2024")]
    [InlineData("พ.ศ.", "check", "68")]
    [InlineData("2025-03-31", "check", "--as-of", "31/03/2568")]
    [InlineData("--lang th", "check", "--lang", "fr")]
    [InlineData("--fail-on error", "check", "--fail-on", "fatal")]
    [InlineData("--format json=report.json", "check", "--format", "json", "--format", "github")]
    [InlineData("65535", "serve", "--port", "65536")]
    [InlineData("itasite check --format", "serve", "--format", "json")]
    public async Task WrongArguments_ExitWith2_AndNameTheCure(string cure, params string[] args)
    {
        var run = new CommandRun { Folder = site.Root };
        Assert.Equal(2, await run.RunAsync(args));
        Assert.Contains(cure, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
        Assert.Empty(run.Asked);
    }

    [Fact]
    public async Task WrongArgument_WithControlCharacters_IsToldBackHarmless()
    {
        var run = new CommandRun();
        Assert.Equal(2, await run.RunAsync("\u001b[2J\u202E"));
        Assert.DoesNotContain('\u001b', run.Error);
        Assert.DoesNotContain('\u202E', run.Error);
    }

    [Theory]
    [InlineData("2024-03-31", "2024-03-31", false)]
    [InlineData("2567-02-29", "2024-02-29", true)]
    [InlineData("๒๕๖๗-๐๓-๓๑", "2024-03-31", true)]
    [InlineData("๒๐๒๔-๐๓-๓๑", "2024-03-31", false)]
    public async Task AsOf_Forms_AreUnderstoodAndTheOtherEraIsSaid(string written, string meant, bool isSaid)
    {
        var run = new CommandRun { Folder = site.Root };
        await run.RunAsync("check", "--as-of", written);
        Assert.Equal(DateOnly.ParseExact(meant, "yyyy-MM-dd", null), run.Asked[0].AsOf);
        Assert.Equal(isSaid, run.Error.Contains($"({meant})", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2568-02-29")]
    [InlineData("2024-02-30")]
    [InlineData("2024-13-01")]
    [InlineData("1482-10-01")]
    [InlineData("3111-10-01")]
    [InlineData("24-10-01")]
    [InlineData("2024-1-1")]
    [InlineData("")]
    public async Task AsOf_NoDay_ExitsWith2(string written)
    {
        var run = new CommandRun { Folder = site.Root };
        Assert.Equal(2, await run.RunAsync("check", "--as-of", written));
    }

    [Fact]
    public async Task AsOf_NotGiven_IsTodayInThailand()
    {
        var run = new CommandRun { Folder = site.Root };
        await run.RunAsync("check");
        Assert.Equal(new DateOnly(2024, 5, 16), run.Asked[0].AsOf);
    }

    [Fact]
    public async Task Site_NotGiven_IsTheNearestFolderUpward()
    {
        var deep = Directory.CreateDirectory(Path.Combine(site.Root, "content", "2567", "o1")).FullName;
        var run = new CommandRun { Folder = deep };
        await run.RunAsync("build");
        Assert.Equal(site.Root, run.Asked[0].Root);
        Assert.Equal(Path.Combine(site.Root, "_site"), run.Asked[0].Output);
    }

    [Fact]
    public async Task Site_NoSettingsFile_ExitsWith2AndSaysHowToBegin()
    {
        using var empty = new TemporarySite([]);
        File.Delete(Path.Combine(empty.Root, "site.yml"));
        var run = new CommandRun { Folder = empty.Root };
        Assert.Equal(2, await run.RunAsync("check"));
        Assert.Contains("itasite new site", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, await run.RunAsync("check", "--site", empty.Root));
    }

    [Fact]
    public async Task Check_YearInThaiDigits_IsAsked()
    {
        var run = new CommandRun { Folder = site.Root };
        await run.RunAsync("check", "๒๕๖๗");
        Assert.Equal(2567, run.Asked[0].Year!.Value.BuddhistEra);
    }

    [Fact]
    public async Task Check_YearWithoutCatalogue_ExitsWith2AndNamesThoseThereAre()
    {
        var run = new CommandRun { Folder = site.Root };
        Assert.Equal(2, await run.RunAsync("check", "2599"));
        Assert.Contains("2567", run.Error, StringComparison.Ordinal);
    }
}
