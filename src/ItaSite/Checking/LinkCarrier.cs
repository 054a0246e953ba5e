using System.Collections.Frozen;

namespace ItaSite.Checking;

/// <summary>What carries a link: an attribute on one kind of element.</summary>
/// <param name="Element">Element name in lower case.</param>
/// <param name="Attribute">Attribute name in lower case.</param>
public sealed record LinkCarrier(string Element, string Attribute)
{
    private static readonly FrozenDictionary<string, LinkCarrier[]> ByElement = new[]
    {
        Of("a", "href", "xlink:href"), Of("area", "href"), Of("link", "href"), Of("img", "src", "srcset"), Of("source", "src", "srcset"),
        Of("video", "src", "poster"), Of("audio", "src"), Of("track", "src"), Of("iframe", "src"), Of("embed", "src"), Of("object", "data"),
        Of("input", "src", "formaction"), Of("button", "formaction"), Of("form", "action"), Of("script", "src"), Of("use", "href", "xlink:href"),
        Of("image", "href", "xlink:href"), Of("blockquote", "cite"), Of("q", "cite"), Of("del", "cite"), Of("ins", "cite"),
    }.ToFrozenDictionary(carriers => carriers[0].Element, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, LinkCarrier[]>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        ByElement.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The address that a <c>meta</c> element names in its content: a refresh or a picture or address for sharing.</summary>
    public static LinkCarrier MetaContent { get; } = new("meta", "content");

    /// <summary>True when the value is a list of addresses with descriptors.</summary>
    public bool IsList => Attribute == "srcset";

    /// <summary>The attribute of this name on this element, or null when it carries no link.</summary>
    public static LinkCarrier? Find(ReadOnlySpan<char> element, ReadOnlySpan<char> name)
    {
        if (!Lookup.TryGetValue(element, out var carriers))
            return null;
        foreach (var carrier in carriers)
        {
            if (name.SequenceEqual(carrier.Attribute))
                return carrier;
        }

        return null;
    }

    private static LinkCarrier[] Of(string element, params ReadOnlySpan<string> names)
    {
        var carriers = new LinkCarrier[names.Length];
        for (var i = 0; i < names.Length; i++)
            carriers[i] = new LinkCarrier(element, names[i]);
        return carriers;
    }
}
