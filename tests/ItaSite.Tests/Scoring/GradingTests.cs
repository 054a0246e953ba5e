using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Loading;
using ItaSite.Model;
using ItaSite.Scoring;
using Xunit;

namespace ItaSite.Tests.Scoring;

public sealed class GradingTests
{
    private static readonly BuiltInFacts Facts = FactLoader.LoadBuiltIn().Value;

    [Theory]
    [InlineData(2565, "100", "AA")]
    [InlineData(2565, "95", "AA")]
    [InlineData(2565, "94.99", "A")]
    [InlineData(2565, "85", "A")]
    [InlineData(2565, "84.99", "B")]
    [InlineData(2565, "75", "B")]
    [InlineData(2564, "74.99", "C")]
    [InlineData(2564, "65", "C")]
    [InlineData(2564, "64.99", "D")]
    [InlineData(2564, "55", "D")]
    [InlineData(2563, "54.99", "E")]
    [InlineData(2563, "50", "E")]
    [InlineData(2563, "49.99", "F")]
    [InlineData(2563, "0", "F")]
    public void GradeOf_Letters_RestOnTheTotalAlone(int year, string total, string grade) => Assert.Equal(grade, Grade(year, total));

    [Theory]
    [InlineData("95", "95", "95", "95", "ผ่านดีเยี่ยม")]
    [InlineData("94.99", "100", "95", "95", "ผ่านดี")]
    [InlineData("96", "94.99", "100", "100", "ผ่านดี")]
    [InlineData("96", "100", "94.99", "100", "ผ่านดี")]
    [InlineData("96", "100", "100", "94.99", "ผ่านดี")]
    [InlineData("85", "85", "85", "85", "ผ่านดี")]
    [InlineData("85", "84.99", "90", "90", "ผ่าน")]
    [InlineData("85", "90", "84.99", "90", "ผ่าน")]
    [InlineData("85", "90", "90", "84.99", "ผ่าน")]
    [InlineData("97", "84.99", "100", "100", "ผ่าน")]
    [InlineData("84.99", "100", "100", "100", "ต้องปรับปรุง")]
    [InlineData("70", "70", "70", "70", "ต้องปรับปรุง")]
    [InlineData("69.99", "100", "100", "100", "ต้องปรับปรุงโดยด่วน")]
    [InlineData("99.50", "99.71", "98.63", "100", "ผ่านดีเยี่ยม")]
    public void GradeOf_Year2566_AsksEachInstrument(string total, string iit, string eit, string oit, string grade) =>
        Assert.Equal(grade, Grade(2566, total, ("IIT", iit), ("EIT", eit), ("OIT", oit)));

    [Theory]
    [InlineData("95", "95", "95", "95", "95", "ผ่านดีเยี่ยม")]
    [InlineData("96", "100", "94.99", "97", "100", "ผ่านดี")]
    [InlineData("86.62", "90", "84.99", "90", "90", "ผ่าน")]
    [InlineData("86.62", "90", "90", "84.99", "90", "ผ่าน")]
    [InlineData("86.62", "90", "90", "90", "84.99", "ผ่าน")]
    [InlineData("86.62", "84.99", "90", "90", "90", "ผ่าน")]
    [InlineData("85", "85", "85", "85", "85", "ผ่านดี")]
    [InlineData("84.99", "85", "85", "85", "85", "ต้องปรับปรุง")]
    public void GradeOf_Year2567_AsksFourParts(string total, string iit, string @public, string survey, string oit, string grade) =>
        Assert.Equal(grade, Grade(2567, total, ("IIT", iit), ("public", @public), ("survey", survey), ("OIT", oit)));

    [Fact]
    public void GradeOf_PartThatDecidesIsUnknown_IsNull()
    {
        Assert.Null(Grade(2566, "96", ("IIT", "96"), ("OIT", "100")));
        Assert.Null(Grade(2567, "96", ("IIT", "96"), ("EIT", "96"), ("OIT", "96")));
    }

    [Fact]
    public void GradeOf_UnknownPartDecidesNothing_IsKnown()
    {
        Assert.Equal("ต้องปรับปรุง", Grade(2567, "84.99"));
        Assert.Equal("ผ่าน", Grade(2566, "96", ("IIT", "84.99")));
    }

    [Fact]
    public void GradeOf_YearWithoutGrades_IsNull() => Assert.Null(Grade(2560, "90"));

    [Theory]
    [InlineData("94.995", "95.00", "AA")]
    [InlineData("94.995", "94.99", "A")]
    public void Check_EdgeOfALevel_TakesThePublishedDigits(string instruments, string published, string grade)
    {
        var check = Check(2565, published, ("IIT", instruments), ("EIT", instruments), ("OIT", instruments));

        Assert.True(check.Reconciles);
        Assert.Equal(grade, check.ComputedGrade);
    }

