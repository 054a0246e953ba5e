using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ItaSite.Loading.Markdown;

/// <summary>The words of a heading, and the id its editor gave it with <c>{#id}</c> at the end.</summary>
/// <param name="Text">Plain text without the id.</param>
/// <param name="ExplicitId">The id, or null.</param>
/// <param name="Marker">As written, for leaving it out of the page; null when there is none.</param>
internal readonly record struct HeadingText(string Text, string? ExplicitId, string? Marker)
{
    public static HeadingText Read(HeadingBlock heading)
    {
        var plain = PlainText(heading.Inline);
        var open = plain.LastIndexOf("{#", StringComparison.Ordinal);
        if (open < 0 || !plain.EndsWith('}'))
            return new HeadingText(plain.Trim(), null, null);
        var id = plain.AsSpan(open + 2, plain.Length - open - 3);
        return HeadingSlug.IsExplicitId(id)
            ? new HeadingText(plain[..open].Trim(), id.ToString(), plain[open..])
            : new HeadingText(plain.Trim(), null, null);
    }

    /// <summary>Splits <c>name {#id}</c>.</summary>
    public static (string Name, string? Id) SplitMarker(string text)
    {
        var open = text.IndexOf("{#", StringComparison.Ordinal);
        if (open < 0 || !text.TrimEnd().EndsWith('}'))
            return (text.Trim(), null);
        var id = text[(open + 2)..].TrimEnd().TrimEnd('}');
        return (text[..open].Trim(), HeadingSlug.IsExplicitId(id) ? id : null);
    }

    /// <summary>What stands at the end of a text as <c>{#id}</c> and cannot be an id, as written; null when there is none.</summary>
    public static string? UnusableMarker(string text)
    {
        var trimmed = text.TrimEnd();
        var open = trimmed.LastIndexOf("{#", StringComparison.Ordinal);
        if (open < 0 || !trimmed.EndsWith('}'))
            return null;
        return HeadingSlug.IsExplicitId(trimmed.AsSpan(open + 2, trimmed.Length - open - 3)) ? null : trimmed[open..];
    }

    /// <summary>The words of inlines without their marks.</summary>
    public static string PlainText(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines?.Descendants() ?? [])
        {
            _ = inline switch
            {
                LiteralInline literal => text.Append(literal.Content.AsSpan()),
                CodeInline code => text.Append(code.Content),
                HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
                AutolinkInline link => text.Append(link.Url),
                LineBreakInline => text.Append(' '),
                _ => text,
            };
        }

        return text.ToString();
    }
}
