using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Loading.Yaml;
using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>Reads weights, analysis topics, grades and indicators from <c>scoring.yml</c>.</summary>
internal static class ScoringReader
{
    private static readonly Dictionary<string, ScorePart> Parts = new(StringComparer.Ordinal)
    {
        ["IIT"] = new ScorePart(Instrument.Iit, null),
        ["EIT"] = new ScorePart(Instrument.Eit, null),
        ["EIT/public"] = new ScorePart(Instrument.Eit, "public"),
        ["EIT/survey"] = new ScorePart(Instrument.Eit, "survey"),
        ["OIT"] = new ScorePart(Instrument.Oit, null),
    };

    /// <summary>The names of the instruments.</summary>
    public static Dictionary<string, Instrument> Instruments { get; } = new(StringComparer.Ordinal)
    {
        ["IIT"] = Instrument.Iit, ["EIT"] = Instrument.Eit, ["OIT"] = Instrument.Oit,
    };

    public static BuiltInFacts Read(YamlMap map)
    {
        var facts = new BuiltInFacts
        {
            Weights = [.. map.Maps("weights").Select(ReadWeights).OfType<InstrumentWeights>()],
            AnalysisSubjects = [.. map.Maps("analysis-topics").Select(ReadSubject).OfType<AnalysisSubject>()],
            GradeScales = [.. map.Maps("grades").Select(ReadGrades).OfType<GradeScale>()],
            IndicatorLists = [.. map.Maps("indicators").Select(ReadIndicators).OfType<IndicatorList>()],
        };
        map.RefuseUnknownKeys();
        return facts;
    }

    private static InstrumentWeights? ReadWeights(YamlMap map)
    {
        var from = map.Required("from", map.Year("from"));
        var to = map.Required("to", map.Year("to"));
        var iit = map.Required("IIT", map.Number("IIT"));
        var eit = map.Required("EIT", map.Number("EIT"));
        var oit = map.Required("OIT", map.Number("OIT"));
        var confidence = map.Required("confidence", map.Choice("confidence", CatalogueWords.Confidences));
        var source = map.RequiredText("source");
        map.RefuseUnknownKeys();
        return from is { } first && to is { } last && iit is { } i && eit is { } e && oit is { } o && confidence is { } sure && source is { } read
            ? new InstrumentWeights(first.Value, last.Value, i, e, o, sure, read.Value)
            : null;
    }

    private static AnalysisSubject? ReadSubject(YamlMap map)
    {
        var number = map.Required("number", map.Number("number"));
        var id = map.RequiredText("id");
        var title = map.RequiredText("title");
        map.RefuseUnknownKeys();
        return number is { } n && id is { } key && title is { } name
            ? new AnalysisSubject((int)n, key.Value, name.Value)
            : null;
    }

    public static GradeScale? ReadGrades(YamlMap map)
    {
        var head = FactHead.Read(map);
        var target = map.Required("target", map.Number("target"));
        ImmutableArray<ScorePart> parts = [.. map.Texts("parts").Select(part => ReadPart(part, map.Findings)).OfType<ScorePart>()];
        ImmutableArray<GradeLevel> levels = [.. map.Maps("levels").Select(level => ReadLevel(level, parts)).OfType<GradeLevel>()];
        map.RefuseUnknownKeys();
        if (!Descend(levels))
            map.Findings.Add(LoadingRules.NotANumber, map.PlaceOf("levels"), levels.Length == 0 ? "levels" : levels[^1].Minimum);
        if (head is not { } known || target is not { } least || levels.IsEmpty)
            return null;
        return new GradeScale
        {
            From = known.From, To = known.To, Target = least, Parts = parts, Levels = levels, Confidence = known.Confidence, Source = known.Source,
        };
    }

    private static IndicatorList? ReadIndicators(YamlMap map)
    {
        var head = FactHead.Read(map);
        ImmutableArray<NamedIndicator> names = [.. map.Maps("names").Select((name, position) => ReadIndicator(name, position + 1)).OfType<NamedIndicator>()];
        map.RefuseUnknownKeys();
        foreach (var twice in names.SelectMany(name => name.Aliases.Append(name.Name)).GroupBy(name => name).Where(name => name.Count() > 1))
            map.Findings.Add(LoadingRules.DuplicateKey, map.PlaceOf("names"), twice.Key, map.Where.Line);
        return head is { } known ? new IndicatorList(known.From, known.To, names, known.Confidence, known.Source) : null;
    }

    private static NamedIndicator? ReadIndicator(YamlMap map, int number)
    {
        var name = map.RequiredText("name");
        var instrument = map.Required("instrument", map.Choice("instrument", Instruments));
        ImmutableArray<string> aliases = [.. map.Texts("aliases").Select(alias => alias.Value)];
        map.RefuseUnknownKeys();
        return name is { } known && instrument is { } part ? new NamedIndicator(number, known.Value, part, aliases) : null;
    }

    private static ScorePart? ReadPart(Spanned<string> text, Findings findings)
    {
        if (Parts.TryGetValue(text.Value, out var part))
            return part;
        findings.Add(LoadingRules.UnknownValue, text.Where, text.Value, YamlMap.Suggestion(text.Value, Parts.Keys));
        return null;
    }

    private static GradeLevel? ReadLevel(YamlMap map, ImmutableArray<ScorePart> parts)
    {
        var name = map.RequiredText("name");
        var minimum = map.Required("minimum", map.Number("minimum"));
        var each = map.Number("each");
        map.RefuseUnknownKeys();
        if (each is not null && parts.IsEmpty)
            map.Findings.Add(LoadingRules.MissingKey, map.Where, "parts");
        return name is { } known && minimum is { } least ? new GradeLevel(known.Value, least, each) : null;
    }

    // Best first, and the last takes every total: so that the first level that fits is the right one, and one always does.
    private static bool Descend(ImmutableArray<GradeLevel> levels) =>
        levels is [.., { Minimum: 0, Each: null }] && levels.Zip(levels.Skip(1)).All(pair => pair.First.Minimum >= pair.Second.Minimum);
}

/// <summary>What facts of some years have in common: the years, how sure they are, and where they were read.</summary>
internal sealed record FactHead(FiscalYear From, FiscalYear To, Confidence Confidence, string Source)
{
    public static FactHead? Read(YamlMap map)
    {
        var from = map.Required("from", map.Year("from"));
        var to = map.Required("to", map.Year("to"));
        var confidence = map.Required("confidence", map.Choice("confidence", CatalogueWords.Confidences));
        var source = map.RequiredText("source");
        return from is { } first && to is { } last && confidence is { } sure && source is { } read
            ? new FactHead(first.Value, last.Value, sure, read.Value)
            : null;
    }
}
