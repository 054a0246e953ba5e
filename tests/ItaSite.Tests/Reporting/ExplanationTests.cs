using System.Collections.Immutable;
using System.Text.Json;
using ItaSite.Diagnostics;
using ItaSite.Loading;
using ItaSite.Loading.Yaml;
using ItaSite.Model;
using ItaSite.Reporting.Explaining;
using ItaSite.Scoring;
using Xunit;

namespace ItaSite.Tests.Reporting;

public sealed class ExplanationTests
{
    private static readonly decimal[] Scores = [100m, 50m, 33.34m];

    [Theory]
    [InlineData(Language.Thai, "th")]
    [InlineData(Language.English, "en")]
    public void Text_ItemAndYear_AreAsReviewed(Language language, string suffix)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var words = Wording.In(language);
        foreach (var item in (string[])["O4", "O1", "O2"])
        {
            ExplanationText.Write(ItemExplanation.Of(SampleYears.Report, SampleYears.Key(item)), words, output);
            output.Write("\n=====\n");
        }

        foreach (var year in new[] { SampleYears.Now, SampleYears.Before })
        {
            YearExplanationText.Write(YearExplanation.Of(SampleYears.Site, year.Year, Traces(year)), words, output);
            output.Write("\n=====\n");
        }

        Snapshot.Matches(output.ToString(), $"explain.{suffix}.txt");
    }

    [Fact]
    public void Json_ItemAndYear_AreAsReviewed()
    {
        using var output = new StringWriter { NewLine = "\n" };
        ExplanationJson.Write(ItemExplanation.Of(SampleYears.Report, SampleYears.Key("O1")), Wording.In(Language.Thai), output);
        ExplanationJson.Write(YearExplanation.Of(SampleYears.Site, SampleYears.Now.Year, Traces(SampleYears.Now)), output);
        Snapshot.Matches(output.ToString(), "explain.json");
    }

    [Fact]
    public void Json_EveryWord_IsValid()
    {
        using var output = new StringWriter { NewLine = "\n" };
        ExplanationJson.Write(ItemExplanation.Of(SampleYears.Report, SampleYears.Key("O4")), Wording.In(Language.English), output);
        using var json = JsonDocument.Parse(output.ToString());

        Assert.Equal("itasite-explain/1", json.RootElement.GetProperty("format").GetString());
        Assert.Equal(10m, json.RootElement.GetProperty("points").GetDecimal());
        Assert.All(json.RootElement.GetProperty("elements").EnumerateArray(), element => Assert.NotEmpty(element.GetProperty("asks").GetString()!));
    }

    [Fact]
    public void Asks_EveryWordOfTheVocabulary_HasWords()
    {
        var told = SampleYears.Now.Items.SelectMany(item => item.Elements).Select(element => element.Requires.GetType()).ToHashSet();
        var words = typeof(Requirement).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(Requirement)) && !type.IsAbstract);
        Assert.Empty(words.Except(told));
    }

    [Theory]
    [InlineData(Language.Thai)]
    [InlineData(Language.English)]
    public void Line_EveryWordOfTheVocabulary_CanBeWrittenAsItStands(Language language)
    {
        var explanation = ItemExplanation.Of(SampleYears.Report, SampleYears.Key("O4"));
        var text = new RequirementText(explanation, Wording.In(language));
        var lines = explanation.Item.Elements.SelectMany(element => new[] { text.Line(element), text.NoneLine(element) }).OfType<string>().ToArray();

        Assert.Equal(11, lines.Length);
        foreach (var line in lines)
        {
            var findings = new Findings("content/2568/o4.md");
            var map = new YamlMap(YamlText.Read($"evidence:\n  {line}\n", findings)!, findings).Map("evidence");
            Assert.NotEmpty(Assert.Single(EvidenceReader.Read(map, "content/2568/o4")).Places);
            Assert.Empty(findings.ToImmutable());
        }
    }

    [Fact]
    public void AgencyKinds_EveryKindAndGroup_HasANameInBothLanguages()
    {
        foreach (var kind in AgencyKinds.Groups.Keys.Concat(AgencyKinds.Groups.Values.SelectMany(groups => groups)))
            Assert.All(Enum.GetValues<Language>(), language => Assert.NotEmpty(Wording.In(language).Term($"AgencyKind.{kind}")));
    }

    // One score for each thing there is to say: one outcome, several, none.
    private static ImmutableArray<ScoreTrace> Traces(Catalogue catalogue) =>
    [
        .. from indicator in catalogue.Indicators
           from score in Scores
           select new ScoreTrace(indicator, null, score, ScoreForensics.Patterns(indicator.SubIndicators, score)),
    ];
}
