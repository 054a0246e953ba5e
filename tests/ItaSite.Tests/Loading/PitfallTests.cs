using ItaSite.Loading;
using ItaSite.Model;
using Xunit;

namespace ItaSite.Tests.Loading;

public sealed class PitfallTests
{
    private static readonly BuiltInFacts Facts = FactLoader.LoadBuiltIn().Value;

    [Fact]
    public void Pitfalls_All_AreThere()
    {
        Assert.Equal(40, Facts.Reference.Pitfalls.Count(pitfall => pitfall.Kind == PitfallKind.Reason));
        Assert.Equal(3, Facts.Reference.Pitfalls.Count(pitfall => pitfall.Kind == PitfallKind.Practice));
        Assert.Equal(5, Facts.Reference.Pitfalls.Count(pitfall => pitfall.Kind == PitfallKind.Question));
    }

    [Fact]
    public void Pitfalls_Reasons_OfAReportAreSurerThanThoseOfMemory()
    {
        var low = Facts.Reference.Pitfalls.Where(pitfall => pitfall.Confidence == Confidence.Low).ToArray();
        Assert.Equal(12, low.Length);
        Assert.All(low, pitfall => Assert.Contains("จากความจำ", pitfall.Source, StringComparison.Ordinal));
    }

    [Fact]
    public void Pitfalls_Topics_CoverHalfOfTheNewestYear()
    {
        var newest = Facts.Catalogues[^1];
        var told = newest.Items.Count(item => Facts.Reference.Pitfalls.Any(pitfall => pitfall.Topics.Contains(item.Topic)));
        Assert.True(told * 2 >= newest.Items.Length, $"{told} of {newest.Items.Length}");
    }

    [Fact]
    public void Pitfalls_Topics_AreKnownToACatalogue()
    {
        var known = Facts.Catalogues.SelectMany(catalogue => catalogue.Items).Select(item => item.Topic).ToHashSet(StringComparer.Ordinal);
        Assert.All(Facts.Reference.Pitfalls.Where(pitfall => !pitfall.Topics.IsEmpty), pitfall => Assert.Contains(pitfall.Topics, known.Contains));
    }

    [Fact]
    public void Pitfalls_Elements_AreThoseOfTheirTopics()
    {
        var known = Facts.Catalogues.SelectMany(catalogue => catalogue.Items)
            .SelectMany(item => item.Elements.Select(element => (item.Topic, element.Id)))
            .ToHashSet();
        var told = Facts.Reference.Pitfalls.Where(pitfall => pitfall.Elements.Length > 0 && pitfall.Topics.Any(topic => Facts.Catalogues[^1].FindTopic(topic) is not null));
        Assert.All(told, pitfall => Assert.Contains(pitfall.Elements, element => pitfall.Topics.Any(topic => known.Contains((topic, element)))));
    }

    [Theory]
    [InlineData("reasons:\n  - { code: a, text: ก, confidence: sure, source: b }\n", "ITA1026")]
    [InlineData("reasons:\n  - { code: a, text: ก, confidence: high }\n", "ITA1020")]
    [InlineData("reasons:\n  - { code: a, text: ก, confidence: high, source: b, topic: c }\n", "ITA1019")]
    [InlineData("reasons:\n  - { code: a, text: ก, confidence: high, source: b }\npractices:\n  - { code: a, text: ข, confidence: high, source: b }\n", "ITA1018")]
    public void Read_FaultyFacts_AreReported(string text, string code)
    {
        var findings = new Findings("failures.yml");
        PitfallReader.Read(text, findings);
        Assert.Equal([code], findings.ToImmutable().Select(finding => finding.Rule.Code));
    }

    [Theory]
    [InlineData("grades:\n  - { from: 2566, to: 2566, target: 85, levels: [ { name: A, minimum: 85 } ], confidence: high, source: a }\n", "ITA1027")]
    [InlineData("grades:\n  - { from: 2566, to: 2566, target: 85, levels: [ { name: F, minimum: 0 }, { name: A, minimum: 85 } ], confidence: high, source: a }\n", "ITA1027")]
    [InlineData("grades:\n  - { from: 2566, to: 2566, target: 85, levels: [ { name: A, minimum: 85, each: 85 }, { name: F, minimum: 0 } ], confidence: high, source: a }\n", "ITA1020")]
    [InlineData("grades:\n  - { from: 2566, to: 2566, target: 85, parts: [ EIT/phone ], levels: [ { name: F, minimum: 0 } ], confidence: high, source: a }\n", "ITA1026")]
    public void Read_FaultyGrades_AreReported(string text, string code)
    {
        var findings = new Findings("scoring.yml");
        var map = new ItaSite.Loading.Yaml.YamlMap(ItaSite.Loading.Yaml.YamlText.Read(text, findings)!, findings);
        Assert.All(map.Maps("grades"), grades => ScoringReader.ReadGrades(grades));
        Assert.Equal([code], findings.ToImmutable().Select(finding => finding.Rule.Code));
    }

    [Fact]
    public void Read_QuestionOfNoBlock_IsReported()
    {
        const string Text = "questionnaires:\n  - { from: 2566, to: 2566, instrument: IIT, source: a, blocks: [ { indicator: ก, codes: [ i1 ], confidence: high } ], questions: [ { code: i2, text: ข, confidence: low } ] }\n";
        var findings = new Findings("questions.yml");
        QuestionReader.Read(Text, findings);
        Assert.Equal(["ITA1026"], findings.ToImmutable().Select(finding => finding.Rule.Code));
    }
}
