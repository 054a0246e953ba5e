using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using ItaSite.Diagnostics;
using ItaSite.Loading;
using ItaSite.Model;
using ItaSite.Reporting;
using Markdig;
using Xunit;

namespace ItaSite.Tests.Reporting;

/// <summary>Names and texts that mean something to a format: they must arrive as they were written, and mean nothing.</summary>
public sealed class HostileNamesTests
{
    private const string File = "content/2568/o1/files/แผน 100%, ปี:2568 #1 [ก](ข) `ค`|<b>.md";

    private static readonly string Long = string.Concat(Enumerable.Repeat("ข้อความยาวมาก ", 2_000));

    public static TheoryData<string> Texts => ["a%0Ab: c, d", "บรรทัดหนึ่ง\r\nบรรทัดสอง\n::error::x", "]]> <script>alert(1)</script> & \"'", "@someone #1 **หนา** [x](javascript:y) `z` |", "\u0000\u0008\uFFFE\uD800", Long];

    [Theory]
    [MemberData(nameof(Texts))]
    public void GitHub_AnyText_IsOneCommandThatReadsBack(string text)
    {
        var line = Assert.Single(Write("github", text).TrimEnd('\n').Split('\n'));
        Assert.StartsWith("::error file=", line, StringComparison.Ordinal);
        var properties = line["::error ".Length..line.IndexOf("::", 2, StringComparison.Ordinal)];
        var file = properties.Split(',').Single(part => part.StartsWith("file=", StringComparison.Ordinal))["file=".Length..];
        Assert.Equal(File, file.Replace("%3A", ":", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal));
        Assert.DoesNotContain('\r', line);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Sarif_AnyText_FitsTheOfficialSchema(string text)
    {
        using var json = JsonDocument.Parse(Write("sarif", text));
        Assert.Empty(JsonSchema.From("sarif-2.1.0.json").Faults(json.RootElement));
        var uri = json.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        Assert.Equal(File, Uri.UnescapeDataString(uri));
        Assert.All(uri, c => Assert.True(char.IsAscii(c)));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void JUnit_AnyText_FitsTheSchema(string text)
    {
        var report = XDocument.Parse(Write("junit", text));
        JUnit.Check(report);
        Assert.Equal(File, report.Descendants("testcase").Single().Attribute("name")!.Value);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Markdown_AnyText_IsShownAsText(string text)
    {
        var html = Markdown.ToHtml(Write("markdown", text), new MarkdownPipelineBuilder().UseAutoLinks().UsePipeTables().UseEmphasisExtras().Build());
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("javascript:\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<a href=\"javascript", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<strong>หนา", html, StringComparison.Ordinal);
        Assert.DoesNotContain("@someone", html, StringComparison.Ordinal);
        Assert.Contains(File, System.Net.WebUtility.HtmlDecode(html), StringComparison.Ordinal);
    }

    private static string Write(string format, string text)
    {
        using var output = new StringWriter();
        var found = new Diagnostic(LoadingRules.UnknownKey, new SourceSpan(File, 3, 1), text, "owner") { Severity = Severity.Error };
        var report = new BuildReport { Site = SampleSite.With([]), AsOf = new DateOnly(2025, 5, 1), Diagnostics = [found] };
        ReportFormats.Find(format)!.Write(report, Wording.In(Language.Thai), new ReportContext { Source = new SourceLines(Path.GetTempPath()) }, output);
        return output.ToString();
    }
}

/// <summary>Holds a JUnit report against its schema, and its counts against its cases.</summary>
internal static class JUnit
{
    public static void Check(XDocument report)
    {
        var schemas = new XmlSchemaSet();
        using (var reader = XmlReader.Create(Path.Combine(Repository.Root, "tests", "ItaSite.Tests", "Reporting", "Schemas", "junit.xsd")))
            schemas.Add(null, reader);
        var faults = new List<string>();
        report.Validate(schemas, (_, fault) => faults.Add(fault.Message));
        Assert.Empty(faults);
        foreach (var suite in report.Descendants().Where(element => element.Name == "testsuite" || element.Name == "testsuites"))
        {
            Assert.Equal(suite.Descendants("testcase").Count(), (int)suite.Attribute("tests")!);
            Assert.Equal(suite.Descendants("failure").Count(), (int)suite.Attribute("failures")!);
            Assert.Equal(suite.Descendants("skipped").Count(), (int)suite.Attribute("skipped")!);
        }
    }
}
