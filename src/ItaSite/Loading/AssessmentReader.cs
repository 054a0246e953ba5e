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
        var parts = map.Map("parts") is { } written ? ReadParts(written) : [];
        map.RefuseUnknownKeys();
        return name is { } known && score is { } value ? new IndicatorScore(known, value, parts.ToImmutableSortedDictionary(StringComparer.Ordinal)) : null;
    }

    // The ids of sub-indicators are data of the year, so any key will do here; a rule knows which ones the year has.
    private static Dictionary<string, decimal> ReadParts(YamlMap map) =>
        map.Entries
            .Select(entry => (Id: entry.Key.Text, Score: Score(map, entry.Key.Text)))
            .Where(part => part.Score is not null)
            .ToDictionary(part => part.Id, part => part.Score!.Value, StringComparer.Ordinal);

    private static Recommendation? ReadRecommendation(YamlMap map)
    {
        var text = map.RequiredText("text");
        var recommendation = new Recommendation
        {
            Code = map.Text("code")?.Value,
            Indicator = map.Text("indicator")?.Value,
            Text = text?.Value ?? "",
            RefersTo = ItemText.ReadKeys(map, "refers-to"),
            RefersToIndicators = [.. map.Texts("refers-to-indicators").Select(id => id.Value)],
            AnsweredBy = map.Texts("answered-by"),
            Reason = map.Text("reason")?.Value,
            Where = map.Where,
        };
        map.RefuseUnknownKeys();
        return text is null ? null : recommendation;
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
        var memo = new Memo
        {
            Office = map.Text("office")?.Value,
            Number = map.Text("number")?.Value,
            Dated = map.Date("dated"),
            To = map.Text("to")?.Value,
            Subject = map.Text("subject")?.Value,
            Background = map.Text("background")?.Value,
            Facts = map.Text("facts")?.Value,
            Proposal = map.Text("proposal")?.Value,
            Opinions = [.. map.Maps("opinions").Select(ReadOpinion).OfType<MemoOpinion>()],
            Decision = map.Text("decision")?.Value,
        };
        map.RefuseUnknownKeys();
        return memo;
    }

    private static MemoOpinion? ReadOpinion(YamlMap map)
    {
        var office = map.RequiredText("office");
        var text = map.RequiredText("text");
        map.RefuseUnknownKeys();
        return office is { } who && text is { } what ? new MemoOpinion(who.Value, what.Value) : null;
    }
}
