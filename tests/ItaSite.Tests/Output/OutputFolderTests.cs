using System.Text;
using ItaSite.Rendering.Output;
using Xunit;

namespace ItaSite.Tests.Output;

public sealed class OutputFolderTests : IDisposable
{
    private static readonly byte[] Text = "<p>ก"u8.ToArray();

    private readonly OutputSpace space = new();

    [Fact]
    public void Publish_FirstBuild_HoldsExactlyWhatWasPut()
    {
        var (written, found) = space.Build(("/", "home"), ("/oit/2568/o12/", "item"), ("/404.html", "gone"), ("/oit/2568/o12/files/แผน.pdf", "pdf"));

        Assert.True(written);
        Assert.Empty(found);
        Assert.Equal(["404.html", "index.html", "oit/2568/o12/files/แผน.pdf", "oit/2568/o12/index.html"], space.Files());
        Assert.Equal("item", File.ReadAllText(space.FilePath("oit/2568/o12/index.html")));
    }

    [Fact]
    public void Publish_SecondBuild_DropsWhatIsNoLongerPut()
    {
        space.Build(("/", "home"), ("/old/", "old"));
        File.WriteAllText(space.FilePath("stray.php"), "stray");

        space.Build(("/", "home"), ("/new/", "new"));

        Assert.Equal(["index.html", "new/index.html"], space.Files());
        Assert.Equal(["lock", "manifest"], Directory.EnumerateFileSystemEntries(space.Workshop).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal("index.html\nnew/index.html\n", File.ReadAllText(Path.Combine(space.Workshop, "manifest")));
    }

    [Fact]
    public void Publish_SameContentTwice_GivesTheSameBytesAndKeepsTimes()
    {
        var time = new DateTime(2024, 10, 1, 0, 0, 0, DateTimeKind.Utc);
        space.Build(("/", "home"), ("/a/", "one"), ("/empty.txt", ""));
        File.SetLastWriteTimeUtc(space.FilePath("index.html"), time);
        File.SetLastWriteTimeUtc(space.FilePath("a/index.html"), time);
        var first = space.Digest();

        space.Build(("/", "home"), ("/a/", "one"), ("/empty.txt", ""));

        Assert.Equal(first, space.Digest());
        Assert.Equal(time, File.GetLastWriteTimeUtc(space.FilePath("index.html")));
        space.Build(("/", "home"), ("/a/", "two"));
        Assert.Equal(time, File.GetLastWriteTimeUtc(space.FilePath("index.html")));
        Assert.NotEqual(time, File.GetLastWriteTimeUtc(space.FilePath("a/index.html")));
    }

    [Fact]
    public void Publish_NothingChanged_LeavesTheFolderItself()
    {
        space.Build(("/", "home"), ("/a/", "one"));
        var made = Directory.GetCreationTimeUtc(space.Folder);
        var touched = Directory.GetLastWriteTimeUtc(space.FilePath("a"));

        Assert.True(space.Build(("/a/", "one"), ("/", "home")).Value);

        Assert.Equal(made, Directory.GetCreationTimeUtc(space.Folder));
        Assert.Equal(touched, Directory.GetLastWriteTimeUtc(space.FilePath("a")));
    }

    [Theory]
    [InlineData("stray.php", false)]
    [InlineData("a/.htaccess", false)]
    [InlineData("A", false)]
    [InlineData("empty", true)]
    public void Publish_NothingChangedButSomethingStrayIsThere_DropsIt(string stray, bool isFolder)
    {
        space.Build(("/", "home"), ("/a/", "one"));
        if (isFolder)
            Directory.CreateDirectory(space.FilePath(stray));
        else if (!Directory.Exists(space.FilePath(stray)))
            File.WriteAllText(space.FilePath(stray), "stray");

        Assert.True(space.Build(("/", "home"), ("/a/", "one")).Value);

        Assert.Equal(["a/index.html", "index.html"], space.Files());
        Assert.Equal(["a"], Directory.EnumerateDirectories(space.Folder).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData(100_000)]
    [InlineData(64 * 1024)]
    [InlineData(1)]
    public void Publish_FileThatDiffersInItsLastByte_IsWritten(int length)
    {
        space.Build(("/a.txt", new string('a', length)));

        space.Build(("/a.txt", new string('a', length - 1) + "b"));

        Assert.EndsWith("b", File.ReadAllText(space.FilePath("a.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void Copy_LargeFile_IsPublishedByteForByte()
    {
        var source = Path.Combine(space.Root, "content", "plan.pdf");
        var bytes = new byte[300_000];
        new Random(1).NextBytes(bytes);
        for (var build = 0; build < 3; build++)
        {
            bytes[^1] = (byte)(build / 2);
            File.WriteAllBytes(source, bytes);
            using var output = space.Open();
            output.Copy("/files/plan.pdf", source);
            Assert.True(output.Publish().Value);
            Assert.Equal(bytes, File.ReadAllBytes(space.FilePath("files/plan.pdf")));
        }
    }

    [Fact]
    public void Copy_SourceThatIsGone_KeepsTheOldOutput()
    {
        space.Build(("/", "old"));
        using var output = space.Open();
        output.Write("/", "new"u8);
        output.Copy("/a.pdf", Path.Combine(space.Root, "content", "gone.pdf"));

        var (written, found) = output.Publish();

        Assert.False(written);
        Assert.Equal(OutputRules.NotWritable, found.Single().Rule);
        Assert.Equal("old", File.ReadAllText(space.FilePath("index.html")));
    }

    [Fact]
    public void Publish_OnUnix_SetsTheSameRightsWhateverTheySourceHas()
    {
        if (OperatingSystem.IsWindows())
            return;
        var source = Path.Combine(space.Root, "content", "plan.pdf");
        File.WriteAllText(source, "%PDF");
        File.SetUnixFileMode(source, UnixFileMode.UserRead);
        for (var build = 0; build < 3; build++)
        {
            using (var output = space.Open())
            {
                output.Copy("/a/plan.pdf", source);
                output.Write("/", Text);
                output.Publish();
            }

            Assert.All(["index.html", "a/plan.pdf"], file => Assert.Equal("644", Octal(space.FilePath(file))));
            Assert.All(["", "a"], folder => Assert.Equal("755", Octal(space.FilePath(folder))));
            File.SetUnixFileMode(space.FilePath(build == 0 ? "index.html" : "a"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void Publish_UnchangedFileThatIsALink_IsMadeAFile()
    {
        if (OperatingSystem.IsWindows())
            return;
        space.Build(("/a.txt", "same"));
        var elsewhere = Path.Combine(space.Root, "content", "elsewhere.txt");
        File.WriteAllText(elsewhere, "same");
        File.Delete(space.FilePath("a.txt"));
        File.CreateSymbolicLink(space.FilePath("a.txt"), elsewhere);

        space.Build(("/a.txt", "same"));

        Assert.Null(new FileInfo(space.FilePath("a.txt")).LinkTarget);
    }

    [Fact]
    public void Keep_SourceNotUsable_TakesTheOldFile()
    {
        space.Build(("/", "home"), ("/a/", "last good"));
        using var output = space.Open();
        output.Write("/", "home 2"u8);

        Assert.True(output.Keep("/a/"));
        Assert.False(output.Keep("/never/"));
        Assert.False(output.Keep("/"));
        Assert.False(output.Keep("/../../etc/passwd"));
        Assert.True(output.Publish().Value);
        Assert.Equal("last good", File.ReadAllText(space.FilePath("a/index.html")));
        Assert.Equal("home 2", File.ReadAllText(space.FilePath("index.html")));
    }

    [Fact]
    public void Dispose_WithoutPublish_LeavesTheOldOutputAlone()
    {
        space.Build(("/", "old"), ("/a/", "same"));
        var before = space.Digest();
        using (var output = space.Open())
        {
            output.Write("/", "new"u8);
            output.Write("/a/", "same"u8);
        }

        Assert.Equal(before, space.Digest());
        Assert.Equal(["lock", "manifest"], Directory.EnumerateFileSystemEntries(space.Workshop).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Dispose_OfAFirstBuildWithoutPublish_LeavesNothing()
    {
        using (var output = space.Open())
            output.Write("/", Text);

        Assert.Equal(["content"], Directory.EnumerateFileSystemEntries(space.Root).Select(Path.GetFileName));
    }

    [Fact]
    public void Publish_IntoAnEmptyFolder_IsAllowed()
    {
        Directory.CreateDirectory(space.Folder);

        Assert.True(space.Build(("/", "home")).Value);
    }

    [Theory]
    [InlineData("/a/", "/a/index.html")]
    [InlineData("/a/plan.pdf", "/a/Plan.pdf")]
    [InlineData("/A/x.txt", "/a/y.txt")]
    [InlineData("/caf\u00E9.pdf", "/cafe\u0301.pdf")]
    [InlineData("/\u0E01\u0E38\u0E48.pdf", "/\u0E01\u0E48\u0E38.pdf")]
    [InlineData("/a", "/a/")]
    [InlineData("/a/b", "/a")]
    public void Publish_TwoOutputsOfOneName_AreToldAndNothingIsWritten(string one, string other)
    {
        space.Build(("/", "old"));
        var before = space.Digest();

        foreach (var (written, found) in new[] { space.Build((one, "1"), (other, "2")), space.Build((other, "2"), (one, "1")) })
        {
            Assert.False(written);
            Assert.Equal(OutputRules.Collision, found.Single().Rule);
            Assert.True(string.CompareOrdinal((string)found[0].Arguments[0]!, (string)found[0].Arguments[1]!) <= 0);
        }

        Assert.Equal(before, space.Digest());
    }

    [Theory]
    [InlineData("a.html")]
    [InlineData("")]
    [InlineData("/../x")]
    [InlineData("/a/../../x")]
    [InlineData("/./a")]
    [InlineData("//etc/passwd")]
    [InlineData("/a//b")]
    [InlineData("/..\\x")]
    [InlineData("/C:/x")]
    [InlineData("/a\nb")]
    [InlineData("/a\0b")]
    [InlineData("/a\uD800b")]
    public void Write_AddressThatIsNoName_IsRefused(string address)
    {
        var (written, found) = space.Build(("/", "home"), (address, "x"));

        Assert.False(written);
        Assert.Equal(OutputRules.BadName, found.Single().Rule);
        Assert.Equal(["content"], Directory.EnumerateFileSystemEntries(space.Root).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData(85, true)]
    [InlineData(86, false)]
    public void Write_ThaiName_MayHave255Bytes(int letters, bool expected) => Assert.Equal(expected, space.Build(($"/{new string('ก', letters)}", "x")).Value);

    [Fact]
    public void Write_FromManyThreads_LosesNothing()
    {
        for (var build = 0; build < 2; build++)
        {
            using var output = space.Open();
            Parallel.For(0, 1000, i => output.Write($"/{i % 10}/{i % 100}/{i}/", Encoding.UTF8.GetBytes($"page {i}")));
            Assert.True(output.Publish().Value);
            Assert.Equal(1000, space.Files().Count());
        }
    }

    public void Dispose() => space.Dispose();

    private static string Octal(string path) => OperatingSystem.IsWindows() ? "" : Convert.ToString((int)File.GetUnixFileMode(path), 8);
}
