using Xunit;

namespace ItaSite.Tests.Cli;

public sealed class HelpTests
{
    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    public async Task Help_EveryCommand_IsAsReviewed(string language)
    {
        string[][] commands = [[], ["build"], ["serve"], ["check"], ["links"], ["due"], ["lock"], ["submit"], ["new"], ["new", "site"], ["new", "year"], ["new", "item"], ["new", "news"]];
        var run = new CommandRun();
        foreach (var command in commands)
            Assert.Equal(0, await run.RunAsync([.. command, "--help", "--lang", language]));
        Snapshot.Matches(run.Out, $"help.{language}.txt");
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Help_CommandsOfLaterSteps_AreNotPromised()
    {
        var run = new CommandRun();
        await run.RunAsync("--help", "--lang", "en");
        Assert.All(["import", "schema"], name => Assert.DoesNotContain(name, run.Out, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--version")]
    [InlineData("--version", "--lang", "xx")]
    public async Task Version_Asked_IsAllThatIsSaid(params string[] args)
    {
        var run = new CommandRun();
        Assert.Equal(0, await run.RunAsync(args));
        Assert.Matches(@"\Aitasite [0-9]+\.[0-9]+\.[0-9]+[-.a-z0-9]*\n\z", run.Out);
    }

    [Fact]
    public async Task NoCommand_ShowsHelpOnTheSideOfPeople()
    {
        var run = new CommandRun();
        Assert.Equal(2, await run.RunAsync());
        Assert.Empty(run.Out);
        Assert.Contains("itasite <คำสั่ง>", run.Error, StringComparison.Ordinal);
    }
}
