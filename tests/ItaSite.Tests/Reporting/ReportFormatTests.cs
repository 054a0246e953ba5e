using System.Text.Json;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Reporting;
using Xunit;

namespace ItaSite.Tests.Reporting;

public sealed class ReportFormatTests : IDisposable
{
    private readonly TemporarySite site = new([new(SampleReport.File1, SampleReport.SourceOfFile1)]);

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("text", Language.Thai, "report.th.txt")]
    [InlineData("text", Language.English, "report.en.txt")]
    [InlineData("json", Language.Thai, "report.json")]
    [InlineData("msbuild", Language.Thai, "report.msbuild.txt")]
    [InlineData("github", Language.Thai, "report.github.txt")]
    [InlineData("html", Language.Thai, "report.html")]
    [InlineData("sarif", Language.Thai, "report.sarif.json")]
    [InlineData("junit", Language.Thai, "report.junit.xml")]
    [InlineData("markdown", Language.Thai, "report.md")]
    [InlineData("markdown", Language.English, "report.en.md")]
    public void Write_SampleReport_IsAsReviewed(string format, Language language, string snapshot) =>
        Snapshot.Matches(Write(format, SampleReport.Complete, language), snapshot);

    [Fact]
    public void All_Formats_HaveASnapshot() =>
        Assert.Equal(["github", "html", "json", "junit", "markdown", "msbuild", "sarif", "text"], ReportFormats.All.Select(format => format.Name));

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("msbuild")]
    [InlineData("github")]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void Write_HostileContent_ReachesNoTerminalAndNoRunner(string format)
    {
        var text = Write(format, SampleReport.Complete with { Diagnostics = [SampleReport.Hostile() with { Severity = Severity.Error }] });
        Assert.DoesNotContain(text, c => c is '\u001b' or '\u009b' or '\u0007' or '\u202E' or '\u2066' or '\r');
        Assert.DoesNotContain("##[", text, StringComparison.Ordinal);
        if (format != "github")
            Assert.DoesNotContain(text.Split('\n'), line => line.TrimStart().StartsWith("::", StringComparison.Ordinal));
        else
            Assert.Single(text.Split('\n'), line => line.TrimStart().StartsWith("::", StringComparison.Ordinal));
    }

    [Fact]
    public void Text_NothingFound_StillEndsWithASummary()
    {
        var text = Write("text", SampleReport.AllWell);
        Assert.Contains("_site", text, StringComparison.Ordinal);
        Assert.Contains("ข้อผิดพลาด 0 · คำเตือน 0", text, StringComparison.Ordinal);
        Assert.EndsWith("เรียบร้อย ไม่พบสิ่งที่ต้องแก้\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_Colour_OnlyWhenTold()
    {
        Assert.DoesNotContain("\u001b[", Write("text", SampleReport.Complete), StringComparison.Ordinal);
        Assert.Contains("\u001b[1;31m", Write("text", SampleReport.Complete, colour: true), StringComparison.Ordinal);
    }

    [Fact]
    public void MsBuild_Prefix_LeadsFromWhereTheReaderStands()
    {
        var text = Write("msbuild", SampleReport.Complete with { Diagnostics = [SampleReport.UnknownKey()] }, prefix: "sites/a/");
        Assert.StartsWith("sites/a/content/2568/o1.md(3,1): error ITA1019: ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void GitHub_ManyFindings_TenErrorsTenWarningsAndOneNotice()
    {
        var errors = Enumerable.Range(0, 25).Select(_ => SampleReport.UnknownKey());
        var warnings = Enumerable.Range(0, 12).Select(_ => SampleReport.UnknownThaiKey());
        var lines = Write("github", SampleReport.Complete with { Diagnostics = [.. warnings, .. errors] }).TrimEnd('\n').Split('\n');
        Assert.Equal(21, lines.Length);
        Assert.All(lines[..10], line => Assert.StartsWith("::error ", line, StringComparison.Ordinal));
        Assert.All(lines[10..20], line => Assert.StartsWith("::warning ", line, StringComparison.Ordinal));
        Assert.StartsWith("::notice ", lines[20], StringComparison.Ordinal);
        Assert.Contains("17", lines[20], StringComparison.Ordinal);
    }

    [Fact]
    public void Json_HostileContent_KeepsItsValue()
    {
        using var json = JsonDocument.Parse(Write("json", SampleReport.Complete));
        var files = json.RootElement.GetProperty("diagnostics").EnumerateArray().Select(found => found.GetProperty("file").GetString());
        Assert.Contains(SampleReport.Hostile().Where.File, files);
    }

    [Fact]
    public void Json_YearWithoutScore_HasNullForIt()
    {
        var year = SampleReport.Complete.Years[0] with { Score = null };
        using var json = JsonDocument.Parse(Write("json", SampleReport.Complete with { Years = [year] }));
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("years")[0].GetProperty("oit").ValueKind);
    }

    private string Write(string format, BuildReport report, Language language = Language.Thai, bool colour = false, string prefix = "")
    {
        using var output = new StringWriter();
        var context = new ReportContext { Source = new SourceLines(site.Root), Colour = colour, PathPrefix = prefix };
        ReportFormats.Find(format)!.Write(report, Wording.In(language), context, output);
        return output.ToString();
    }
}
