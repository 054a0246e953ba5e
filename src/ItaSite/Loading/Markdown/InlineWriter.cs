using System.Collections.Immutable;
using ItaSite.Model;
using ItaSite.Safety;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ItaSite.Loading.Markdown;

/// <summary>Lowers inlines of the Markdown tree: text, emphasis, code, links and pictures.</summary>
internal sealed class InlineWriter(SourceLines lines, PageContext context, Findings findings, SafeHtmlWriter html)
{
    private readonly ImmutableArray<BodyLink>.Builder links = ImmutableArray.CreateBuilder<BodyLink>();

    /// <summary>Links and pictures written so far.</summary>
    public ImmutableArray<BodyLink> Links => links.ToImmutable();

    /// <summary>Writes inlines.</summary>
    /// <param name="inlines">The inlines, or null for none.</param>
    /// <param name="leftOut">A text to leave out at the end, such as a heading's <c>{#id}</c>.</param>
    public void Write(ContainerInline? inlines, string? leftOut = null)
    {
        for (var inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
            Write(inline, leftOut);
    }

    private void Write(Inline inline, string? leftOut)
    {
        switch (inline)
        {
            case LiteralInline literal:
                WriteText(literal, leftOut);
                break;
            case EmphasisInline emphasis:
                WriteWrapped(emphasis.DelimiterCount >= 2 ? "strong" : "em", emphasis);
                break;
            case CodeInline code:
                html.Open("code").Text(code.Content).Close("code");
                break;
            case LinkInline { IsImage: true } image:
                WriteImage(image);
                break;
            case LinkInline link:
                WriteLink(link, link.Url ?? "", link.Title);
                break;
            case AutolinkInline auto:
                WriteAutolink(auto);
                break;
            case LineBreakInline { IsHard: true }:
                html.Open("br").NewLine();
                break;
            case LineBreakInline:
                html.NewLine();
                break;
            case HtmlEntityInline entity:
                html.Text(entity.Transcoded.AsSpan());
                break;
            case HtmlInline raw:
                WriteRawHtml(raw);
                break;
            case ContainerInline container:
                Write(container);
                break;
        }
    }

    private void WriteWrapped(string element, ContainerInline inner)
    {
        html.Open(element);
        Write(inner);
        html.Close(element);
    }

    private void WriteText(LiteralInline literal, string? leftOut)
    {
        var text = literal.Content.AsSpan();
        if (leftOut is not null && literal.NextSibling is null && text.EndsWith(leftOut, StringComparison.Ordinal))
            text = text[..^leftOut.Length].TrimEnd();
        else if (leftOut is not null && literal.NextSibling is null && leftOut.AsSpan().EndsWith(text, StringComparison.Ordinal))
            text = [];
        ReportLiteralEmphasis(literal, text);
        html.Text(text);
    }

    // CommonMark's flanking rules need a space or punctuation beside the stars; Thai has neither between words,
    // so `ผล**"เน้น"**ต่อ` keeps its stars and the editor sees them only on the page.
    private void ReportLiteralEmphasis(LiteralInline literal, ReadOnlySpan<char> text)
    {
        if (text.Contains("**", StringComparison.Ordinal))
            findings.Add(LoadingRules.LiteralEmphasis, lines.Of(literal));
    }

    private void WriteLink(ContainerInline inner, string url, string? title)
    {
        var where = lines.Of(inner);
        if (LinkTarget.Resolve(url, context, where, findings) is not { } href)
        {
            Write(inner);
            return;
        }

        links.Add(new BodyLink(href, url, where) { Text = HeadingText.PlainText(inner).Trim() });
        html.Open("a").Attribute("href", href).Attribute("title", title);
        if (UrlPolicy.IsWeb(href))
            html.Attribute("rel", "external");
        Write(inner);
        html.Close("a");
    }

    private void WriteAutolink(AutolinkInline auto)
    {
        var url = auto.IsEmail ? "mailto:" + auto.Url : auto.Url;
        var where = lines.Of(auto);
        if (LinkTarget.Resolve(url, context, where, findings) is { } href)
        {
            links.Add(new BodyLink(href, auto.Url, where) { Text = auto.Url });
            html.Open("a").Attribute("href", href).Text(auto.Url).Close("a");
        }
        else
        {
            html.Text(auto.Url);
        }
    }

    private void WriteImage(LinkInline image)
    {
        var where = lines.Of(image);
        var alt = HeadingText.PlainText(image);
        if (alt.Length == 0)
            findings.Add(LoadingRules.ImageWithoutText, where, image.Url ?? "");
        if (LinkTarget.Resolve(image.Url ?? "", context, where, findings) is not { } source)
        {
            html.Text(alt);
            return;
        }

        links.Add(new BodyLink(source, image.Url ?? "", where));
        var opens = alt.Length > 0 && IsDrawingAlone(image, source);
        if (opens)
            html.Open("a").Attribute("href", source);
        html.Open("img").Attribute("src", source).Attribute("alt", alt).Attribute("title", image.Title).Attribute("loading", "lazy");
        if (opens)
            html.Close("a");
    }

    // The writing in a drawing is too small on a phone: opened alone, it can be made larger.
    private static bool IsDrawingAlone(LinkInline image, string source) =>
        source.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)
        && image.PreviousSibling is null && image.NextSibling is null && image.Parent is { Parent: null, ParentBlock: ParagraphBlock { Parent: not TableCell } };

    private void WriteRawHtml(HtmlInline raw)
    {
        if (raw.Tag.StartsWith("<!--", StringComparison.Ordinal))
            return;
        findings.Add(LoadingRules.RawHtml, lines.Of(raw), raw.Tag);
        html.Text(raw.Tag);
    }
}
