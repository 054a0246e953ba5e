using System.Collections.Frozen;
using AngleSharp.Html.Parser;

namespace ItaSite.Checking;

/// <summary>
/// Knows what a tree builder would tell the tokenizer: which elements hold text instead of markup, and where the page is
/// inside SVG, MathML or a template. Where only a tree can tell, it says so.
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
        "b", "big", "blockquote", "body", "br", "center", "code", "dd", "div", "dl", "dt", "em", "embed", "font", "h1", "h2", "h3", "h4", "h5", "h6",
        "head", "hr", "i", "img", "li", "listing", "menu", "meta", "nobr", "ol", "p", "pre", "ruby", "s", "small", "span", "strike", "strong",
        "sub", "sup", "table", "tt", "u", "ul", "var",
    ]);

    // Elements of SVG and MathML whose content is HTML again.
    private static readonly FrozenSet<string> HoldsHtml = FrozenSet.ToFrozenSet(["title", "desc", "foreignobject", "mi", "mo", "mn", "ms", "mtext", "annotation-xml"]);

    // These a tree drops, moves or joins with others where they do not belong.
    private static readonly FrozenSet<string> NeedsTable = FrozenSet.ToFrozenSet(["td", "th", "tr", "tbody", "thead", "tfoot", "caption", "col", "colgroup"]);
    private static readonly FrozenSet<string> Peculiar = FrozenSet.ToFrozenSet(["frame", "frameset", "image", "isindex"]);
    private static readonly FrozenSet<string> InSelect = FrozenSet.ToFrozenSet(["option", "optgroup", "script", "template", "hr"]);

    private static readonly FrozenDictionary<string, TextElement>.AlternateLookup<ReadOnlySpan<char>> TextLookup =
        TextElements.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EndsForeignLookup = EndsForeign.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> HoldsHtmlLookup = HoldsHtml.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NeedsTableLookup = NeedsTable.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PeculiarLookup = Peculiar.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> InSelectLookup = InSelect.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly TextPool pool;

    // Elements of SVG and MathML that are open, outermost first.
    private readonly List<string> open = [];
    private string? text;
    private int templates;
    private int tables;
    private int forms;
    private int bodies;
    private int roots;
    private bool isInSelect;

    public MarkupContext(TextPool pool) => this.pool = pool;

    /// <summary>True inside a template: its content is no part of the page.</summary>
    public readonly bool IsInert => templates > 0;

    /// <summary>True when the tags of the page do not say how a tree would come out.</summary>
    public bool IsDoubtful { get; private set; }

    private readonly bool IsForeign => open.Count > 0 && !HoldsHtml.Contains(open[^1]);

    /// <summary>Follows a start tag.</summary>
    /// <returns>The element's name when its content is text and no markup, else null.</returns>
    public string? Open(ReadOnlySpan<char> name, bool isSelfClosing, HtmlTokenizer tokenizer)
    {
        text = null;
        if (IsForeign || name is "svg" or "math")
            OpenForeign(name, isSelfClosing);
        else if (TextLookup.TryGetValue(name, out var element))
            text = Enter(element, tokenizer);
        else
            OpenHtml(name);
        tokenizer.IsAcceptingCharacterData = IsForeign;
        return text;
    }

    /// <summary>Follows an end tag.</summary>
    public void Close(ReadOnlySpan<char> name, HtmlTokenizer tokenizer)
    {
        if (text is not null && name.SequenceEqual(text))
            text = null;
        else if (open.Count > 0 && name.SequenceEqual(open[^1]))
            open.RemoveAt(open.Count - 1);
        else if (open.Count > 0)
            IsDoubtful |= IsForeign || name is "svg" or "math" || HoldsHtmlLookup.Contains(name) || templates > 0;
        else
            CloseHtml(name);
        tokenizer.IsAcceptingCharacterData = IsForeign;
    }

    private string? Enter(TextElement element, HtmlTokenizer tokenizer)
    {
        IsDoubtful |= isInSelect && element.Name != "script";
        tokenizer.State = element.Mode;
        return element.Name;
    }

    private void OpenForeign(ReadOnlySpan<char> name, bool isSelfClosing)
    {
        IsDoubtful |= IsForeign ? EndsForeignLookup.Contains(name) || (HoldsHtmlLookup.Contains(name) && IsMisplaced(name)) : isInSelect;
        if (!isSelfClosing)
            open.Add(pool.Of(name));
    }

    // Each of these holds HTML in one of the two languages only.
    private readonly bool IsMisplaced(ReadOnlySpan<char> name) => open[0] != (name is "title" or "desc" or "foreignobject" ? "svg" : "math");

    private void OpenHtml(ReadOnlySpan<char> name)
    {
        IsDoubtful |= isInSelect && !InSelectLookup.Contains(name);
        switch (name)
        {
            case "template":
                templates++;
                break;
            case "table":
                tables++;
                break;
            case "form":
                IsDoubtful |= forms++ > 0;
                break;
            case "body":
                IsDoubtful |= bodies++ > 0;
                break;
            case "html":
                IsDoubtful |= roots++ > 0;
                break;
            case "select":
                isInSelect = true;
                break;
            default:
                IsDoubtful |= PeculiarLookup.Contains(name) || (tables == 0 && templates == 0 && NeedsTableLookup.Contains(name));
                break;
        }
    }

    private void CloseHtml(ReadOnlySpan<char> name)
    {
        switch (name)
        {
            case "template":
                templates = Math.Max(0, templates - 1);
                break;
            case "table":
                tables = Math.Max(0, tables - 1);
                break;
            case "form":
                forms = Math.Max(0, forms - 1);
                break;
            case "select":
                isInSelect = false;
                break;
        }
    }

    private sealed record TextElement(string Name, HtmlParseMode Mode);
}
