using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Loading.Yaml;
using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>Reads the facts that the program judges by. A new year or a new kind of dataset is one more file: files are discovered.</summary>
public static class FactLoader
{
    private const string Years = "Catalogues/";
    private const string Kinds = "Datasets/";
    private const string Scoring = Years + "scoring.yml";
    private const string Questions = Years + "questions.yml";
    private const string Failures = Years + "failures.yml";
    private const string Channels = Years + "channels.yml";

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
        var facts = Together([.. read.Select(file => file.Value).OfType<object>()]);
        var unknown = facts.Catalogues.SelectMany(catalogue => CatalogueReferences.Unknown(catalogue, facts.Schemas, facts.Channels));
        return new Outcome<BuiltInFacts>(facts, [.. read.SelectMany(file => file.Found), .. unknown]);
    }

    /// <summary>The text of the catalogue of a year.</summary>
    internal static string TextOf(FactFiles files, FiscalYear year) => files.TextOf($"{Years}{year}.yml");

    private static BuiltInFacts Together(ImmutableArray<object> facts)
    {
        var scoring = facts.OfType<BuiltInFacts>().FirstOrDefault() ?? new BuiltInFacts();
        var questions = facts.OfType<QuestionFacts>().FirstOrDefault() ?? new QuestionFacts([], []);
        return scoring with
        {
            Catalogues = [.. facts.OfType<Catalogue>().OrderBy(catalogue => catalogue.Year)],
            Schemas = [.. facts.OfType<TableSchema>().OrderBy(schema => schema.Name, StringComparer.Ordinal)],
            Channels = [.. facts.OfType<ImmutableArray<Channel>>().SelectMany(list => list)],
            Questionnaires = questions.Questionnaires,
            SubjectQuestions = questions.Subjects,
            Pitfalls = facts.OfType<PitfallFacts>().FirstOrDefault()?.Pitfalls ?? [],
        };
    }

    private static ReadFact Read(string name, string text)
    {
        var findings = new Findings(name);
        object? value = name switch
        {
            Scoring => ReadMap(text, findings, ScoringReader.Read),
            Channels => ReadMap(text, findings, map => (object)ChannelReader.Read(map)),
            Questions => QuestionReader.Read(text, findings),
            Failures => PitfallReader.Read(text, findings),
            _ when name.StartsWith(Kinds, StringComparison.Ordinal) => TableSchemaReader.Read(text, findings),
            _ => CatalogueReader.Read(text, findings),
        };
        return new ReadFact(value, findings.ToImmutable());
    }

    private static object? ReadMap(string text, Findings findings, Func<YamlMap, object> read) =>
        YamlText.Read(text, findings) is { } mapping ? read(new YamlMap(mapping, findings)) : null;

    private readonly record struct ReadFact(object? Value, ImmutableArray<Diagnostic> Found);
}
