using System.Collections.Immutable;
using ItaSite.Loading.Yaml;
using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>Reads <c>requires:</c>, the word of the closed vocabulary that satisfies an element. Its first key is the word.</summary>
internal static class RequirementReader
{
    private static readonly Dictionary<string, Func<YamlMap, Requirement?>> Words = new(StringComparer.Ordinal)
    {
        ["collection"] = ReadCollection,
        ["covers"] = ReadCovers,
        ["cycle"] = ReadCycle,
        ["dataset"] = ReadDataset,
        ["file"] = map => new FileRequirement([.. Texts(map, "file").Select(type => type.ToLowerInvariant())], map.Flag("every")),
        ["form"] = map => map.Text("form") is { } name ? new FormRequirement(name.Value) : null,
        ["language"] = map => new LanguageRequirement(Texts(map, "language")),
        ["link"] = ReadLink,
        ["reachable"] = map => map.Flag("reachable") ? new ReachableRequirement() : null,
        ["review"] = map => map.Flag("review") ? new ReviewRequirement() : null,
    };

    /// <summary>The requirement; a word that is not known is reported and asks only that the element is shown.</summary>
    public static Requirement Read(YamlMap map)
    {
        var word = map.Entries.IsEmpty ? "" : map.Entries[0].Key.Text;
        if (!Words.TryGetValue(word, out var read))
        {
            map.Findings.Add(LoadingRules.UnknownValue, map.Where, word, YamlMap.Suggestion(word, Words.Keys));
            return new ShownRequirement();
        }

        var requirement = read(map);
        map.RefuseUnknownKeys();
        return requirement ?? new ShownRequirement();
    }

    private static CoversRequirement? ReadCovers(YamlMap map)
    {
        var of = Texts(map, "of");
        return map.Choice("covers", CatalogueWords.Periods) is { } named ? new CoversRequirement(named, of) : null;
    }

    private static CycleRequirement? ReadCycle(YamlMap map)
    {
        var part = map.Choice("cycle", CatalogueWords.CycleParts);
        var topic = map.Number("topic");
        return part is { } named ? new CycleRequirement(named, (int?)topic) : null;
    }

    private static CollectionRequirement? ReadCollection(YamlMap map)
    {
        var kind = map.Choice("collection", CatalogueWords.Collections);
        var period = map.Choice("covers", CatalogueWords.Periods);
        var minimum = Minimum(map);
        return kind is { } named ? new CollectionRequirement(named, period, minimum) : null;
    }

    private static DatasetRequirement? ReadDataset(YamlMap map)
    {
        var name = map.Text("dataset");
        ImmutableArray<string> columns = [.. Texts(map, "column"), .. Texts(map, "columns")];
        var where = map.Map("where") is { } conditions
            ? conditions.Entries.ToImmutableSortedDictionary(entry => entry.Key.Text, entry => Texts(conditions, entry.Key.Text), StringComparer.Ordinal)
            : ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;
        var minimum = Minimum(map);
        return name is { } schema ? new DatasetRequirement(schema.Value, columns, where, minimum) : null;
    }

    private static LinkRequirement ReadLink(YamlMap map)
    {
        var channel = map.Text("link")?.Value;
        return new LinkRequirement(channel == "any" ? null : channel, Texts(map, "of"), Texts(map, "separate-from"));
    }

    private static int Minimum(YamlMap map) => map.Number("minimum") is { } number ? (int)number : 1;

    private static ImmutableArray<string> Texts(YamlMap map, string key) => [.. map.Texts(key).Select(text => text.Value)];
}
