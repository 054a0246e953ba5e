using ItaSite.Diagnostics;
using ItaSite.Loading;
using ItaSite.Model;
using Xunit;

namespace ItaSite.Tests.Cli;

/// <summary><c>itasite new ita</c>: a result's file, and what follows from its scores.</summary>
public sealed class NewItaTests : IDisposable
{
    private const string Scores = """
        published: { total: 80 }
        indicators:
          - { name: การปฏิบัติหน้าที่, score: 92 }
          - { name: การใช้อำนาจ, score: 84.80 }
          - { name: การปรับปรุงการทำงาน, score: 70 }
        recommendations:
          - { code: EP9, indicator: การปรับปรุงการทำงาน, text: เปิดบริการออนไลน์ }

        """;

    private readonly TemporarySite site = new([]);

    public NewItaTests() => site.Write("site.yml", TemporarySite.Settings.Replace("current-year: 2567", "current-year: 2568", StringComparison.Ordinal));

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task NewIta_YearWithoutFile_ListsItsIndicatorsBesideTheYearBefore()
    {
        site.Write("content/2566/ita.yml", Scores);
        var run = new CommandRun { Folder = site.Root };

        Assert.Equal(0, await run.RunAsync("new", "ita", "2567"));
        var text = Read(2567);
        Assert.Contains("#  - { name: การใช้อำนาจ, score: }    # ปี 2566 ได้ 84.80", text, StringComparison.Ordinal);
        Assert.Contains("การปรับปรุงระบบการทำงาน, score: }    # ปี 2566 ได้ 70.00", text, StringComparison.Ordinal);
        Assert.Contains("content/2567/ita.yml", run.Out, StringComparison.Ordinal);
        Assert.Empty(Load().Found.Where(found => found.Where.File == "content/2567/ita.yml"));
    }

    [Fact]
    public async Task NewIta_ScoresWithoutMeasures_AddsAStubForEveryIndicatorBelowTheTarget()
    {
        site.Write("content/2567/ita.yml", Scores);
        var run = new CommandRun { Folder = site.Root };

        Assert.Equal(0, await run.RunAsync("new", "ita"));
        var text = Read(2567);
        Assert.StartsWith(Scores, text, StringComparison.Ordinal);
        Assert.Equal(2, Count(text, "#  - id: "));
        Assert.Equal(7, Count(text, "#  - topic: "));
        Assert.Contains("#  - EP9 การปรับปรุงการทำงาน", text, StringComparison.Ordinal);
        Assert.Contains("period: { from: 2024-10-01, to: 2025-09-30 }", text, StringComparison.Ordinal);
        Assert.Empty(Assessment().Measures);
    }

    [Fact]
    public async Task NewIta_CommentsTakenOut_AreReadWithoutFault()
    {
        site.Write("content/2567/ita.yml", Scores);
        await new CommandRun { Folder = site.Root }.RunAsync("new", "ita");
        var lines = Read(2567).Split('\n').Select(line => IsToFillIn(line) ? line[1..] : line);
        var filled = string.Join('\n', lines)
            .Replace("issue:", "issue: เรื่อง", StringComparison.Ordinal)
            .Replace("findings:", "findings: พบ", StringComparison.Ordinal)
            .Replace("conclusion:", "conclusion: จึง", StringComparison.Ordinal)
            .Replace("      -\n", "      - ทำ\n", StringComparison.Ordinal)
            .Replace("owners: [ ]", "owners: [ สำนักปลัด ]", StringComparison.Ordinal);
        site.Write("content/2567/ita.yml", filled);

        Assert.Empty(Load().Found.Where(found => found.Where.File == "content/2567/ita.yml"));
        var assessment = Assessment();
        Assert.Equal(["indicator-3", "indicator-8"], assessment.Measures.Select(measure => measure.Id.Value));
        Assert.Equal(["การใช้อำนาจ", "การปรับปรุงการทำงาน"], assessment.Measures.SelectMany(measure => measure.Indicators).Select(name => name.Value));
        Assert.Equal(7, assessment.Analysis.Length);
    }

    [Fact]
    public async Task NewIta_AskedAgain_AddsNothing()
    {
        site.Write("content/2567/ita.yml", Scores.ReplaceLineEndings("\r\n"));
        await new CommandRun { Folder = site.Root }.RunAsync("new", "ita", "2567");
        var once = Read(2567);

        Assert.Equal(0, await new CommandRun { Folder = site.Root }.RunAsync("new", "ita", "2567"));
        Assert.Equal(once, Read(2567));
        Assert.DoesNotContain("\n", once.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewIta_AskedAgainAfterOneAnswer_WritesNoStubTwice()
    {
        site.Write("content/2567/ita.yml", Scores);
        await new CommandRun { Folder = site.Root }.RunAsync("new", "ita", "2567");
        site.Write("content/2567/ita.yml", Read(2567).Replace("text: เปิดบริการออนไลน์ }", "text: เปิดบริการออนไลน์, reason: ทำแล้ว }", StringComparison.Ordinal));

        Assert.Equal(0, await new CommandRun { Folder = site.Root }.RunAsync("new", "ita", "2567"));
        Assert.Equal(1, Count(Read(2567), "#measures:"));
        Assert.Equal(1, Count(Read(2567), "#  - id: indicator-8"));
        Assert.Equal(1, Count(Read(2567), "#limitations:"));
    }

    [Fact]
    public async Task NewIta_TextOfSeveralLines_StaysInItsComment()
    {
        site.Write("content/2567/ita.yml", Scores + "  - { indicator: \"การใช้อำนาจ\\nsteps: oops\", text: ปรับ }\n");

        Assert.Equal(0, await new CommandRun { Folder = site.Root }.RunAsync("new", "ita", "2567"));
        Assert.DoesNotContain("\nsteps: oops", Read(2567), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewIta_CompleteFile_IsLeftAlone()
    {
        const string complete = "limitations: คนน้อย\nindicators:\n  - { name: การใช้อำนาจ, score: 95 }\nanalysis:\n";
        var topics = string.Concat(FactLoader.LoadBuiltIn().Value.AnalysisSubjects.Select(subject => $"  - {{ topic: {subject.Id}, findings: พบ, conclusion: จึง }}\n"));
        site.Write("content/2567/ita.yml", complete + topics);

        Assert.Equal(0, await new CommandRun { Folder = site.Root }.RunAsync("new", "ita", "2567"));
        Assert.Equal(complete + topics, Read(2567));
    }

    [Theory]
    [InlineData("2024")]
    [InlineData("ปีนี้")]
    public async Task NewIta_NotAYear_IsRefused(string year)
    {
        Assert.Equal(2, await new CommandRun { Folder = site.Root }.RunAsync("new", "ita", year));
        Assert.Equal(["pages"], Directory.EnumerateDirectories(Path.Combine(site.Root, "content")).Select(Path.GetFileName));
    }

    // What explains has one blank after its sign; what is to be filled in has none, or the indent of a list.
    private static bool IsToFillIn(string line) =>
        line.StartsWith('#') && !line.StartsWith("#  - EP9", StringComparison.Ordinal) && !(line.Length > 2 && line[1] == ' ' && line[2] != ' ');

    private string Read(int year) => File.ReadAllText(Path.Combine(site.Root, "content", $"{year}", "ita.yml"));

    private Outcome<Site?> Load() => SiteLoader.Load(site.Root, CancellationToken.None);

    private Assessment Assessment() => Load().Value!.AssessmentOf(FiscalYear.FromBuddhistEra(2567)!.Value)!;

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
