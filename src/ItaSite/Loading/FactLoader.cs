using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Loading.Yaml;
using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>
/// Reads the facts that the program judges by. A new year or a new kind of dataset is one more file: files are discovered. A build
/// reads what its site speaks of; reading everything would be the longer part of a small site's build.
/// </summary>
public static class FactLoader
{
    private const string Years = "Catalogues/";
    private const string Kinds = "Datasets/";
    private const string Scoring = Years + "scoring.yml";
    private const string Questions = Years + "questions.yml";
    private const string Failures = Years + "failures.yml";
    private const string Channels = Years + "channels.yml";

    /// <summary>All facts that travel with the program, and what is wrong with them.</summary>
    public static Outcome<BuiltInFacts> LoadBuiltIn() => Load(FactFiles.BuiltIn);

    /// <summary>All facts, and what is wrong with them.</summary>
    /// <param name="files">The files to read.</param>
    public static Outcome<BuiltInFacts> Load(FactFiles files)
    {
        var (facts, found) = Read(files, files.In(Years).Concat(files.In(Kinds)));
        var unknown = facts.Catalogues.SelectMany(catalogue => CatalogueReferences.Unknown(catalogue, facts.Reference.Schemas, facts.Channels));
        return new Outcome<BuiltInFacts>(facts, [.. found, .. unknown]);
    }

    /// <summary>The facts of all years: weights, grades, indicators, channels; and what is wrong with them.</summary>
    internal static Outcome<BuiltInFacts> LoadCommon(FactFiles files) => Read(files, [Scoring, Channels]);

    /// <summary>The catalogues of some years, and what is wrong with them.</summary>
    internal static Outcome<ImmutableArray<Catalogue>> LoadYears(FactFiles files, IEnumerable<FiscalYear> years)
    {
        var (facts, found) = Read(files, years.Select(NameOf).Where(files.Has));
        return new Outcome<ImmutableArray<Catalogue>>(facts.Catalogues, found);
    }

    /// <summary>The facts that explain what is asked.</summary>
    internal static ReferenceFacts LoadReference(FactFiles files) => Read(files, [Questions, Failures, .. files.In(Kinds)]).Value.Reference;

    /// <summary>One kind of dataset.</summary>
    internal static Outcome<TableSchema?> LoadKind(FactFiles files, string name)
    {
        var read = Read($"{Kinds}{name}.yml", files);
        return new Outcome<TableSchema?>(read.Value as TableSchema, read.Found);
    }

    /// <summary>Names of all kinds of datasets, in order.</summary>
    internal static ImmutableArray<string> KindsIn(FactFiles files) => [.. files.In(Kinds).Select(Path.GetFileNameWithoutExtension).OfType<string>()];

    /// <summary>Every year that there is a catalogue of, in order: the files whose name is a number.</summary>
    internal static ImmutableArray<FiscalYear> YearsIn(FactFiles files) =>
        [.. files.In(Years).Select(name => ContentPath.YearOf(Path.GetFileNameWithoutExtension(name))).OfType<FiscalYear>().Order()];

    /// <summary>The text of the catalogue of a year.</summary>
    internal static string TextOf(FactFiles files, FiscalYear year) => files.TextOf(NameOf(year));

    private static string NameOf(FiscalYear year) => $"{Years}{year}.yml";

    private static Outcome<BuiltInFacts> Read(FactFiles files, IEnumerable<string> names)
    {
        // Files are independent: on every core, put together in order of name.
        var wanted = names.ToArray();
        var read = new ReadFact[wanted.Length];
        Parallel.For(0, wanted.Length, i => read[i] = Read(wanted[i], files));
        return new Outcome<BuiltInFacts>(
            Together([.. read.Select(file => file.Value).OfType<object>()]),
            [.. read.SelectMany(file => file.Found)]);
    }

    private static BuiltInFacts Together(ImmutableArray<object> facts)
    {
        var scoring = facts.OfType<BuiltInFacts>().FirstOrDefault() ?? new BuiltInFacts();
        var channels = facts.OfType<ChannelFacts>().FirstOrDefault() ?? new ChannelFacts([], HostKinds.None);
        var questions = facts.OfType<QuestionFacts>().FirstOrDefault() ?? new QuestionFacts([], []);
        return scoring with
        {
            Catalogues = [.. facts.OfType<Catalogue>().OrderBy(catalogue => catalogue.Year)],
            Channels = channels.Channels,
            Hosts = channels.Hosts,
            Reference = new ReferenceFacts(
                [.. facts.OfType<TableSchema>().OrderBy(schema => schema.Name, StringComparer.Ordinal)],
                questions.Questionnaires,
                questions.Subjects,
                facts.OfType<PitfallFacts>().FirstOrDefault()?.Pitfalls ?? []),
        };
    }

    private static ReadFact Read(string name, FactFiles files)
    {
        var (findings, text) = (new Findings(name), files.TextOf(name));
        object? value = name switch
        {
            Scoring => ReadMap(text, findings, ScoringReader.Read),
            Channels => ReadMap(text, findings, ChannelReader.Read),
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
