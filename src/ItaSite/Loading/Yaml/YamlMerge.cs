namespace ItaSite.Loading.Yaml;

/// <summary>
/// Lays one mapping over another: keys replace keys, mappings are laid over mappings, and in lists of mappings with an
/// <c>id</c> those of one id are laid over each other and new ones follow. Every node keeps its own place.
/// </summary>
internal static class YamlMerge
{
    private const string Id = "id";

    /// <summary>The lower mapping with the upper one laid over it.</summary>
    public static YamlMapping Over(YamlMapping lower, YamlMapping upper)
    {
        var entries = lower.Entries.Select(entry => Find(upper, entry.Key.Text) is { } over ? new YamlEntry(over.Key, Over(entry.Value, over.Value)) : entry);
        var added = upper.Entries.Where(entry => Find(lower, entry.Key.Text) is null);
        return new YamlMapping([.. entries, .. added], upper.Where);
    }

    /// <summary>The value of <c>id</c>, or null.</summary>
    public static string? IdOf(YamlNode node) => node is YamlMapping mapping && Find(mapping, Id)?.Value is YamlScalar id ? id.Text : null;

    private static YamlNode Over(YamlNode lower, YamlNode upper) => (lower, upper) switch
    {
        (YamlMapping under, YamlMapping over) => Over(under, over),
        (YamlSequence under, YamlSequence over) when IsKeyed(under) && IsKeyed(over) => Over(under, over),
        _ => upper,
    };

    private static YamlSequence Over(YamlSequence lower, YamlSequence upper)
    {
        var over = upper.Items.GroupBy(IdOf, StringComparer.Ordinal).ToDictionary(group => group.Key!, group => group.Last(), StringComparer.Ordinal);
        var known = lower.Items.Select(IdOf).ToHashSet(StringComparer.Ordinal);
        var items = lower.Items.Select(item => over.TryGetValue(IdOf(item)!, out var upperItem) ? Over(item, upperItem) : item);
        return new YamlSequence([.. items, .. upper.Items.Where(item => !known.Contains(IdOf(item)))], upper.Where);
    }

    private static bool IsKeyed(YamlSequence list) => list.Items.All(item => IdOf(item) is not null);

    private static YamlEntry? Find(YamlMapping mapping, string key) =>
        mapping.Entries.Select(entry => (YamlEntry?)entry).FirstOrDefault(entry => entry!.Value.Key.Text == key);
}
