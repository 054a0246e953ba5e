using System.Collections.Frozen;

namespace ItaSite.Checking;

/// <summary>What carries a link: an attribute on one kind of element.</summary>
/// <param name="Element">Element name in lower case.</param>
/// <param name="Attribute">Attribute name in lower case.</param>
public sealed record LinkCarrier(string Element, string Attribute)
{
    private static readonly FrozenDictionary<string, LinkCarrier[]> ByElement = new[]
    {
        Of("a", "href", "xlink:href"), Of("area", "href"), Of("link", "href", "imagesrcset"), Of("img", "src", "srcset", "usemap", "longdesc"),
        Of("source", "src", "srcset"), Of("video", "src", "poster"), Of("audio", "src"), Of("track", "src"), Of("iframe", "src"),
        Of("frame", "src"), Of("embed", "src"), Of("object", "data", "usemap"), Of("input", "src", "formaction"), Of("button", "formaction"),
        Of("form", "action"), Of("script", "src", "href", "xlink:href"), Of("use", "href", "xlink:href"), Of("image", "href", "xlink:href"),
        Of("feimage", "href", "xlink:href"), Of("mpath", "href", "xlink:href"), Of("textpath", "href", "xlink:href"),
        Of("body", "background"), Of("table", "background"), Of("td", "background"), Of("th", "background"),
        Of("blockquote", "cite"), Of("q", "cite"), Of("del", "cite"), Of("ins", "cite"),
    }.ToFrozenDictionary(carriers => carriers[0].Element, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, LinkCarrier[]>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        ByElement.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> Sharing = FrozenSet.ToFrozenSet(
    [
        "og:url", "og:image", "og:image:url", "og:image:secure_url", "og:video", "og:video:url", "og:audio", "og:audio:url", "og:see_also",
        "twitter:image", "twitter:image:src", "twitter:url", "twitter:player", "msapplication-tileimage",
    ],
    StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SharingLookup = Sharing.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The address that a <c>meta</c> element names in its content: a refresh or a picture or address for sharing.</summary>
    public static LinkCarrier MetaContent { get; } = new("meta", "content");

    /// <summary>An address in a style sheet that stands in a page or is a file of its own.</summary>
    public static LinkCarrier StyleSheet { get; } = new("style", "url");

    /// <summary>An address in a <c>style</c> attribute.</summary>
    public static LinkCarrier StyleAttribute { get; } = new("*", "style");

    /// <summary>True when the value is a list of addresses with descriptors.</summary>
    public bool IsList { get; } = Attribute.EndsWith("srcset", StringComparison.Ordinal);

    /// <summary>True when the address names a <c>map</c> of the same page.</summary>
    public bool IsMap => Attribute == "usemap";

    /// <summary>True when what is named is fetched to show the page, unlike a link that a reader follows.</summary>
    public bool IsEmbedded { get; } = Attribute is "src" or "srcset" or "data" or "poster" or "background" or "imagesrcset";

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

    /// <summary>True when a <c>meta</c> element of this name holds an address for sharing.</summary>
    public static bool IsSharing(ReadOnlySpan<char> name) => SharingLookup.Contains(name);

    /// <summary>True when a <c>link</c> element of this relation only prepares a connection to a host: its address is never opened.</summary>
    public static bool IsHint(ReadOnlySpan<char> rel) =>
        rel.Contains("preconnect", StringComparison.OrdinalIgnoreCase) || rel.Contains("dns-prefetch", StringComparison.OrdinalIgnoreCase);

    private static LinkCarrier[] Of(string element, params ReadOnlySpan<string> names)
    {
        var carriers = new LinkCarrier[names.Length];
        for (var i = 0; i < names.Length; i++)
            carriers[i] = new LinkCarrier(element, names[i]);
        return carriers;
    }
}