    [Fact]
    public void Check_Year2566_ComputesItsGradeAndLeavesThePublished()
    {
        var check = Check(2566, "99.50", ("IIT", "99.706"), ("EIT", "98.627"), ("OIT", "100"));

        Assert.Equal("ผ่านดีเยี่ยม", check.ComputedGrade);
        Assert.Equal("ผ่านดี", check.Assessment.Published!.Grade);
    }

    [Fact]
    public void Check_TotalThatDoesNotReconcile_IsGradedAsComputed()
    {
        var check = Check(2564, "95.44", ("IIT", "98.006"), ("EIT", "83.157"), ("OIT", "90.015"));

        Assert.False(check.Reconciles);
        Assert.Equal("A", check.ComputedGrade);
    }

    [Fact]
    public void Check_OnlyIndicators_GiveTheInstruments()
    {
        string[] names = ["การใช้อำนาจ", "การปฏิบัติหน้าที่", "การปรับปรุงการทำงาน", "การใช้งบประมาณ", "คุณภาพการดำเนินงาน", "การใช้ทรัพย์สินของราชการ", "การป้องกันการทุจริต", "ประสิทธิภาพการสื่อสาร", "การเปิดเผยข้อมูล", "การแก้ไขปัญหาการทุจริต"];
        var assessment = Assessment(2565, "80") with { Indicators = [.. names.Select(name => new IndicatorScore(new Spanned<string>(name, default), 80m, ImmutableSortedDictionary<string, decimal>.Empty))] };

        Assert.Equal(80m, Check(assessment).Computed);
        Assert.Null(Check(assessment with { Indicators = assessment.Indicators.RemoveAt(0) }).Computed);
    }

    [Fact]
    public void Scales_EveryYear_HaveOneScaleOneListAndWeights()
    {
        foreach (var year in Enumerable.Range(2563, 7).Select(number => FiscalYear.FromBuddhistEra(number)!.Value))
        {
            Assert.Single(Facts.GradeScales, scale => scale.From <= year && year <= scale.To && scale.Target == 85m);
            Assert.Single(Facts.Weights, weight => weight.From <= year && year <= weight.To);
        }
    }

    [Fact]
    public void Indicators_ByAnyName_AreFoundWhateverTheirPlace()
    {
        foreach (var list in Facts.IndicatorLists)
        {
            Assert.Equal(10, list.Indicators.Length);
            Assert.Equal(8, list.Find("การปรับปรุงการทำงาน")!.Number);
            Assert.Equal([5, 3, 2], list.Indicators.GroupBy(indicator => indicator.Instrument).Select(group => group.Count()));
            Assert.Null(list.Find("1"));
        }
    }

    [Fact]
    public void Questions_Known_BelongToAnIndicatorOfTheirYear()
    {
        foreach (var asked in Facts.Reference.Questionnaires)
        {
            var list = Facts.IndicatorLists.Single(list => list.From <= asked.From && asked.From <= list.To);
            Assert.All(asked.Blocks, block => Assert.Equal(asked.Instrument, list.Find(block.Indicator)!.Instrument));
        }

        Assert.Equal(Facts.AnalysisSubjects.Select(subject => subject.Id), Facts.Reference.SubjectQuestions.Select(subject => subject.Topic));
        Assert.Equal(["i1", "e1", "e3", "e12"], Facts.Reference.SubjectQuestions[0].Codes.ToArray());
    }

    private static string? Grade(int year, string total, params (string Part, string Score)[] parts) =>
        Grading.GradeOf(Facts.GradeScales.FirstOrDefault(scale => scale.From.BuddhistEra <= year && year <= scale.To.BuddhistEra), Number(total), Scores(total, parts));

    private static AssessmentCheck Check(int year, string total, params (string Part, string Score)[] parts) => Check(Assessment(year, total, parts));

    private static AssessmentCheck Check(Assessment assessment) =>
        TotalScoring.Check(Rendering.SampleSite.Plain with
        {
            Assessments = [assessment], Weights = Facts.Weights, GradeScales = Facts.GradeScales, IndicatorLists = Facts.IndicatorLists,
        }).Value.Single();

    private static Assessment Assessment(int year, string total, params (string Part, string Score)[] parts) => new()
    {
        Year = FiscalYear.FromBuddhistEra(year)!.Value, Published = Scores(total, parts), Where = SourceSpan.WholeFile("ita.yml"),
    };

    private static PublishedScores Scores(string total, (string Part, string Score)[] parts) => new(
        Number(total),
        "ผ่านดี",
        parts.Where(part => part.Part is "IIT" or "EIT" or "OIT").ToImmutableSortedDictionary(part => Enum.Parse<Instrument>(part.Part, ignoreCase: true), part => Number(part.Score)),
        parts.Where(part => part.Part is "public" or "survey").ToImmutableSortedDictionary(part => part.Part, part => Number(part.Score), StringComparer.Ordinal),
        default);

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
