using ItaSite.Model;
using Xunit;

namespace ItaSite.Tests.Sites;

public sealed class DemonstrationTests : IAsyncLifetime
{
    private readonly WholeSite site = new();
    private BuildReport report = null!;

    public async Task InitializeAsync() => report = await site.BuildAsync();

    public Task DisposeAsync()
    {
        site.Dispose();
        return Task.CompletedTask;
    }

    // The days on which assessors of the two years begin.
    [Theory]
    [InlineData(2567, 35, "2024-05-01")]
    [InlineData(2568, 28, "2025-05-01")]
    public async Task Check_OnTheDayOfAssessment_IsCompleteWithoutAnyFinding(int year, int items, string day)
    {
        var named = FiscalYear.FromBuddhistEra(year)!.Value;
        var settings = (await File.ReadAllTextAsync(Path.Combine(Repository.Root, "site.yml"))).Replace("current-year: 2568", $"current-year: {year}", StringComparison.Ordinal);
        using var copy = new SiteCopy(settings);

        var checkedSite = await WholeSite.BuildAsync(copy.Root, null, DateOnly.ParseExact(day, "yyyy-MM-dd", null));

        var status = checkedSite.Years.Single(status => status.Catalogue.Year == named);
        Assert.Empty(checkedSite.Diagnostics);
        Assert.Equal((items, items), (status.Items.Length, status.CompleteCount));
        Assert.Equal(100m, status.Score!.Predicted);
    }

    [Fact]
    public void Pages_EveryOne_SaysThatItIsADemonstration()
    {
        var notice = report.Site!.Settings.Notice!.Thai;
        foreach (var file in Directory.EnumerateFiles(site.Output, "index.html", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            Assert.True(text.Contains(notice, StringComparison.Ordinal) || text.Contains("http-equiv=\"refresh\"", StringComparison.Ordinal), file);
        }
    }

    [Fact]
    public void Assessment_PublishedTotal_Reconciles() => Assert.All(report.Assessments, check => Assert.True(check.Reconciles));

    [Fact]
    public async Task Build_UnreadablePage_KeepsItsLastGoodVersion()
    {
        // The demonstration itself stays as it is: this site is small and its own.
        using var small = new TemporarySite([new("content/pages/contact.md", "---\ntitle: ติดต่อ\n---\nโทร 0-0000-0101\n")]);
        var output = Path.Combine(small.Root, "_site");
        Assert.True((await small.BuildAsync(output)).Output!.IsWritten);
        small.Write("content/pages/contact.md", "---\ntitle: ติดต่อ: เรา\n---\n");

        var second = await small.BuildAsync(output);

        Assert.True(second.Output!.IsWritten);
        Assert.Equal("/contact/", Assert.Single(second.Output.Kept));
        Assert.Contains("0-0000-0101", await File.ReadAllTextAsync(Path.Combine(output, "contact/index.html")), StringComparison.Ordinal);
    }
}
