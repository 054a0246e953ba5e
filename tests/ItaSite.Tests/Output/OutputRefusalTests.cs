using ItaSite.Diagnostics;
using ItaSite.Rendering.Output;
using Xunit;

namespace ItaSite.Tests.Output;

public sealed class OutputRefusalTests : IDisposable
{
    private readonly OutputSpace space = new();

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("content")]
    [InlineData("content/")]
    [InlineData("content/2568/out")]
    [InlineData("src/out")]
    [InlineData("themes")]
    [InlineData("public/../content")]
    [InlineData(".git/x")]
    public void Open_FolderOfTheSite_IsRefused(string folder) => AssertRefused(OutputRules.Forbidden, Path.Combine(space.Root, folder));

    [Fact]
    public void Open_RootOfTheDiskOrHome_IsRefused()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);

        AssertRefused(OutputRules.Forbidden, Path.GetPathRoot(space.Root)!);
        AssertRefused(OutputRules.Forbidden, home);
        AssertRefused(OutputRules.Forbidden, home + Path.DirectorySeparatorChar);
    }

    [Fact]
    public void Open_LinkToAFolderOfTheSite_IsRefused()
    {
        if (OperatingSystem.IsWindows())
            return;
        Directory.CreateSymbolicLink(space.Folder, Path.Combine(space.Root, "content"));

        AssertRefused(OutputRules.Forbidden, space.Folder);
        AssertRefused(OutputRules.Forbidden, Path.Combine(space.Folder, "out"));
    }

    [Fact]
    public void Open_NameThatOnlyBeginsLikeAFolderOfTheSite_IsAllowed()
    {
        var (folder, refused) = OutputFolder.Open(space.Root, Path.Combine(space.Root, "content-public"));

        folder?.Dispose();
        Assert.Empty(refused);
    }

    [Fact]
    public void Open_FolderWithOtherThings_IsRefusedAndUntouched()
    {
        Directory.CreateDirectory(space.Folder);
        File.WriteAllText(space.FilePath("thesis.docx"), "years of work");

        AssertRefused(OutputRules.NotOurs, space.Folder);
        Assert.Equal(["thesis.docx"], space.Files());
        Assert.False(Directory.Exists(space.Workshop));
    }

    [Fact]
    public void Open_File_IsRefused()
    {
        File.WriteAllText(space.Folder, "a file");

        AssertRefused(OutputRules.NotOurs, space.Folder);
        Assert.Equal("a file", File.ReadAllText(space.Folder));
    }

    [Fact]
    public void Open_ParentThatCannotBeWritten_IsToldAsSuch()
    {
        File.WriteAllText(Path.Combine(space.Root, "file"), "");

        AssertRefused(OutputRules.NotWritable, Path.Combine(space.Root, "file", "out"));
    }

    [Fact]
    public void Open_WhileAnotherBuildRuns_NamesItsProcess()
    {
        space.Build(("/", "old"));
        using (var first = space.Open())
        {
            first.Write("/", "first"u8);
            var finding = AssertRefused(OutputRules.Busy, space.Folder);

            Assert.Equal($"{Environment.ProcessId}", finding.Arguments[1]);
            Assert.Contains($"กำลังสร้างอยู่ (pid {Environment.ProcessId})", Wording.In(Language.Thai).Message(finding), StringComparison.Ordinal);
            Assert.True(first.Publish().Value);
        }

        Assert.True(space.Build(("/", "second")).Value);
    }

    [Fact]
    public void Open_LockOfADeadProcess_IsTakenOver()
    {
        Directory.CreateDirectory(space.Workshop);
        File.WriteAllText(Path.Combine(space.Workshop, "lock"), "");
        File.WriteAllText(Path.Combine(space.Workshop, "pid"), "999999");

        Assert.True(space.Build(("/", "home")).Value);
    }

    [Fact]
    public void Environment_FaultsOfTheMachine_AreToldApart()
    {
        Assert.Equal(
            [OutputRules.Forbidden, OutputRules.NotOurs, OutputRules.Busy, OutputRules.NotWritable, OutputRules.DiskFull],
            OutputRules.All.Where(OutputRules.IsEnvironment));
        Assert.All(OutputRules.All, rule => Assert.True(rule.Blocking));
    }

    [Fact]
    public void DiskFull_IsTold()
    {
        if (!File.Exists("/dev/full"))
            return;
        var fault = Record.Exception(() => File.WriteAllText("/dev/full", "x"))!;

        Assert.Equal(OutputRules.DiskFull, OutputFault.Of(fault, "public").Rule);
    }

    public void Dispose() => space.Dispose();

    private Diagnostic AssertRefused(RuleInfo rule, string folder)
    {
        var (opened, refused) = OutputFolder.Open(space.Root, folder);

        Assert.Null(opened);
        Assert.Equal(rule, refused.Single().Rule);
        return refused[0];
    }
}
