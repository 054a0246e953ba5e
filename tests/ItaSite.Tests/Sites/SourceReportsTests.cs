using System.Globalization;
using ItaSite.Model;
using Xunit;

namespace ItaSite.Tests.Sites;

/// <summary>Five municipalities' own reports as sites: nothing of a report is lost on the way to the pages.</summary>
public sealed class SourceReportsTests
{
    public static TheoryData<string> Sites { get; } = new("maekhammi", "bangkao", "nakhai", "phothong", "lamphura");

    [Theory]
    [MemberData(nameof(Sites))]
    public async Task Build_EveryFigureOfTheReport_StandsOnAPage(string site)
    {
        using var whole = new WholeSite($"tests/Sites/{site}");
        var report = await whole.BuildAsync();
        var text = SourceReport.TextOf(whole.Output);
        var figures = SourceReport.Figures(site).ToArray();

        Assert.True(report.Output!.IsWritten);
        Assert.True(figures.Length > 20);
        Assert.DoesNotContain(figures, figure => !SourceReport.Has(text, figure));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Figures_NotCarried_SayWhy(string site) =>
        Assert.All(SourceReport.Rows(site), row => Assert.True(row.Note.Length == 0 || row.Note.StartsWith("excluded: ", StringComparison.Ordinal), row.Figure));

    [Theory]
    [MemberData(nameof(Sites))]
    public async Task Build_Report_LoadsAndLinksWithoutFault(string site)
    {
        var report = await WholeSite.BuildAsync(SourceReport.Folder(site), null);

        Assert.DoesNotContain(report.Diagnostics, finding => finding.Rule.Code[3] is '1' or '2' or '4' or '5' or '6');
    }

    [Theory]
    [InlineData("nakhai", 2565)]
    [InlineData("phothong", 2566)]
    [InlineData("bangkao", 2565)]
    public async Task Measures_OwnersStepsMonthsAndDates_AreThoseOfTheReport(string site, int year)
    {
        var assessment = await AssessmentAsync(site, year);

        Assert.Equal(
            SourceReport.Assignments(site).Select(row => string.Join(',', row.Take(9))),
            assessment.Measures.Select(RowOf));
    }

    [Fact]
    public async Task Measures_OfLamphura_HaveWhatWasDoneAndWhatCameOfIt()
    {
        var assessment = await AssessmentAsync("lamphura", 2566);

        Assert.Equal(
            SourceReport.Assignments("lamphura").Select(row => string.Join(',', row)),
            assessment.Measures.Select(measure => $"{measure.Id.Value},{measure.Progress.Sum(step => step.Done.Length)},{measure.Progress.Sum(step => step.Outcome.Length)}"));
    }

    [Theory]
    [InlineData("การปฏิบัติหน้าที่", "83.71", "แก้ไขเร่งด่วน")]
    [InlineData("การแก้ไขปัญหาการทุจริต", "73.24", "แก้ไขเร่งด่วน")]
    [InlineData("การใช้อำนาจ", "82.80", "แก้ไขเร่งด่วน")]
    [InlineData("การใช้งบประมาณ", "68.53", "แก้ไขเร่งด่วน")]
    [InlineData("การใช้ทรัพย์สินของราชการ", "73.25", "แก้ไขเร่งด่วน")]
    [InlineData("คุณภาพการดำเนินงาน", "86.27", "ยกระดับ")]
    [InlineData("ประสิทธิภาพการสื่อสาร", "86.17", "ยกระดับ")]
    [InlineData("การปรับปรุงการทำงาน", "82.24", "แก้ไขเร่งด่วน")]
    [InlineData("การเปิดเผยข้อมูล", "64.63", "แก้ไขเร่งด่วน")]
    [InlineData("การป้องกันการทุจริต", "37.50", "แก้ไขเร่งด่วน")]
    public async Task Levels_OfBangkao_AreThoseOfItsTable(string indicator, string score, string level)
    {
        var assessment = await AssessmentAsync("bangkao", 2565);
        var found = assessment.Indicators.Single(known => known.Name.Value == indicator);

        Assert.Equal(decimal.Parse(score, CultureInfo.InvariantCulture), found.Score);
        Assert.Equal(level, assessment.TargetOf(found.Score)!.Level);
    }

    [Theory]
    [InlineData("maekhammi", 2563, "60.40", "60.40", true, null, "D")]
    [InlineData("bangkao", 2564, "92.44", "90.35", false, null, "A")]
    [InlineData("bangkao", 2565, "68.78", "68.79", true, null, "C")]
    [InlineData("phothong", 2566, "99.50", "99.50", true, "ผ่านดี", "ผ่านดีเยี่ยม")]
    [InlineData("lamphura", 2567, "86.62", null, null, "ผ่าน", null)]
    public async Task Total_OfEachReport_IsHeldAgainstItsTable(string site, int year, string published, string? computed, bool? reconciles, string? grade, string? computedGrade)
    {
        var report = await WholeSite.BuildAsync(SourceReport.Folder(site), null);
        var check = report.Assessments.Single(check => check.Assessment.Year.BuddhistEra == year);

        Assert.Equal(published, check.Assessment.Published!.Total.ToString("0.00", CultureInfo.InvariantCulture));
        Assert.Equal(computed, check.Computed?.ToString("0.00", CultureInfo.InvariantCulture));
        Assert.Equal(reconciles, check.Reconciles);
        Assert.Equal((grade, computedGrade), (check.Assessment.Published.Grade, check.ComputedGrade));
        Assert.Equal(reconciles == false, report.Diagnostics.Any(finding => finding.Rule.Code == "ITA3301" && finding.Year == year));
    }

    [Theory]
    [InlineData("bangkao", "/ita/2564/", "92.44", "90.35")]
    [InlineData("phothong", "/ita/2566/", "ระดับ ผ่านดี", "อยู่ระดับ ผ่านดีเยี่ยม")]
    [InlineData("bangkao", "/ita/2565/", "−14.95", "+5.25")]
    public async Task Page_OfAResult_ShowsPublishedAndComputed(string site, string address, params string[] texts)
    {
        using var whole = new WholeSite($"tests/Sites/{site}");
        await whole.BuildAsync();
        var page = whole.Page(address);

        Assert.All(texts, text => Assert.Contains(text, page, StringComparison.Ordinal));
    }

    private static string RowOf(Measure measure) => string.Join(
        ',',
        measure.Id.Value,
        string.Join(';', measure.Owners),
        measure.Approach.Length,
        measure.Steps.Length,
        measure.Monitoring.Length,
        string.Join(';', measure.Due.Select(due => due.First.ToString("yyyy-MM", CultureInfo.InvariantCulture))),
        Day(measure.Period?.First),
        Day(measure.Period?.Last),
        Day(measure.Progress.Max(progress => progress.Dated)));

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static async Task<Assessment> AssessmentAsync(string site, int year)
    {
        var report = await WholeSite.BuildAsync(SourceReport.Folder(site), null);
        return report.Site!.AssessmentOf(FiscalYear.FromBuddhistEra(year)!.Value)!;
    }
}
