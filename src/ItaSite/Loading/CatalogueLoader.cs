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
/// <param name="Channels">The kinds of channels that elements ask a link to.</param>
public sealed record BuiltInFacts(
    ImmutableArray<Catalogue> Catalogues,
    ImmutableArray<InstrumentWeights> Weights,
    ImmutableArray<AnalysisSubject> AnalysisSubjects,
    ImmutableArray<Channel> Channels);

/// <summary>Reads the built-in facts. A new year is one more file: years are discovered.</summary>
public static class CatalogueLoader
{
    private const string Folder = "Catalogues/";
    private const string Scoring = Folder + "scoring.yml";
    private const string Channels = Folder + "channels.yml";

    /// <summary>The facts, and what is wrong with them; a fault there blocks every build, as bad content would.</summary>
    public static Outcome<BuiltInFacts> LoadBuiltIn()
    {
        var assembly = typeof(CatalogueLoader).Assembly;
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        var catalogues = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name is not Scoring and not Channels)
            .Order(StringComparer.Ordinal)
            .Select(name => Read(name, CatalogueReader.Read, found))
            .OfType<Catalogue>()
            .ToImmutableArray();
        var scoring = Read(Scoring, ReadScoring, found) ?? new BuiltInFacts([], [], [], []);
        var channels = Read(Channels, ReadChannels, found) ?? [];
        return new Outcome<BuiltInFacts>(scoring with { Catalogues = catalogues, Channels = [.. channels] }, found.ToImmutable());
    }

    /// <summary>The text of a built-in catalogue.</summary>
    public static string TextOf(FiscalYear year)
    {
        using var reader = new StreamReader(typeof(CatalogueLoader).Assembly.GetManifestResourceStream($"{Folder}{year}.yml")!);
        return reader.ReadToEnd();
    }

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
            [.. map.Maps("analysis-topics").Select(ReadSubject).OfType<AnalysisSubject>()],
            []);
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
