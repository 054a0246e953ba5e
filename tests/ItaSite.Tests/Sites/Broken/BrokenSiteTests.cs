using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Tests.Specs;
using Xunit;

namespace ItaSite.Tests.Sites.Broken;

/// <summary>Every finding that the library can give is given here at least once, and every word of it has been read.</summary>
public sealed class BrokenSiteTests(BrokenRuns runs) : IClassFixture<BrokenRuns>
{
    // Every small site lacks most items of its year, and says so each time: read once, it need not be read again.
    private const string MissingDisclosure = "ITA3001";

    [Fact]
    public void Cases_EachCodeOfTheLibrary_IsGivenByOne()
    {
        var given = runs.All.Values.SelectMany(run => run.Report.Diagnostics).Select(finding => finding.Rule.Code);

        Assert.Equal([], Rules.All.Select(rule => rule.Code).Except(given).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Cases_Codes_AreAsReviewed()
    {
        var lines =
            from run in runs.All
            from code in run.Value.Report.Diagnostics.Select(finding => finding.Rule.Code).Distinct()
            where code != MissingDisclosure || run.Key == runs.All.Keys.First()
            group run.Key by code into cases
            orderby cases.Key
            select $"{cases.Key} {string.Join(", ", cases)}\n";

        Snapshot.Matches(string.Concat(lines), "broken.codes.txt");
    }

    [Theory]
    [InlineData(Language.Thai, "broken.th.txt")]
    [InlineData(Language.English, "broken.en.txt")]
    public void Text_AllCases_IsAsReviewed(Language language, string snapshot)
    {
        var text = new StringBuilder();
        foreach (var (name, run) in runs.All)
            text.Append("════ ").Append(name).Append(" ════\n\n").Append(Shortened(run).Told("text", language)).Append('\n');

        Assert.DoesNotContain("{{", text.ToString(), StringComparison.Ordinal);
        Snapshot.Matches(text.ToString(), snapshot);
    }

    [Fact]
    public void Municipality_BrokenAllOver_IsStillPublished()
    {
        var report = runs.All["municipality"].Report;

        Assert.True(report.Output!.IsWritten);
        Assert.NotNull(report.Readiness);
        Assert.True(report.Errors > 100);
        Assert.True(report.Output.Pages > 50);
    }

    private BrokenRun Shortened(BrokenRun run) => run == runs.All.Values.First()
        ? run
        : run with { Report = run.Report with { Years = [], Diagnostics = [.. run.Report.Diagnostics.Where(finding => finding.Rule.Code != MissingDisclosure)] } };
}
