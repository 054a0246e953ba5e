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

    [Fact]
    public void Build_Demonstration_HasNoFindingButItemsYetToCome() =>
        Assert.All(report.Diagnostics, finding => Assert.Equal("ITA3001", finding.Rule.Code));

    [Fact]
    public void Items_EightDisclosed_AreComplete()
    {
        var disclosed = report.Years.Single().Items.Where(item => item.Disclosure is not null).ToArray();
        Assert.Equal(8, disclosed.Length);
        Assert.All(disclosed, item => Assert.True(item.IsComplete, item.Item.Id.ToString()));
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
