using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Checking;

/// <summary>
/// Takes the anchors and links out of pages. Any number of threads may read with one reader; the reader holds each text once
/// for all pages, so one reader serves one site and is dropped with it.
/// </summary>
/// <remarks>
/// Only tags are read, with AngleSharp's tokenizer and without a tree. Between tags the reader jumps: text, scripts and style
/// sheets are most of a page, and the tokenizer would read them character by character.
/// </remarks>
public sealed class LinkReader
{
    private const int LongestTree = 500_000;

    private readonly TextPool pool = new();
    private readonly KnownSheets sheets = new();

    /// <summary>Name of the attribute that takes a link, and all links inside its element, out of the check; its value is the reason.</summary>
    public string IgnoreAttribute { get; init; } = "data-link-ignore";

    /// <summary>True to keep the text of links, which only a look at the whole site needs.</summary>
    public bool KeepsTexts { get; init; }

    /// <summary>Reads one page.</summary>
    public PageLinks Read(RenderedPage page) =>
        ReadTags(page) is { } links ? links : DomReader.Read(page, pool, IgnoreAttribute);

    // Null when a tree must be asked. Deep trees take long, and a page of this size is no page that somebody wrote.
    private PageLinks? ReadTags(RenderedPage page)
    {
        var html = page.Html;
        using var source = new TextSource(new StringTextSource(html));
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.ResolverExtended)
        {
            SkipComments = true,
            SkipDataText = true,
            SkipPlaintext = true,
            SkipRawText = true,
            SkipRCDataText = true,
            SkipScriptText = true,
            DisableElementPositionTracking = true,
        };
        var tags = new TagReader(pool, html, IgnoreAttribute, KeepsTexts);
        var context = new MarkupContext(pool);
        string? textElement = null;
        var isAfterTag = true;
        while (!isAfterTag || Jump(source, html, textElement))
        {
            ref var token = ref tokenizer.GetStructToken();
            if (token.Type == HtmlTokenType.EndOfFile)
                break;
            isAfterTag = token.Type is HtmlTokenType.StartTag or HtmlTokenType.EndTag;
            textElement = Follow(ref token, ref context, ref tags, tokenizer);
            if (context.IsDoubtful && html.Length <= LongestTree)
                return null;
            if (textElement == "style" && !context.IsInert)
                ReadSheet(source.Index, html, ref tags);
        }

        return tags.Take(page);
    }

    /// <summary>Reads a file that is no page but holds links: a style sheet, a picture of shapes, a sitemap, a feed. Null for any other.</summary>
    /// <param name="address">Its site address.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="source">The file it was made from, or the place that caused it.</param>
    /// <exception cref="System.Xml.XmlException">A sitemap or feed is not well-formed.</exception>
    public PageLinks? ReadFile(string address, ReadOnlySpan<byte> bytes, SourceSpan source) => Path.GetExtension(address).ToUpperInvariant() switch
    {
        ".CSS" => ReadSheet(address, PageText.Of(bytes), source),
        ".SVG" => Read(new RenderedPage(address, PageText.Of(bytes), source)),
        ".XML" or ".RSS" or ".ATOM" => XmlLinks.In(PageText.Of(bytes)) is { } links ? FileOf(address, links, source) : null,
        _ => null,
    };

    private PageLinks ReadSheet(string address, string css, SourceSpan source)
    {
        var place = new TextPlace(css);
        var links = new List<PageLink>();
        foreach (var (offset, url) in StyleUrls.In(css))
        {
            place.MoveTo(offset);
            links.Add(new PageLink(pool.Of(url), LinkCarrier.StyleSheet, place.Line, place.Column));
        }

        return FileOf(address, links, source);
    }

    private static PageLinks FileOf(string address, List<PageLink> links, SourceSpan source) =>
        new() { Address = address, Source = source, Anchors = [], Links = [.. links], HasPlaces = false };

    // To the next character that can begin a tag. False when there is none.
    private static bool Jump(TextSource source, string html, string? textElement)
    {
        var rest = html.AsSpan(source.Index);
        var next = textElement is null ? rest.IndexOf('<') : RawText.EndOf(rest, textElement);
        if (next < 0)
            return false;
        source.Index += next;
        return true;
    }

    // The name of the element whose text begins here, or null.
    private static string? Follow(ref StructHtmlToken token, ref MarkupContext context, ref TagReader tags, HtmlTokenizer tokenizer)
    {
        var name = token.Name.Memory.Span;
        if (token.Type == HtmlTokenType.EndTag)
        {
            tags.Close(name, token.Position.Index);
            context.Close(name, tokenizer);
        }
        else if (token.Type == HtmlTokenType.StartTag)
        {
            if (!context.IsInert)
                tags.Read(ref token);
            return context.Open(name, token.IsSelfClosing, tokenizer);
        }

        return null;
    }

    private void ReadSheet(int start, string html, ref TagReader tags)
    {
        var rest = html.AsSpan(start);
        var end = RawText.EndOf(rest, "style");
        var sheet = end < 0 ? rest : rest[..end];
        foreach (var (offset, url) in sheets.UrlsIn(sheet))
            tags.AddStyleUrl(url, start + offset);
    }
}
