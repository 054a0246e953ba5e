using System.Collections.Frozen;
using AngleSharp.Html.Parser;

namespace ItaSite.Checking;

/// <summary>
/// Knows what a tree builder would tell the tokenizer: which elements hold text instead of markup, and where the page is
/// inside SVG, MathML or a template. The tokenizer alone would take a script's text for tags.
/// </summary>
internal struct MarkupContext
{
    private static readonly FrozenDictionary<string, TextElement> TextElements = new Dictionary<string, HtmlParseMode>
    {
        ["script"] = HtmlParseMode.Script,
        ["style"] = HtmlParseMode.Rawtext,
        ["xmp"] = HtmlParseMode.Rawtext,
        ["iframe"] = HtmlParseMode.Rawtext,
        ["noembed"] = HtmlParseMode.Rawtext,
        ["noframes"] = HtmlParseMode.Rawtext,
        ["title"] = HtmlParseMode.RCData,
        ["textarea"] = HtmlParseMode.RCData,
        ["plaintext"] = HtmlParseMode.Plaintext,
    }.ToFrozenDictionary(element => element.Key, element => new TextElement(element.Key, element.Value), StringComparer.Ordinal);

    // HTML Standard, "the rules for parsing tokens in foreign content": these start tags end SVG and MathML.
    private static readonly FrozenSet<string> EndsForeign = FrozenSet.ToFrozenSet(
    [
        "b", "big", "blockquote", "body", "br", "center", "code", "dd", "div", "dl", "dt", "em", "embed", "h1", "h2", "h3", "h4", "h5", "h6",
        "head", "hr", "i", "img", "li", "listing", "menu", "meta", "nobr", "ol", "p", "pre", "ruby", "s", "small", "span", "strike", "strong",
        "sub", "sup", "table", "tt", "u", "ul", "var",
    ]);

    // Elements of SVG whose content is HTML again.
    private static readonly FrozenSet<string> HoldsHtml = FrozenSet.ToFrozenSet(["title", "desc", "foreignobject"]);

    private static readonly FrozenDictionary<string, TextElement>.AlternateLookup<ReadOnlySpan<char>> TextLookup =
        TextElements.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EndsForeignLookup = EndsForeign.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> HoldsHtmlLookup = HoldsHtml.GetAlternateLookup<ReadOnlySpan<char>>();

    private int foreign;
    private int templates;
    private Stack<int>? outer;

    /// <summary>True inside a template: its content is no part of the page.</summary>
    public readonly bool IsInert => templates > 0;

    /// <summary>True inside SVG and MathML.</summary>
    public readonly bool IsForeign => foreign > 0;

    /// <summary>Follows a start tag.</summary>
    /// <returns>The element's name when its content is text and no markup, else null.</returns>
    public string? Open(ReadOnlySpan<char> name, bool isSelfClosing, HtmlTokenizer tokenizer)
    {
        TextElement? text = null;
        if (name is "svg" or "math")
            foreign += isSelfClosing ? 0 : 1;
        else if (foreign > 0)
            OpenForeign(name, isSelfClosing);
        else if (name is "template")
            templates++;
        else if (TextLookup.TryGetValue(name, out text))
            tokenizer.State = text.Mode;
        tokenizer.IsAcceptingCharacterData = foreign > 0;
        return text?.Name;
    }

    /// <summary>Follows an end tag.</summary>
    public void Close(ReadOnlySpan<char> name, HtmlTokenizer tokenizer)
    {
        if (name is "svg" or "math")
            CloseForeign();
        else if (name is "template" && templates > 0)
            templates--;
        else if (foreign == 0 && outer is { Count: > 0 } && HoldsHtmlLookup.Contains(name))
            foreign = outer.Pop();
        tokenizer.IsAcceptingCharacterData = foreign > 0;
    }

    private void OpenForeign(ReadOnlySpan<char> name, bool isSelfClosing)
    {
        if (EndsForeignLookup.Contains(name))
        {
            foreign = 0;
        }
        else if (!isSelfClosing && HoldsHtmlLookup.Contains(name))
        {
            (outer ??= new Stack<int>()).Push(foreign);
            foreign = 0;
        }
    }

    private void CloseForeign()
    {
        if (foreign == 0 && outer is { Count: > 0 })
            foreign = outer.Pop();
        foreign = Math.Max(0, foreign - 1);
    }

    private sealed record TextElement(string Name, HtmlParseMode Mode);
}
