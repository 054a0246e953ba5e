using System.Collections.Immutable;
using System.Globalization;
using ItaSite.Diagnostics;
using ItaSite.Loading.Yaml;
using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>The catalogues, weights and analysis topics that travel with the program.</summary>
/// <param name="Catalogues">Catalogues in order of year.</param>
/// <param name="Weights">Weights of the instruments.</param>
/// <param name="AnalysisSubjects">The topics of the analysis in official order.</param>
public sealed record BuiltInFacts(
    ImmutableArray<Catalogue> Catalogues,
    ImmutableArray<InstrumentWeights> Weights,
    ImmutableArray<AnalysisSubject> AnalysisSubjects)
{
    /// <summary>The kinds of channels that elements ask a link to.</summary>
    public ImmutableArray<Channel> Channels { get; init; } = [];

    /// <summary>The grades, in order of year.</summary>
    public ImmutableArray<GradeScale> GradeScales { get; init; } = [];

    /// <summary>The indicators by name, in order of year.</summary>
    public ImmutableArray<IndicatorList> IndicatorLists { get; init; } = [];

    /// <summary>The questions of the perception instruments, in order of year.</summary>
    public ImmutableArray<Questionnaire> Questionnaires { get; init; } = [];

    /// <summary>The questions that each analysis topic rests on.</summary>
    public ImmutableArray<SubjectQuestions> SubjectQuestions { get; init; } = [];

    /// <summary>What others lost items by, and what they did to pass.</summary>
    public ImmutableArray<Pitfall> Pitfalls { get; init; } = [];
}

/// <summary>Reads the built-in facts. A new year is one more file: years are discovered, being the files whose name is a number.</summary>
public static class CatalogueLoader
{
    private const string Folder = "Catalogues/";
    private const string Scoring = Folder + "scoring.yml";
    private const string Questions = Folder + "questions.yml";
    private const string Failures = Folder + "failures.yml";
    private const string Channels = Folder + "channels.yml";

    /// <summary>The facts, and what is wrong with them; a fault there blocks every build, as bad content would.</summary>
    public static Outcome<BuiltInFacts> LoadBuiltIn()
    {
        var assembly = typeof(CatalogueLoader).Assembly;
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        var catalogues = assembly.GetManifestResourceNames()
            .Where(IsYear)
            .Order(StringComparer.Ordinal)
            .Select(name => Read(name, CatalogueReader.Read, found))
            .OfType<Catalogue>()
            .ToImmutableArray();
        var scoring = Read(Scoring, ReadScoring, found) ?? new BuiltInFacts([], [], []);
        var (questionnaires, subjects) = Read(Questions, QuestionReader.Read, found) ?? new([], []);
        var facts = scoring with
        {
            Catalogues = catalogues,
            Channels = [.. Read(Channels, ReadChannels, found) ?? []],
            Questionnaires = questionnaires,
            SubjectQuestions = subjects,
            Pitfalls = Read(Failures, PitfallReader.Read, found)?.Pitfalls ?? [],
        };
        return new Outcome<BuiltInFacts>(facts, found.ToImmutable());
    }

    /// <summary>The text of a built-in catalogue.</summary>
    public static string TextOf(FiscalYear year)
    {
        using var reader = new StreamReader(typeof(CatalogueLoader).Assembly.GetManifestResourceStream($"{Folder}{year}.yml")!);
        return reader.ReadToEnd();
    }

    private static bool IsYear(string name) =>
        name.StartsWith(Folder, StringComparison.Ordinal) && Path.GetFileNameWithoutExtension(name).All(char.IsAsciiDigit);

    private static T? Read<T>(string name, Func<string, Findings, T?> read, ImmutableArray<Diagnostic>.Builder found)
        where T : class
    {
        using var stream = typeof(CatalogueLoader).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        var findings = new Findings(name);
        var value = read(reader.ReadToEnd(), findings);
        found.AddRange(findings.ToImmutable());
        return value;
    }

    private static BuiltInFacts? ReadScoring(string text, Findings findings)
    {
        if (YamlText.Read(text, findings) is not { } mapping)
            return null;
        var map = new YamlMap(mapping, findings);
        var facts = new BuiltInFacts(
            [],
            [.. map.Maps("weights").Select(ReadWeights).OfType<InstrumentWeights>()],
            [.. map.Maps("analysis-topics").Select(ReadSubject).OfType<AnalysisSubject>()])
        {
            GradeScales = [.. map.Maps("grades").Select(ScoringReader.ReadGrades).OfType<GradeScale>()],
            IndicatorLists = [.. map.Maps("indicators").Select(ScoringReader.ReadIndicators).OfType<IndicatorList>()],
        };
        map.RefuseUnknownKeys();
        return facts;
    }

    private static Channel[]? ReadChannels(string text, Findings findings) =>
        YamlText.Read(text, findings) is { } mapping ? [.. ChannelReader.Read(new YamlMap(mapping, findings))] : null;

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
            ? new AnalysisSubject(int.Parse(n.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture), key.Value, name.Value)
            : null;
    }
}
