using System.Globalization;
using Xunit;

namespace ItaSite.Tests.Sites;

public sealed class DeterminismTests
{
    [Theory]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    public async Task Build_OtherCultureOtherFolder_GivesTheSameBytes(string culture)
    {
        using var first = new WholeSite();
        await first.BuildAsync();
        var before = CultureInfo.CurrentCulture;
        var copy = CopyOfSite();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            using var second = new WholeSite();
            await WholeSite.BuildAsync(copy, second.Output);
            Assert.Equal(WholeSite.Digest(first.Output), WholeSite.Digest(second.Output));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            Directory.Delete(copy, recursive: true);
        }
    }

    [Fact]
    public async Task Build_AnotherDay_GivesTheSameBytes()
    {
        using var first = new WholeSite();
        using var second = new WholeSite();
        await first.BuildAsync();
        await SiteBuild.RunAsync(
            new BuildRequest { Root = Repository.Root, Output = second.Output, AsOf = new DateOnly(2031, 1, 1), Themes = Repository.Themes },
            null,
            CancellationToken.None);
        Assert.Equal(WholeSite.Digest(first.Output), WholeSite.Digest(second.Output));
    }

    private static string CopyOfSite()
    {
        var target = Directory.CreateTempSubdirectory("itasite-copy-").FullName;
        File.Copy(Path.Combine(Repository.Root, "site.yml"), Path.Combine(target, "site.yml"));
        var content = Path.Combine(Repository.Root, "content");
        foreach (var file in Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, "content", Path.GetRelativePath(content, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return target;
    }
}
