using ItaSite.Loading;
using ItaSite.Tests.Loading;
using Xunit;

namespace ItaSite.Tests.Sites;

/// <summary>A new year and a new kind of table are one data file each, and no code.</summary>
public sealed class OneMoreFileTests
{
    [Fact]
    public async Task Catalogue_OneMoreFile_IsOneMoreYear()
    {
        var text = FactFiles.BuiltIn.TextOf("Catalogues/2567.yml").Replace("year: 2567", "year: 2599", StringComparison.Ordinal);
        using var site = new TemporarySite([new("content/2599/o3.md", "---\nitem: O3\n---\nภารกิจ\n")]);
        site.Write("site.yml", TemporarySite.Settings.Replace("2567", "2599", StringComparison.Ordinal));
        var output = Path.Combine(site.Root, "out");

        var report = await site.BuildAsync(output, facts: FactFiles.BuiltIn.With("Catalogues/2599.yml", text));

        Assert.Equal(35, Assert.Single(report.Years, year => year.Catalogue.Year.BuddhistEra == 2599).Items.Length);
        Assert.True(File.Exists(Path.Combine(output, "oit/2599/o3/index.html")));
    }

    [Fact]
    public async Task Schema_OneMoreFile_IsCheckedShownAndExported()
    {
        using var site = Boats.Site(("boats.csv", "ลำดับที่,ชื่อเรือ,ราคา\nหนึ่ง,เรือหลวง,\"1,250,000\"\n"), ("trailers.yml", "- number: 1\n  boat: รถลาก\n"));
        var output = Path.Combine(site.Root, "out");
        var trailers = Boats.Facts.TextOf("Datasets/boats.yml").Replace("name: boats", "name: trailers", StringComparison.Ordinal);

        var report = await site.BuildAsync(output, facts: Boats.Facts.With("Datasets/trailers.yml", trailers));

        Assert.Equal(["ITA1061"], report.Diagnostics.Where(finding => finding.Where.File.StartsWith("content/2567/o3/", StringComparison.Ordinal)).Select(finding => finding.Rule.Code));
        Assert.Equal(["boats", "trailers"], report.Site!.Disclosures[0].Datasets.Select(dataset => dataset.Schema?.Name));
        Assert.All(["boats.csv", "boats.json", "trailers.csv", "trailers.json"], name => Assert.True(File.Exists(Path.Combine(output, "oit/2567/o3/data", name))));
        Assert.Contains("1,250,000", await File.ReadAllTextAsync(Path.Combine(output, "oit/2567/o3/index.html")), StringComparison.Ordinal);
    }
}
