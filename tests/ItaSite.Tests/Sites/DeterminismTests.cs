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
        using var copy = new SiteCopy();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            using var second = new WholeSite();
            await WholeSite.BuildAsync(copy.Root, second.Output);
            Assert.Equal(WholeSite.Digest(first.Output), WholeSite.Digest(second.Output));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
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
}
