using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ItaSite.Diagnostics;
using ItaSite.Reporting;
using ItaSite.Tests.Reporting;
using Markdig;
using Xunit;

namespace ItaSite.Tests.Sites.Broken;

/// <summary>The worst site in every format for machines: each is read back by its own rules and must say what was found, letter by letter.</summary>
public sealed partial class BrokenFormatTests(BrokenRuns runs) : IClassFixture<BrokenRuns>
{
    private static readonly Wording Words = Wording.In(Language.Thai);

    public static TheoryData<string> Cases => [.. BrokenCase.All.Select(one => one.Name)];

    // Thai names, blanks, commas, percent signs, quotes: as they stand in the folders.
    [Fact]
    public void Cases_Names_AreAsHostileAsFilesMayBe()
    {
        var files = runs.All.Values.SelectMany(run => run.Report.Diagnostics).Select(found => found.Where.File + " " + Words.Message(found)).ToArray();

        Assert.All(["100%", ", ", ": ", "\r", "\n", "::error::", "“", "\\Users", "<font", "javascript:", "บันทึก"], text => Assert.Contains(files, file => file.Contains(text, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void GitHub_EachCommand_SaysWhatWasFound(string name)
    {
        var told = runs.All[name].Told("github", Language.Thai).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        var commands = told.Where(line => !line.StartsWith("::notice title=", StringComparison.Ordinal)).Select(ReadCommand).ToArray();
        Assert.Equal(Shown(name), commands);
        Assert.All(told, line => Assert.DoesNotContain('\r', line));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Sarif_EachResult_SaysWhatWasFound(string name)
    {
        using var json = JsonDocument.Parse(runs.All[name].Told("sarif", Language.Thai));

        Assert.Empty(JsonSchema.From("sarif-2.1.0.json").Faults(json.RootElement));
        var results = json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result =>
        {
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            return new Told(
                result.GetProperty("ruleId").GetString()!,
                Uri.UnescapeDataString(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!),
                place.GetProperty("region").GetProperty("startLine").GetInt32(),
                result.GetProperty("message").GetProperty("text").GetString()!);
        });
        Assert.Equal(Found(name).Select(found => Whole(found, name)), results);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void MsBuild_EachLine_SaysWhatWasFound(string name)
    {
        var lines = runs.All[name].Told("msbuild", Language.Thai).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => MsBuildLine().Match(line));

        Assert.Equal(
            Found(name).Select(found => Truth(found, name)).Select(truth => truth with { Text = truth.Text.Replace('\n', ' ') }),
            lines.Select(line => new Told(line.Groups["code"].Value, line.Groups["file"].Value, NumberIn(line.Groups["line"].Value), line.Groups["text"].Value)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Json_EachFinding_SaysWhatWasFound(string name)
    {
        using var json = JsonDocument.Parse(runs.All[name].Told("json", Language.Thai));

        var findings = json.RootElement.GetProperty("diagnostics").EnumerateArray().Select(one => new Told(
            one.GetProperty("code").GetString()!,
            one.GetProperty("file").GetString()!,
            one.GetProperty("line").GetInt32(),
            $"{one.GetProperty("message").GetString()}\n{one.GetProperty("help").GetString()}"));
        Assert.Equal(Found(name).Select(found => Whole(found, name)), findings);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void JUnit_Report_FitsTheSchemaAndTellsEveryError(string name)
    {
        var report = XDocument.Parse(runs.All[name].Told("junit", Language.Thai));

        JUnit.Check(report);
        var lines = report.Descendants("failure").SelectMany(failure => failure.Value.Split('\n')).Where(line => !line.StartsWith("  ", StringComparison.Ordinal));
        var errors = Found(name).Where(found => found.Severity == Severity.Error).Select(found => Truth(found, name))
            .Select(truth => $"{truth.File}{(truth.Line > 0 ? $":{truth.Line.ToString(CultureInfo.InvariantCulture)}" : "")}: {truth.Code}: {truth.Text.Split('\n')[0]}");
        Assert.Equal(errors.Order(StringComparer.Ordinal), lines.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Markdown_EachFindingShown_ReadsAsWhatWasFound(string name)
    {
        var html = Markdown.ToHtml(runs.All[name].Told("markdown", Language.Thai), new MarkdownPipelineBuilder().UseAutoLinks().UsePipeTables().UseEmphasisExtras().Build());
        var text = runs.All[name].Neutral(WebUtility.HtmlDecode(Mark().Replace(html.Replace("<br>", "\n", StringComparison.Ordinal), "")));

        var shown = Found(name).Where(found => found.Severity > Severity.Notice).OrderByDescending(found => found.Rule.Blocking).ThenByDescending(found => found.Severity).Take(10).Select(found => Truth(found, name)).ToArray();
        Assert.All(shown, truth => Assert.Contains($"{truth.Code}: {truth.Text.Split('\n')[0]}\n", text, StringComparison.Ordinal));
        Assert.All(shown, truth => Assert.Contains(truth.File, text, StringComparison.Ordinal));
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<font", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("href=\"javascript", html, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("github", "broken.github.txt")]
    [InlineData("markdown", "broken.md")]
    public void Write_Municipality_IsAsReviewed(string format, string snapshot) =>
        Snapshot.Matches(runs.All["municipality"].Told(format, Language.Thai), snapshot);

    private ImmutableArray<Diagnostic> Found(string name) => runs.All[name].Report.Diagnostics;

    // A runner shows ten errors and ten warnings of a step: what keeps the site from being written comes first.
    private IEnumerable<Told> Shown(string name) => new[] { Severity.Error, Severity.Warning }
        .SelectMany(severity => Found(name).Where(found => found.Severity == severity).OrderByDescending(found => found.Rule.Blocking).Take(10))
        .Select(found => Truth(found, name) with { File = found.Where.File });

    // What was found, to the letter; a finding about a whole file stands at its first line.
    private Told Whole(Diagnostic found, string name) => new(
        found.Rule.Code,
        found.Where.File,
        Math.Max(1, found.Where.Line),
        runs.All[name].Neutral($"{Words.Message(found)}\n{Words.Help(found)}"));

    // What was found, on one line and with what no display may act on made harmless.
    private Told Truth(Diagnostic found, string name) => new(
        found.Rule.Code,
        PlainText.OneLine(found.Where.File),
        found.Where.Line,
        runs.All[name].Neutral($"{PlainText.OneLine(Words.Message(found))}\n{PlainText.OneLine(Words.Help(found))}"));

    // As the runner reads it: properties end at the first "::", a comma parts them, and only what it escapes itself is unescaped.
    private static Told ReadCommand(string line)
    {
        var end = line.IndexOf("::", 2, StringComparison.Ordinal);
        var properties = line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..end].Split(',').Select(pair => pair.Split('=', 2)).ToImmutableDictionary(pair => pair[0], pair => Unescaped(pair[1]));
        return new Told(properties["title"].Split(' ')[0], properties["file"], NumberIn(properties.GetValueOrDefault("line", "")), Unescaped(line[(end + 2)..]));
    }

    private static string Unescaped(string text) => text
        .Replace("%0D", "\r", StringComparison.Ordinal).Replace("%0A", "\n", StringComparison.Ordinal)
        .Replace("%3A", ":", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal)
        .Replace("%25", "%", StringComparison.Ordinal);

    private static int NumberIn(string text) => text.Length == 0 ? 0 : int.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<file>.+?)(\((?<line>\d+),\d+\))?: (error|warning|message) (?<code>ITA\d{4}): (?<text>.*)$")]
    private static partial Regex MsBuildLine();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Mark();

    private sealed record Told(string Code, string File, int Line, string Text);
}
