using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Loading.Yaml;
using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>What <c>failures.yml</c> holds.</summary>
/// <param name="Pitfalls">Reasons, practices and questions in order.</param>
internal sealed record PitfallFacts(ImmutableArray<Pitfall> Pitfalls);

/// <summary>Reads what others lost items by, what they did to pass, and what people must ask themselves.</summary>
internal static class PitfallReader
{
    public static PitfallFacts? Read(string text, Findings findings)
    {
        if (YamlText.Read(text, findings) is not { } mapping)
            return null;
        var map = new YamlMap(mapping, findings);
        var facts = new PitfallFacts(
        [
            .. map.Maps("reasons").Select(reason => ReadPitfall(reason, PitfallKind.Reason)).OfType<Pitfall>(),
            .. map.Maps("practices").Select(practice => ReadPitfall(practice, PitfallKind.Practice)).OfType<Pitfall>(),
            .. map.Maps("questions").Select(question => ReadPitfall(question, PitfallKind.Question)).OfType<Pitfall>(),
        ]);
        map.RefuseUnknownKeys();
        foreach (var twice in facts.Pitfalls.GroupBy(pitfall => pitfall.Code).Where(code => code.Count() > 1))
            findings.Add(LoadingRules.DuplicateKey, SourceSpan.WholeFile(findings.File), twice.Key, 1);
        return facts;
    }

    private static Pitfall? ReadPitfall(YamlMap map, PitfallKind kind)
    {
        var code = map.RequiredText("code");
        var text = map.RequiredText("text");
        var confidence = map.Required("confidence", map.Choice("confidence", CatalogueWords.Confidences));
        var source = map.RequiredText("source");
        ImmutableArray<string> topics = [.. map.Texts("topics").Select(topic => topic.Value)];
        ImmutableArray<string> elements = [.. map.Texts("elements").Select(element => element.Value)];
        map.RefuseUnknownKeys();
        return code is { } key && text is { } words && confidence is { } sure && source is { } read
            ? new Pitfall(key.Value, kind, words.Value, topics, elements, sure, read.Value)
            : null;
    }
}
