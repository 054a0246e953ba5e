using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Loading.Yaml;
using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>
/// Reads a site's own catalogue of a year (<c>content/2568/catalogue.yml</c>): an office that holds the manual confirms, corrects or
/// adds elements, each with its source; or it brings a whole year that the program does not know.
/// </summary>
internal static class SiteCatalogue
{
    /// <summary>The catalogues that a site is held to: the built-in ones, with what the site's own files lay over them.</summary>
    /// <param name="root">The site's folder.</param>
    /// <param name="files">Its files.</param>
    /// <param name="facts">The built-in catalogues, and what catalogues may name.</param>
    /// <param name="reference">The kinds of tables that catalogues may name.</param>
    /// <param name="textOf">The text of a built-in catalogue.</param>
    /// <param name="found">Where faults go.</param>
    public static ImmutableArray<Catalogue> Over(string root, ImmutableArray<string> files, BuiltInFacts facts, Lazy<ReferenceFacts> reference, Func<FiscalYear, string> textOf, ImmutableArray<Diagnostic>.Builder found)
    {
        var byYear = facts.Catalogues.ToDictionary(catalogue => catalogue.Year);
        foreach (var file in files)
        {
            var year = ContentPath.YearOf(file.Split('/')[1])!.Value;
            var findings = new Findings(file);
            var text = SourceText.Read(root, findings, Limits.Yaml);
            if (text is not null && Read(text, year, byYear.ContainsKey(year) ? textOf(year) : null, facts.Channels, reference, findings) is { } own)
                byYear[year] = own;
            found.AddRange(findings.ToImmutable());
        }

        return [.. byYear.Values.OrderBy(catalogue => catalogue.Year)];
    }

    /// <summary>The year's catalogue, or null when the site's own cannot be used.</summary>
    /// <param name="text">The site's file.</param>
    /// <param name="year">The year of its folder.</param>
    /// <param name="builtIn">The text of the built-in catalogue of that year, or null.</param>
    /// <param name="channels">The channels that catalogues may name.</param>
    /// <param name="reference">The kinds of tables that catalogues may name.</param>
    /// <param name="findings">Where faults go.</param>
    private static Catalogue? Read(string text, FiscalYear year, string? builtIn, ImmutableArray<Channel> channels, Lazy<ReferenceFacts> reference, Findings findings)
    {
        if (YamlText.Read(text, findings) is not { } own)
            return null;
        var before = findings.ToImmutable().Length;
        CheckSources(own, findings);
        var whole = builtIn is null ? own : LaidOver(builtIn, own, year, findings);
        if (whole is null || CatalogueReader.Read(whole, findings) is not { } catalogue)
            return null;
        if (catalogue.Year != year)
            findings.Add(ModelRules.CatalogueOfAnotherYear, own.Where, catalogue.Year, year);
        foreach (var unknown in CatalogueReferences.Unknown(catalogue, reference.Value.Schemas, channels))
            findings.Add(unknown);
        return findings.ToImmutable().Skip(before).Any(finding => finding.Rule.DefaultSeverity == Severity.Error) ? null : catalogue;
    }

    private static YamlMapping? LaidOver(string builtIn, YamlMapping own, FiscalYear year, Findings findings)
    {
        var lower = YamlText.Read(builtIn, new Findings($"Catalogues/{year}.yml"))!;
        var items = own.Entries.Where(entry => entry.Key.Text == "items").Select(entry => entry.Value).OfType<YamlSequence>().SelectMany(list => list.Items).ToImmutableArray();
        var rest = own with { Entries = own.Entries.RemoveAll(entry => entry.Key.Text == "items") };
        var known = ItemsIn(lower).ToHashSet(StringComparer.Ordinal);
        foreach (var item in items.Where(item => !known.Any(id => IsOne(id, YamlMerge.IdOf(item)))))
            findings.Add(LoadingRules.UnknownValue, item.Where, YamlMerge.IdOf(item) ?? "", YamlMap.Suggestion(YamlMerge.IdOf(item) ?? "", known));
        return (YamlMapping)WithItems(YamlMerge.Over(lower, rest), items);
    }

    // Officers name the item; they need not know where it stands among indicators.
    private static YamlNode WithItems(YamlNode node, ImmutableArray<YamlNode> items) => node switch
    {
        YamlMapping mapping when items.FirstOrDefault(item => IsOne(YamlMerge.IdOf(mapping), YamlMerge.IdOf(item))) is YamlMapping own => YamlMerge.Over(mapping, own),
        YamlMapping mapping => mapping with { Entries = [.. mapping.Entries.Select(entry => entry with { Value = WithItems(entry.Value, items) })] },
        YamlSequence list => list with { Items = [.. list.Items.Select(item => WithItems(item, items))] },
        _ => node,
    };

    // O12, o12 and ๑๒ are one item.
    private static bool IsOne(string? left, string? right) =>
        left is not null && right is not null && ItemId.Parse(left) is { } item && ItemId.Parse(right) == item;

    private static IEnumerable<string> ItemsIn(YamlMapping catalogue) =>
        Lists(catalogue, "items").Select(YamlMerge.IdOf).OfType<string>();

    // What an office changes must be possible to look up: each element says where it was read.
    private static void CheckSources(YamlMapping own, Findings findings)
    {
        foreach (var element in Lists(own, "elements").OfType<YamlMapping>().Where(element => element.Entries.All(entry => entry.Key.Text != "source")))
            findings.Add(LoadingRules.MissingKey, element.Where, "source");
    }

    private static IEnumerable<YamlNode> Lists(YamlNode node, string key) => node switch
    {
        YamlMapping mapping => mapping.Entries.SelectMany(entry => entry.Key.Text == key && entry.Value is YamlSequence list
            ? list.Items.Concat(list.Items.SelectMany(item => Lists(item, key)))
            : Lists(entry.Value, key)),
        YamlSequence list => list.Items.SelectMany(item => Lists(item, key)),
        _ => [],
    };
}
