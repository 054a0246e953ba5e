using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace ItaSite.Rendering;

/// <summary>The theme's style sheet, made small once, with the agency's colour and with addresses that hold at each depth.</summary>
internal sealed partial class StyleSheet(string css, Colour? accent)
{
    private readonly string small = Small(css) + Colours(accent);
    private readonly ConcurrentDictionary<string, InlineStyle> byRoot = new(StringComparer.Ordinal);

    /// <summary>The sheet for pages from which the site's root is <paramref name="root"/>, such as <c>../../</c>.</summary>
    public InlineStyle For(string root) =>
        byRoot.GetOrAdd(root, static (root, css) => new InlineStyle(css.Replace("url(/", $"url({root}", StringComparison.Ordinal)), small);

    private static string Colours(Colour? accent) =>
        accent is { } colour ? $":root{{--cloth:{colour};--band:{Accent.Band(colour)}}}" : "";

    // Takes comments and needless space out; the theme's sheet has no strings that look like either.
    private static string Small(string css)
    {
        var bare = Space().Replace(Comment().Replace(css, ""), " ");
        return AroundSigns().Replace(bare, "$1").Replace(": ", ":", StringComparison.Ordinal).Replace(";}", "}", StringComparison.Ordinal).Trim();
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(" ?([{};,>]) ?")]
    private static partial Regex AroundSigns();
}
