using System.IO.Compression;
using Xunit;

namespace ItaSite.Tests.Packaging;

[Collection(PackagingCollection.Name)]
public sealed class PackageTests(PackedBuild package)
{
    [Fact]
    public void Pack_Says_NoWarning()
    {
        Assert.True(package.Run.ExitCode == 0, package.Run.Output);
        Assert.Empty(package.Run.With(": warning "));
    }

    [Theory]
    [InlineData("tasks/netstandard2.0/ItaSite.Build.dll")]
    [InlineData("build/ItaSite.Build.props")]
    [InlineData("build/ItaSite.Build.targets")]
    [InlineData("tools/itasite.dll")]
    [InlineData("tools/itasite.runtimeconfig.json")]
    [InlineData("tools/ItaSite.Themes.Municipal.dll")]
    [InlineData("THIRD-PARTY-NOTICES.md")]
    [InlineData("README.md")]
    public void Package_Holds(string file)
    {
        using var archive = ZipFile.OpenRead(package.Package);
        Assert.NotNull(archive.GetEntry(file));
    }

    [Fact]
    public void Package_Holds_NothingToReference()
    {
        using var archive = ZipFile.OpenRead(package.Package);
        Assert.DoesNotContain(archive.Entries, entry => entry.FullName.StartsWith("lib/", StringComparison.Ordinal));
        using var spec = new StreamReader(archive.GetEntry("ItaSite.Build.nuspec")!.Open());
        Assert.DoesNotContain("<dependency ", spec.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Package_Dates_AreNotThoseOfTheMachine()
    {
        using var archive = ZipFile.OpenRead(package.Package);
        Assert.Single(archive.Entries.Select(entry => entry.LastWriteTime).Distinct());
    }
}
