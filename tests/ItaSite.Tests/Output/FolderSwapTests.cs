using ItaSite.Rendering.Output;
using Xunit;

namespace ItaSite.Tests.Output;

/// <summary>Each state that a killed build can leave, made by hand.</summary>
public sealed class FolderSwapTests : IDisposable
{
    private readonly OutputSpace space = new();

    [Fact]
    public void Open_KilledWhileWriting_KeepsTheOldOutput()
    {
        space.Build(("/", "old"));
        Put("new/index.html", "half");

        AssertRecovered("old");
    }

    [Fact]
    public void Open_KilledBetweenTwoRenames_BringsTheOldOutputBack()
    {
        space.Build(("/", "old"));
        Directory.Move(space.Folder, Path.Combine(space.Workshop, "old"));
        Put("new/index.html", "new");

        AssertRecovered("old");
    }

    [Fact]
    public void Open_KilledAfterTwoRenames_KeepsTheNewOutput()
    {
        space.Build(("/", "new"));
        Put("old/index.html", "old");

        AssertRecovered("new");
    }

    [Fact]
    public void Open_KilledAfterExchange_KeepsTheNewOutput()
    {
        space.Build(("/", "new"));
        Put("new/index.html", "old");

        AssertRecovered("new");
    }

    [Fact]
    public void Open_KilledWhileDeletingTheOldAndTheOutputGone_DoesNotBringHalfOfItBack()
    {
        space.Build(("/", "new"));
        Directory.Delete(space.Folder, recursive: true);
        Put("waste/index.html", "half of the old");

        using (space.Open())
            Assert.False(Directory.Exists(Path.Combine(space.Workshop, "waste")));
        Assert.False(Directory.Exists(space.Folder));
    }

    [Fact]
    public void Open_FirstBuildKilledBeforeTheSwap_StartsAnew()
    {
        Put("new/index.html", "half");
        Put("lock", "");
        Put("manifest", "index.html\n");

        Assert.True(space.Build(("/", "home")).Value);
        Assert.Equal("home", File.ReadAllText(space.FilePath("index.html")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Run_WithAndWithoutExchange_PutsTheNewInPlace(bool canExchange)
    {
        space.Build(("/", "old"));
        Put("new/index.html", "new");

        FolderSwap.Run(Place(), (one, other) => canExchange && NativeFiles.TryExchange(one, other));
        FolderSwap.Recover(Place());

        Assert.Equal("new", File.ReadAllText(space.FilePath("index.html")));
        Assert.Equal(["lock", "manifest"], Directory.EnumerateFileSystemEntries(space.Workshop).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Run_SecondRenameFails_PutsTheOldBack()
    {
        space.Build(("/", "old"));

        Assert.ThrowsAny<IOException>(() => FolderSwap.Run(Place(), (_, _) => false));

        Assert.Equal("old", File.ReadAllText(space.FilePath("index.html")));
    }

    public void Dispose() => space.Dispose();

    private OutputPlace Place() => new("public", space.Folder, space.Workshop);

    private void Put(string path, string text)
    {
        var file = Path.Combine(space.Workshop, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private void AssertRecovered(string expected)
    {
        using (space.Open())
            Assert.Equal(expected, File.ReadAllText(space.FilePath("index.html")));
        Assert.Equal(["lock", "manifest"], Directory.EnumerateFileSystemEntries(space.Workshop).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(["index.html"], space.Files());
    }
}
