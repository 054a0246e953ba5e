using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ItaSite.Diagnostics;
using ItaSite.Model;
using Xunit;

namespace ItaSite.Tests.Sites;

/// <summary>A real report, published: what it holds is shown, what it does not is told to the editor and to nobody else.</summary>
public sealed class LamphuraTests : IAsyncLifetime
{
    private readonly WholeSite site = new("tests/Sites/lamphura");
    private BuildReport report = null!;

    public async Task InitializeAsync() => report = await site.BuildAsync();

    public Task DisposeAsync()
    {
        site.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public void Build_RealReport_IsWrittenThoughItemsAreMissing()
    {
        Assert.True(report.Output!.IsWritten);
        Assert.Equal(33, report.Diagnostics.Count(finding => finding.Rule.Code == "ITA3001"));
        Assert.Equal(12, report.Diagnostics.Count(finding => finding.Item == "O34" && finding.Rule.Code.StartsWith("ITA31", StringComparison.Ordinal)));
        Assert.DoesNotContain(report.Diagnostics, finding => finding.Rule.Code.StartsWith("ITA1", StringComparison.Ordinal) || finding.Rule.Code.StartsWith("ITA5", StringComparison.Ordinal));
    }

    [Fact]
    public void Build_NumbersOfTwoYears_ArePointedOut()
    {
        var mixed = report.Diagnostics.Where(finding => finding.Rule.Code == "ITA3201").ToArray();
        Assert.Equal(2, mixed.Length);
        Assert.All(mixed, finding => Assert.Equal((Severity.Warning, "content/2567/ita.yml"), (finding.Severity, finding.Where.File)));
    }

    [Fact]
    public void ResultPage_Total_Is8662() => Assert.Contains("86.62", Parse("/ita/2567/").QuerySelector("main")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void MeasuresPage_FourMeasures_HaveActionsAndOutcomes()
    {
        var page = Parse("/ita/2566/");
        Assert.NotNull(page.GetElementById("measures"));
        var measures = report.Site!.AssessmentOf(FiscalYear.FromBuddhistEra(2566)!.Value)!.Measures;
        Assert.Equal(4, measures.Length);
        foreach (var measure in measures)
        {
            var shown = page.GetElementById(AssessmentAnchors.Measure(measure))!.TextContent;
            var told = measure.Progress.SelectMany(progress => progress.Done.Concat(progress.Outcome)).ToArray();
            Assert.True(told.Length >= 4);
            Assert.All(told, statement => Assert.Contains(statement, shown, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("EP1", "staff-manual#y2567", "service-manual#y2567")]
    [InlineData("EP6", "questions-and-answers#y2567")]
    [InlineData("EP7", "participation#y2567")]
    [InlineData("EP8", "participation#y2567", "questions-and-answers#y2567")]
    [InlineData("EP9", "e-service#y2566")]
    [InlineData("ES2", "e-service#y2567", "staff-manual#y2567", "service-manual#y2567")]
    [InlineData("ES4")]
    [InlineData("ES6", "questions-and-answers#y2567")]
    [InlineData("ES7", "participation#y2567")]
    [InlineData("ES8", "participation#y2567", "questions-and-answers#y2567")]
    [InlineData("ES9", "e-service#y2566")]
    public void Recommendation_References_LeadToTheItemOfTheRightYear(string code, params string[] topics)
    {
        var position = report.Site!.AssessmentOf(FiscalYear.FromBuddhistEra(2567)!.Value)!.Recommendations.Select(known => known.Code).ToList().IndexOf(code);
        var links = Parse("/ita/2567/").GetElementById(AssessmentAnchors.Recommendation(position))!.QuerySelectorAll("a[href]");
        Assert.Equal(
            topics.Select(topic => "../../topics/" + topic.Replace("#", "/#", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            links.Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void PublicPages_WhatIsMissing_IsNamedNowhere()
    {
        var missing = report.Years.Single().Items.Single(item => item.Item.Id == ItemId.Parse("O34")).Elements
            .Where(element => element.State == ElementState.Missing)
            .Select(element => element.Element.Text)
            .ToArray();
        Assert.Equal(12, missing.Length);
        // Words so short that labels of pages use them too say nothing of an element.
        missing = [.. missing.Where(text => text.Length > 20)];
        Assert.Equal(10, missing.Length);
        foreach (var file in Directory.EnumerateFiles(site.Output, "*.html", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            Assert.DoesNotContain(missing, element => text.Contains(element, StringComparison.Ordinal));
            Assert.DoesNotContain("ยังไม่มี", text, StringComparison.Ordinal);
        }
    }

    private IDocument Parse(string address) => new HtmlParser().ParseDocument(site.Page(address));
}
