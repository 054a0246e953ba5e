using System.Reflection;
using System.Text.Json;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Validation;
using Xunit;

namespace ItaSite.Tests.Specs;

public sealed class SpecTests
{
    // Every small site lacks most items of its year; only specs that speak of it list it.
    private const string MissingDisclosure = "ITA3001";

    public static TheoryData<string> Names => [.. Spec.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Spec_SmallSite_GivesExactlyItsFindings(string name)
    {
        var spec = Spec.All[name];
        using var site = new TemporarySite(spec.SiteFiles);

        var report = await site.BuildAsync(asOf: spec.AsOf, facts: spec.Facts);

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
    public void Rules_EachCode_HasACase()
    {
        var told = Spec.All.Values.SelectMany(spec => spec.Findings).Select(line => line.Split(' ')[2]).ToHashSet(StringComparer.Ordinal);
        // These need bytes, sizes or a machine in some state, and have tests of their own.
        string[] elsewhere =
        [
            "ITA1001", "ITA1002", "ITA1003", "ITA1004", "ITA1005", "ITA1008", "ITA1015", "ITA1033", "ITA1054", "ITA1058", "ITA2008", "ITA2010",
        ];
        var untold = AllRules.Where(rule => !rule.Code.StartsWith("ITA4", StringComparison.Ordinal) && !rule.Code.StartsWith("ITA5", StringComparison.Ordinal))
            .Select(rule => rule.Code).Except(told).Except(elsewhere);
        Assert.Empty(untold);
    }

    [Fact]
    public void Rules_Codes_AreUniqueAndHaveWordsInBothLanguages()
    {
        var codes = AllRules.Select(rule => rule.Code).ToArray();
        Assert.Equal(codes.Distinct(StringComparer.Ordinal), codes);
        foreach (var language in Enum.GetValues<Language>())
            Assert.Equal(codes.Order(StringComparer.Ordinal), Wording.In(language).Codes.Order(StringComparer.Ordinal));
        Assert.Equal(Wording.In(Language.Thai).Terms.Order(StringComparer.Ordinal), Wording.In(Language.English).Terms.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<RuleInfo> AllRules => typeof(RuleBook).Assembly.GetTypes()
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
        .Where(member => member.FieldType == typeof(RuleInfo))
        .Select(member => (RuleInfo)member.GetValue(null)!)
        .Concat(RuleBook.Rules.Select(rule => rule.Info));

    private static IEnumerable<string> States(BuildReport report) =>
        from year in report.Years
        where year.Catalogue.Year == report.Site!.CurrentYear
        from item in year.Items
        from element in item.Elements
        select $"{item.Item.Id}/{element.Element.Id} {JsonNamingPolicy.KebabCaseLower.ConvertName(element.State.ToString())}";

    private static string Line(Diagnostic finding) =>
        $"{finding.Where.File}:{finding.Where.Line}:{finding.Where.Column} {finding.Severity.ToString().ToLowerInvariant()} {finding.Rule.Code}";
}
