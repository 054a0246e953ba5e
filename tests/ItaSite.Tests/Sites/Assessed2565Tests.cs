using ItaSite.Diagnostics;
using ItaSite.Model;
using Xunit;

namespace ItaSite.Tests.Sites;

/// <summary>
/// A site in the state that the report of a municipality assessed in 2565 tells of: a chart without the political side, no permanent
/// head, a report without problems and suggestions, a plan of the wrong year, months missing, and more. The check names exactly that.
/// </summary>
public sealed class Assessed2565Tests : IAsyncLifetime
{
    private static readonly string[] Lacking =
    [
        "O1/political-and-permanent-sides",
        "O2/political-and-permanent-executives",
        "O12/problems", "O12/suggestions",
        "O15/period-covered",
        "O17/online-request",
        "O18/current-year",
        "O23/by-month",
        "O24/previous-year",
        "O30/online-channel", "O30/separate-channel",
        "O31/damrongtham-note",
        "O33/participation-activity",
        "O36/risk-events", "O36/risk-level", "O36/measures",
    ];

    private readonly WholeSite site = new("tests/Sites/assessed-2565");
    private BuildReport report = null!;

    public async Task InitializeAsync() => report = await WholeSite.BuildAsync(Path.Combine(Repository.Root, "tests", "Sites", "assessed-2565"), site.Output, new DateOnly(2022, 5, 31));

    public Task DisposeAsync()
    {
        site.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public void Elements_ThatAssessorsRefused_AreExactlyThoseNotSettled()
    {
        var open =
            from item in report.Years.Single(year => year.Catalogue.Year.BuddhistEra == 2565).Items
            where item.Disclosure is not null
            from element in item.Elements
            where !element.IsSettled
            select $"{item.Item.Id}/{element.Element.Id}";

        Assert.Equal(Lacking.Order(StringComparer.Ordinal), open.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Findings_OnPages_NameThoseElementsWithACure()
    {
        var named = report.Diagnostics.Where(finding => finding.Element is not null).ToArray();
        var words = Wording.In(Language.Thai);

        Assert.Equal(Lacking.Order(StringComparer.Ordinal), named.Select(finding => $"{finding.Item}/{finding.Element}").Distinct().Order(StringComparer.Ordinal));
        Assert.All(named, finding => Assert.NotEmpty(words.Help(finding)));
        Assert.All(report.Diagnostics, finding => Assert.Contains(finding.Rule.Code, (string[])["ITA3001", .. named.Select(about => about.Rule.Code)]));
    }

    [Fact]
    public void Check_OfThatState_HasErrors() => Assert.True(report.Errors > 0);
}
