using System.Collections.Frozen;
using System.Text;

namespace ItaSite.Safety;

/// <summary>
/// Writes HTML from an allow-list of elements and attributes. Text and attribute values are always encoded; there is no way
/// to write raw markup, so what comes out can be trusted as a <see cref="SafeHtml"/>.
/// </summary>
public sealed class SafeHtmlWriter
{
    private static readonly FrozenSet<string> Elements = FrozenSet.ToFrozenSet(
    [
        "a", "abbr", "blockquote", "br", "code", "del", "div", "em", "figcaption", "figure", "h2", "h3", "h4", "h5", "h6", "hr", "img",
        "ins", "li", "ol", "p", "pre", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "ul",
    ]);

    private static readonly FrozenSet<string> Attributes = FrozenSet.ToFrozenSet(
        ["alt", "class", "colspan", "height", "href", "id", "loading", "rel", "role", "scope", "src", "start", "tabindex", "title", "width", "aria-label", "lang"]);

    private static readonly FrozenSet<string> UrlAttributes = FrozenSet.ToFrozenSet(["href", "src"]);

    private readonly StringBuilder output = new();
    private bool tagIsOpen;

    /// <summary>Starts an element; attributes may follow until the next other call.</summary>
    /// <exception cref="ArgumentException">The element is not on the allow-list: a fault of the program.</exception>
    public SafeHtmlWriter Open(string element)
    {
        if (!Elements.Contains(element))
            throw new ArgumentException($"element '{element}' is not on the allow-list", nameof(element));
        CloseTag();
        output.Append('<').Append(element);
        tagIsOpen = true;
        return this;
    }

    /// <summary>Adds an attribute to the element just opened; nothing is written for a null value.</summary>
    /// <exception cref="ArgumentException">The attribute is not on the allow-list, or its address has a scheme that is not: a fault of the program.</exception>
    public SafeHtmlWriter Attribute(string name, string? value)
    {
        if (value is null)
            return this;
        if (!tagIsOpen || !Attributes.Contains(name))
            throw new ArgumentException($"attribute '{name}' is not on the allow-list here", nameof(name));
        if (UrlAttributes.Contains(name) && !UrlPolicy.IsAllowed(value))
            throw new ArgumentException($"address of '{name}' is not on the allow-list", nameof(value));
        output.Append(' ').Append(name).Append("=\"");
        HtmlText.Encode(value, output);
        output.Append('"');
        return this;
    }

    /// <summary>Ends an element.</summary>
    public SafeHtmlWriter Close(string element)
    {
        CloseTag();
        output.Append("</").Append(element).Append('>');
        return this;
    }

    /// <summary>Writes text.</summary>
    public SafeHtmlWriter Text(ReadOnlySpan<char> text)
    {
        CloseTag();
        HtmlText.Encode(text, output);
        return this;
    }

    /// <summary>Writes a line break of the source, for readable markup.</summary>
    public SafeHtmlWriter NewLine()
    {
        CloseTag();
        output.Append('\n');
        return this;
    }

    /// <summary>Takes what was written so far and starts anew.</summary>
    public SafeHtml Take()
    {
        CloseTag();
        var html = new SafeHtml(output.ToString());
        output.Clear();
        return html;
    }

    /// <summary>True when nothing was written since the last <see cref="Take"/>.</summary>
    public bool IsEmpty => output.Length == 0;

    private void CloseTag()
    {
        if (tagIsOpen)
            output.Append('>');
        tagIsOpen = false;
    }
}
