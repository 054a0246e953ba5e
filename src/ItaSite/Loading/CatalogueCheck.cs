using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>Holds a catalogue to its own promises: unique numbers, topics and element ids, references that exist, nothing empty.</summary>
internal static class CatalogueCheck
{
    public static void Examine(Catalogue catalogue, Findings findings)
    {
        Unique(catalogue.Items, item => item.Id.ToString(), item => item.Where, findings);
        Unique(catalogue.Items, item => item.Topic, item => item.Where, findings);
        Unique(catalogue.Indicators.SelectMany(indicator => indicator.SubIndicators), part => part.Id, _ => catalogue.Where, findings);
        foreach (var item in catalogue.Items)
            ExamineItem(item, findings);
        foreach (var part in catalogue.Indicators.SelectMany(indicator => indicator.SubIndicators).Where(part => part.Items.IsEmpty))
            findings.Add(LoadingRules.MissingKey, catalogue.Where, $"{part.Id} items");
    }

    private static void ExamineItem(OitItem item, Findings findings)
    {
        Unique(item.Elements, element => element.Id, element => element.Where, findings);
        if (item.Elements.IsEmpty)
            findings.Add(LoadingRules.MissingKey, item.Where, "elements");
        foreach (var element in item.Elements)
        {
            if (!Markdown.HeadingSlug.IsExplicitId(element.Id))
                findings.Add(LoadingRules.UnknownValue, element.Where, element.Id, "org-chart");
            foreach (var unknown in Governed(element).Where(id => item.Find(id) is null))
                findings.Add(LoadingRules.UnknownValue, element.Where, unknown, Yaml.YamlMap.Suggestion(unknown, item.Elements.Select(other => other.Id)));
        }
    }

    private static ImmutableArray<string> Governed(Element element) => element.Requires is CoversRequirement covers ? covers.Of : [];

    private static void Unique<T>(IEnumerable<T> values, Func<T, string> name, Func<T, SourceSpan> where, Findings findings)
    {
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var value in values)
        {
            if (!seen.TryAdd(name(value), where(value)))
                findings.Add(LoadingRules.DuplicateKey, where(value), name(value), seen[name(value)].Line);
        }
    }
}
