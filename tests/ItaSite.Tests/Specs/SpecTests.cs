using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Tests.Sites.Broken;
using Xunit;

namespace ItaSite.Tests.Specs;

public sealed partial class SpecTests
{
    // Every small site lacks most items of its year; only specs that speak of it list it.
    private const string MissingDisclosure = "ITA3001";

    public static TheoryData<string> Names => [.. Spec.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Spec_SmallSite_GivesExactlyItsFindings(string name)
    {
        var spec = Spec.All[name];
        using var run = await RunAsync(spec);
        var report = run.Report;

        var asksForMissing = spec.Findings.Any(line => line.Contains(MissingDisclosure, StringComparison.Ordinal));
        var found = report.Diagnostics
            .Where(finding => asksForMissing || finding.Rule.Code != MissingDisclosure)
            .Select(Line)
            .Order(StringComparer.Ordinal);
        Assert.Equal(string.Join('\n', spec.Findings), string.Join('\n', found));
        var told = spec.States.Select(line => line.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);
        var states = States(report).Where(state => told.Contains(state.Split(' ')[0])).Order(StringComparer.Ordinal);
        Assert.Equal(string.Join('\n', spec.States), string.Join('\n', states));
    }

    [Fact]
    public void Rules_EachCode_IsDocumentedByACase()
    {
        var told = Spec.All.Values.SelectMany(spec => spec.Findings).Select(line => line.Split(' ')[^1]);

        Assert.Equal([], Rules.All.Select(rule => rule.Code).Except(told).Order(StringComparer.Ordinal));
    }

    // A rule made on the spot would be seen by none of these tests.
    [Fact]
    public void Rules_EachCodeInTheSource_IsDeclared()
    {
        var library = Path.Combine(Repository.Root, "src", "ItaSite");
        var written = Directory.EnumerateFiles(library, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(library, file).StartsWith("obj", StringComparison.Ordinal))
            .SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value));

        Assert.Equal(Rules.All.Select(rule => rule.Code).Order(StringComparer.Ordinal), written.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Rules_Codes_AreUniqueAndHaveWordsInBothLanguages()
    {
        var codes = Rules.All.Select(rule => rule.Code).ToArray();
        Assert.Equal(codes.Distinct(StringComparer.Ordinal), codes);
        foreach (var language in Enum.GetValues<Language>())
            Assert.Equal(codes.Order(StringComparer.Ordinal), Wording.In(language).Codes.Order(StringComparer.Ordinal));
        Assert.All(Rules.All, rule => Assert.All(Enum.GetValues<Language>(), language => Assert.NotEmpty(Wording.In(language).Title(rule))));
        Assert.Equal(Wording.In(Language.Thai).Terms.Order(StringComparer.Ordinal), Wording.In(Language.English).Terms.Order(StringComparer.Ordinal));
    }

    // What one language tells, the other tells too; and Thai has no use for a semicolon.
    [Fact]
    public void Rules_Words_TellTheSameInBothLanguages()
    {
        var arguments = Enumerable.Range(0, 10).Select(number => (object?)$"⟨{number}⟩").ToImmutableArray();
        foreach (var rule in Rules.All)
        {
            var found = new Diagnostic(rule, SourceSpan.WholeFile("site.yml")) { Arguments = arguments };
            foreach (var part in new Func<Wording, string>[] { words => words.Message(found), words => words.Help(found) })
            {
                var (thai, english) = (part(Wording.In(Language.Thai)), part(Wording.In(Language.English)));
                Assert.NotEmpty(thai);
                Assert.NotEmpty(english);
                Assert.Equal(Told(english), Told(thai));
                Assert.DoesNotContain(';', thai);
                Assert.DoesNotContain("{{", thai + english, StringComparison.Ordinal);
            }
        }
    }

    private static IEnumerable<string> Told(string text) => Argument().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    private static async Task<BrokenRun> RunAsync(Spec spec)
    {
        if (spec.Case is { } name)
            return await BrokenCase.Named(name).RunAsync();
        var site = new TemporarySite([]);
        foreach (var (path, bytes) in spec.SiteFiles)
            site.WriteBytes(path, bytes);
        return new BrokenRun(await site.BuildAsync(asOf: spec.AsOf, facts: spec.Facts), site.Root) { Held = [site] };
    }

    private static IEnumerable<string> States(BuildReport report) =>
        from year in report.Years
        where year.Catalogue.Year == report.Site!.CurrentYear
        from item in year.Items
        from element in item.Elements
        select $"{item.Item.Id}/{element.Element.Id} {JsonNamingPolicy.KebabCaseLower.ConvertName(element.State.ToString())}";

    private static string Line(Diagnostic finding) =>
        $"{finding.Where.File}:{finding.Where.Line}:{finding.Where.Column} {finding.Severity.ToString().ToLowerInvariant()} {finding.Rule.Code}";

    [GeneratedRegex("\"(ITA[0-9]{4})\"")]
    private static partial Regex Code();

    [GeneratedRegex("⟨[0-9]⟩")]
    private static partial Regex Argument();
}
