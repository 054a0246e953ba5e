using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using ItaSite.Model;

namespace ItaSite.Checking;

/// <summary>
/// Takes the anchors and links out of pages. Any number of threads may read with one reader; the reader holds each text once
/// for all pages, so one reader serves one site and is dropped with it.
/// </summary>
/// <remarks>Only tags are read, with AngleSharp's tokenizer and without a tree: about a fifth of the time of a full parse.</remarks>
public sealed class LinkReader
{
    private readonly TextPool pool = new();

    /// <summary>Reads one page.</summary>
    public PageLinks Read(RenderedPage page)
    {
        using var source = new TextSource(new StringTextSource(page.Html));
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
        var tags = new TagReader(pool, page.Html);
        var context = new MarkupContext();
        while (true)
        {
            ref var token = ref tokenizer.GetStructToken();
            if (token.Type == HtmlTokenType.EndOfFile)
                return tags.Take(page);
            Follow(ref token, ref context, ref tags, tokenizer);
        }
    }

    private static void Follow(ref StructHtmlToken token, ref MarkupContext context, ref TagReader tags, HtmlTokenizer tokenizer)
    {
        if (token.Type == HtmlTokenType.EndTag)
        {
            context.Close(token.Name.Memory.Span, tokenizer);
        }
        else if (token.Type == HtmlTokenType.StartTag)
        {
            if (!context.IsInert)
                tags.Read(ref token);
            context.Open(token.Name.Memory.Span, token.IsSelfClosing, tokenizer);
        }
    }
}
