using System.Collections.Immutable;
using System.Text.Json;
using System.Xml.Linq;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Reporting;
using ItaSite.Reporting.Comparing;
using ItaSite.Validation;
using Xunit;

namespace ItaSite.Tests.Reporting;

public sealed class ComparisonTests
{
    [Fact]
    public void Of_SameFindingsOnOtherLines_NothingChanged()
    {
        var moved = SampleReport.UnknownKey() with { Where = new SourceSpan(SampleReport.File1, 30, 7) };
        var since = Since([SampleReport.UnknownKey()], [moved]);
        Assert.Empty(since.Broken);
        Assert.Empty(since.Mended);
    }

    [Fact]
    public void Of_LineNumbersAndCountsInTheMessage_AreNoOtherFinding()
    {
        Diagnostic Blank(int count, string lines) => new(CompletenessRules.BlankCell, new SourceSpan("content/2568/o1/units.csv", 2, 1), "O1", "ชื่อ", count, lines);
        Assert.Empty(Since([Blank(12, "2, 3, 4…")], [Blank(11, "5, 6, 7…")]).Broken);
    }

    [Fact]
    public void Of_OtherSuggestionInTheCure_IsNoOtherFinding()
    {
        Diagnostic Unknown(string key, string nearest) => new(global::ItaSite.Loading.LoadingRules.UnknownKey, new SourceSpan(SampleReport.File1, 3, 1), key, nearest);
        Assert.Empty(Since([Unknown("ownr", "owner")], [Unknown("ownr", "owners")]).Broken);
        Assert.Single(Since([Unknown("ownr", "owner")], [Unknown("titel", "owner")]).Broken);
    }

    [Fact]
    public void Of_MissingPageToldOnAnotherFile_IsTheSame()
    {
        Diagnostic Missing(string file) => new(CompletenessRules.MissingDisclosure, SourceSpan.WholeFile(file), "O5", "เรื่อง", 2568, 3, 3) { Year = 2568, Item = "O5" };
        Assert.Empty(Since([Missing("content/2568/o1.md")], [Missing("content/2568/o4.md")]).Broken);
    }

    [Fact]
    public void Of_OneMoreOfAKind_IsBroken()
    {
        var since = Since([SampleReport.UnknownKey()], [SampleReport.UnknownKey(), SampleReport.UnknownKey() with { Where = new SourceSpan(SampleReport.File1, 9, 1) }]);
        Assert.Single(since.Broken);
    }

    [Fact]
    public void Of_WarningThatBecameAnError_IsBrokenAndTheOtherWayMended()
    {
        var warning = SampleReport.UnknownKey() with { Severity = Severity.Warning };
        Assert.Single(Since([warning], [SampleReport.UnknownKey()]).Broken);
        Assert.Empty(Since([warning], [SampleReport.UnknownKey()]).Mended);
        Assert.Single(Since([SampleReport.UnknownKey()], [warning]).Mended);
        Assert.Empty(Since([SampleReport.UnknownKey()], [warning]).Broken);
    }

    [Fact]
    public void Of_ItemsAndScores_AreTold()
    {
        var since = Comparison.Of(Later(), EarlierReport.Read(Json(SampleReport.Complete))!);
        Assert.Equal(["O1", "O2"], since.Items.Select(item => item.Status.Item.Id.ToString()));
        Assert.Equal((91.25m, 92.5m), (since.Scores.Single().Before, since.Scores.Single().Now));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{ "format": "itasite-links/1", "diagnostics": [] }""")]
    [InlineData("""{ "format": "itasite-report/1", "diagnostics": [ { "code": "ITA1019" } ] }""")]
    public void Read_AnythingElse_IsNoReport(string text) => Assert.Null(EarlierReport.Read(text));

    [Theory]
    [InlineData("markdown", "report.since.md")]
    [InlineData("github", "report.since.github.txt")]
    public void Write_Comparison_IsAsReviewed(string format, string snapshot) => Snapshot.Matches(WriteSince(format), snapshot);

    [Fact]
    public void Text_Comparison_IsToldLast() =>
        Assert.Contains("เทียบกับครั้งก่อน: เสียเพิ่ม 2 แก้แล้ว 1", WriteSince("text"), StringComparison.Ordinal);

    [Fact]
    public void Sarif_Comparison_MarksWhatIsNew()
    {
        using var json = JsonDocument.Parse(WriteSince("sarif"));
        Assert.Empty(JsonSchema.From("sarif-2.1.0.json").Faults(json.RootElement));
        var states = json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result => result.GetProperty("baselineState").GetString());
        Assert.Equal(2, states.Count(state => state == "new"));
    }

    [Fact]
    public void JUnit_SampleReport_FitsItsSchema() => JUnit.Check(XDocument.Parse(Write("junit", SampleReport.Complete, null)));

    [Fact]
    public void Sarif_SampleReport_FitsTheOfficialSchema()
    {
        using var json = JsonDocument.Parse(Write("sarif", SampleReport.Complete, null));
        Assert.Empty(JsonSchema.From("sarif-2.1.0.json").Faults(json.RootElement));
    }

    private static Comparison Since(ImmutableArray<Diagnostic> before, ImmutableArray<Diagnostic> now) =>
        Comparison.Of(SampleReport.AllWell with { Diagnostics = now }, EarlierReport.Read(Json(SampleReport.AllWell with { Diagnostics = before }))!);

    // One finding gone, two new ones, one item completed and another opened.
    private static BuildReport Later()
    {
        var year = SampleReport.Complete.Years[0];
        var first = year.Items[0] with { Elements = [.. year.Items[0].Elements.Select(element => element with { State = ElementState.Shown })] };
        var second = year.Items[1] with { Elements = [year.Items[1].Elements[0] with { State = ElementState.Missing }, year.Items[1].Elements[1]] };
        return SampleReport.Complete with
        {
            Years = [year with { Items = [new ItemStatus(first.Item, first.Disclosure, first.Elements), new ItemStatus(second.Item, second.Disclosure, second.Elements)], Score = year.Score! with { Predicted = 92.5m } }],
            Diagnostics =
            [
                .. SampleReport.Complete.Diagnostics.Where(found => found.Element is null),
                new Diagnostic(CompletenessRules.MissingElement, SourceSpan.WholeFile("content/2568/o2.md"), "O2", "แผน", "plan", Confidence.High, "คู่มือ", Phrase.Of("Cure.Shown", "plan")) { Year = 2568, Item = "O2", Element = "plan" },
                SampleReport.UnknownThaiKey() with { Where = new SourceSpan("content/2568/o2.md", 4, 1) },
            ],
        };
    }

    private static string WriteSince(string format)
    {
        var later = Later();
        return Write(format, later, Comparison.Of(later, EarlierReport.Read(Json(SampleReport.Complete))!));
    }

    private static string Json(BuildReport report) => Write("json", report, null);

    private static string Write(string format, BuildReport report, Comparison? since)
    {
        using var output = new StringWriter();
        var context = new ReportContext { Source = new SourceLines(Path.GetTempPath()), Since = since };
        ReportFormats.Find(format)!.Write(report, Wording.In(Language.Thai), context, output);
        return output.ToString();
    }
}
