using System.Collections.Immutable;
using System.Globalization;
using ItaSite.Diagnostics;
using ItaSite.Loading.Yaml;
using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>Reads the facts that the program judges by. A new year or a new kind of dataset is one more file: files are discovered.</summary>
public static class CatalogueLoader
{
    private const string Years = "Catalogues/";
    private const string Scoring = Years + "scoring.yml";
    private const string Kinds = "Datasets/";

    /// <summary>The facts that travel with the program, and what is wrong with them.</summary>
    public static Outcome<BuiltInFacts> LoadBuiltIn() => Load(FactFiles.BuiltIn);

    /// <summary>The facts, and what is wrong with them; a fault there blocks every build, as bad content would.</summary>
    /// <param name="files">The files to read.</param>
    public static Outcome<BuiltInFacts> Load(FactFiles files)
    {
        // Files are independent, and reading them is a good part of a small site's build: on every core, put together in order of name.
        var names = files.In(Years).Concat(files.In(Kinds)).ToArray();
        var read = new ReadFact[names.Length];
        Parallel.For(0, names.Length, i => read[i] = Read(names[i], files.TextOf(names[i])));
        var facts = read.Select(file => file.Value).ToArray();
        var scoring = facts.OfType<BuiltInFacts>().FirstOrDefault() ?? new BuiltInFacts([], [], [], []);
        return new Outcome<BuiltInFacts>(
            scoring with
            {
                Catalogues = [.. facts.OfType<Catalogue>().OrderBy(catalogue => catalogue.Year)],
                Schemas = [.. facts.OfType<TableSchema>().OrderBy(schema => schema.Name, StringComparer.Ordinal)],
            },
            [.. read.SelectMany(file => file.Found)]);
    }

    private static ReadFact Read(string name, string text)
    {
        var findings = new Findings(name);
        object? value = name == Scoring ? ReadScoring(text, findings)
            : name.StartsWith(Kinds, StringComparison.Ordinal) ? TableSchemaReader.Read(text, findings)
            : CatalogueReader.Read(text, findings);
        return new ReadFact(value, findings.ToImmutable());
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

    private readonly record struct ReadFact(object? Value, ImmutableArray<Diagnostic> Found);
}
