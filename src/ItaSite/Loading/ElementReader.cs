using System.Collections.Immutable;
using ItaSite.Loading.Yaml;
using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>Reads one element of a catalogue and the word that satisfies it.</summary>
internal static class ElementReader
{
    private static readonly string[] Words = ["covers", "cycle", "file", "link", "review"];

    public static Element? Read(YamlMap map)
    {
        var id = map.RequiredText("id");
        var text = map.RequiredText("text");
        var confidence = map.Required("confidence", map.Choice("confidence", CatalogueWords.Confidences));
        var source = map.RequiredText("source");
        var element = new Element
        {
            Id = id?.Value ?? "",
            Text = text?.Value ?? "",
            Confidence = confidence ?? Confidence.Low,
            Source = source?.Value ?? "",
            Requires = map.Map("requires") is { } word ? ReadWord(word) : new ShownRequirement(),
            Period = map.Choice("period", CatalogueWords.Periods),
            AppliesTo = [.. map.Texts("applies-to").Select(kind => kind.Value)],
            When = map.Choice("when", CatalogueWords.Conditions) ?? Condition.Always,
            MayBeNone = map.Flag("may-be-none"),
            Note = map.Text("note")?.Value,
            Where = map.Where,
        };
        map.RefuseUnknownKeys();
        return id is null || text is null || confidence is null || source is null ? null : element;
    }

    private static Requirement ReadWord(YamlMap map)
    {
        var word = map.Entries.IsEmpty ? "" : map.Entries[0].Key.Text;
        Requirement? requirement = word switch
        {
            "covers" => ReadCovers(map),
            "cycle" => ReadCycle(map),
            "file" => new FileRequirement([.. map.Texts("file").Select(type => type.Value.ToLowerInvariant())], map.Flag("every")),
            "link" => map.Choice("link", CatalogueWords.Links) is null ? null : new LinkRequirement(null, [], []),
            "review" => map.Flag("review") ? new ReviewRequirement() : null,
            _ => Refuse(map, word),
        };
        if (Words.Contains(word))
            map.RefuseUnknownKeys();
        return requirement ?? new ShownRequirement();
    }

    private static CoversRequirement? ReadCovers(YamlMap map)
    {
        var period = map.Choice("covers", CatalogueWords.Periods);
        ImmutableArray<string> of = [.. map.Texts("of").Select(id => id.Value)];
        return period is { } named ? new CoversRequirement(named, of) : null;
    }

    private static CycleRequirement? ReadCycle(YamlMap map)
    {
        var part = map.Choice("cycle", CatalogueWords.CycleParts);
        var topic = map.Number("topic");
        return part is { } named ? new CycleRequirement(named, (int?)topic) : null;
    }

    private static Requirement? Refuse(YamlMap map, string word)
    {
        map.Findings.Add(LoadingRules.UnknownValue, map.Where, word, YamlMap.Suggestion(word, Words));
        return null;
    }
}
