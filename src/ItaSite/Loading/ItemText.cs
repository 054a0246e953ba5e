using ItaSite.Diagnostics;
using ItaSite.Loading.Yaml;
using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>Reads references to items of a year: <c>{ year: 2567, item: O13 }</c>.</summary>
internal static class ItemText
{
    public static Spanned<ItemKey>? ReadKey(YamlNode node, Findings findings)
    {
        if (YamlValue.Map(node, findings) is not { } map)
            return null;
        var year = map.Required("year", map.Year("year"));
        var item = map.RequiredText("item") is { } text ? ReadId(text, findings) : null;
        map.RefuseUnknownKeys();
        return year is { } y && item is { } i ? new Spanned<ItemKey>(new ItemKey(y.Value, i), node.Where) : null;
    }

    public static ItemId? ReadId(Spanned<string> text, Findings findings)
    {
        if (ItemId.Parse(text.Value) is { } id)
            return id;
        findings.Add(LoadingRules.NotAnItem, text.Where, text.Value);
        return null;
    }

    public static System.Collections.Immutable.ImmutableArray<Spanned<ItemKey>> ReadKeys(YamlMap map, string key) =>
        [.. map.Items(key).Select(node => ReadKey(node, map.Findings)).OfType<Spanned<ItemKey>>()];
}
