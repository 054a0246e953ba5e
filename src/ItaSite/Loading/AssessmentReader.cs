using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Loading.Yaml;
using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>Reads <c>ita.yml</c>: one year's scores and what followed from them.</summary>
internal static class AssessmentReader
{
    private static readonly Dictionary<string, Instrument> Instruments = new(StringComparer.Ordinal)
    {
        ["IIT"] = Instrument.Iit, ["EIT"] = Instrument.Eit, ["OIT"] = Instrument.Oit,
    };

    private static readonly string[] EitParts = ["public", "survey"];

    public static Assessment? Read(string text, FiscalYear year, ImmutableArray<AnalysisSubject> subjects, Findings findings)
    {
        if (YamlText.Read(text, findings) is not { } mapping)
            return null;
        var map = new YamlMap(mapping with { Where = new SourceSpan(findings.File, 1, 1) }, findings);
        var assessment = new Assessment
        {
            Year = year,
            Published = map.Map("published") is { } published ? ReadPublished(published) : null,
            Indicators = [.. map.Maps("indicators").Select(ReadIndicator).OfType<IndicatorScore>()],
            Recommendations = [.. map.Maps("recommendations").Select(ReadRecommendation).OfType<Recommendation>()],
            Analysis = [.. map.Maps("analysis").Select(topic => ReadAnalysis(topic, subjects)).OfType<AnalysisTopic>()],
            Targets = [.. map.Maps("targets").Select(ReadTarget).OfType<Target>()],
            Measures = [.. map.Maps("measures").Select(MeasureReader.Read).OfType<Measure>()],
            Limitations = map.Text("limitations")?.Value,
            Memo = map.Map("memo") is { } memo ? ReadMemo(memo) : null,
            Where = map.Where,
        };
        map.RefuseUnknownKeys();
        return assessment;
    }

    private static PublishedScores? ReadPublished(YamlMap map)
    {
        var total = map.Required("total", Score(map, "total"));
        var grade = map.Text("grade")?.Value;
        var instruments = map.Map("instruments") is { } scores ? ReadInstruments(scores) : [];
        var parts = map.Map("eit-parts") is { } eit ? ReadEitParts(eit) : [];
        map.RefuseUnknownKeys();
        return total is { } known
            ? new PublishedScores(known, grade, instruments.ToImmutableSortedDictionary(), parts.ToImmutableSortedDictionary(StringComparer.Ordinal), map.Where)
            : null;
    }

    private static Dictionary<Instrument, decimal> ReadInstruments(YamlMap map)
    {
        var scores = new Dictionary<Instrument, decimal>();
        foreach (var (name, instrument) in Instruments)
        {
            if (Score(map, name) is { } score)
                scores.Add(instrument, score);
        }

        map.RefuseUnknownKeys();
        return scores;
    }

    private static Dictionary<string, decimal> ReadEitParts(YamlMap map)
    {
        var scores = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var name in EitParts)
        {
            if (Score(map, name) is { } score)
                scores.Add(name, score);
        }

        map.RefuseUnknownKeys();
        return scores;
    }

    private static decimal? Score(YamlMap map, string key)
    {
        if (map.Number(key) is not { } score)
            return null;
        if (score is >= 0 and <= 100)
            return score;
        map.Findings.Add(LoadingRules.NotANumber, map.PlaceOf(key), score);
        return null;
    }

    private static IndicatorScore? ReadIndicator(YamlMap map)
    {
        var name = map.RequiredText("name");
        var score = map.Required("score", Score(map, "score"));
        map.RefuseUnknownKeys();
        return name is { } known && score is { } value ? new IndicatorScore(known, value) : null;
    }

    private static Recommendation? ReadRecommendation(YamlMap map)
    {
        var code = map.RequiredText("code");
        var text = map.RequiredText("text");
        var recommendation = new Recommendation(
            code ?? default,
            map.Text("indicator")?.Value,
            text?.Value ?? "",
            ItemText.ReadKeys(map, "refers-to"),
            [.. map.Texts("refers-to-indicators").Select(id => id.Value)]);
        map.RefuseUnknownKeys();
        return code is null || text is null ? null : recommendation;
    }

    private static AnalysisTopic? ReadAnalysis(YamlMap map, ImmutableArray<AnalysisSubject> subjects)
    {
        var topic = map.RequiredText("topic");
        if (topic is { } written && subjects.All(subject => subject.Id != written.Value))
            map.Findings.Add(LoadingRules.UnknownValue, written.Where, written.Value, YamlMap.Suggestion(written.Value, subjects.Select(subject => subject.Id)));
        ImmutableArray<string> questions = [.. map.Texts("questions").Select(question => question.Value)];
        var findings = map.Text("findings")?.Value;
        var conclusion = map.Text("conclusion")?.Value;
        map.RefuseUnknownKeys();
        return topic is { } known ? new AnalysisTopic(known, questions, findings, conclusion) : null;
    }

    private static Target? ReadTarget(YamlMap map)
    {
        var minimum = map.Required("minimum", map.Number("minimum"));
        var level = map.RequiredText("level");
        var action = map.Text("action")?.Value;
        map.RefuseUnknownKeys();
        return minimum is { } lowest && level is { } name ? new Target(lowest, name.Value, action) : null;
    }

    private static Memo ReadMemo(YamlMap map)
    {
        var memo = new Memo(map.Text("office")?.Value, map.Date("dated"), map.Text("subject")?.Value, map.Text("decision")?.Value);
        map.RefuseUnknownKeys();
        return memo;
    }
}
