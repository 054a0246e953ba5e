using System.Collections.Immutable;
using System.Net;
using System.Text;

namespace ItaSite.Checking;

/// <summary>Collects what a reader sees of each link.</summary>
internal struct VisibleTexts(bool keeps)
{
    private readonly ImmutableArray<LinkText>.Builder? all = keeps ? ImmutableArray.CreateBuilder<LinkText>() : null;
    private int open = -1;
    private int start;

    /// <summary>All texts so far.</summary>
    public readonly ImmutableArray<LinkText> All => all is null ? [] : all.ToImmutable();

    /// <summary>Follows the start tag of a link. Its label, when it has one, is what is read out instead of its text.</summary>
    public void Open(int index, ReadOnlySpan<char> label, string html, int offset)
    {
        open = index;
        start = offset + EndOfTag(html.AsSpan(offset));
        if (label.IsWhiteSpace())
            return;
        all!.Add(new LinkText(index, label.Trim().ToString()));
        open = -1;
    }

    /// <summary>Follows the end tag of a link.</summary>
    public void Close(string html, int offset)
    {
        if (open < 0 || offset < start)
            return;
        var text = TextOf(html.AsSpan(start, offset - start));
        if (text.Length > 0)
            all!.Add(new LinkText(open, text));
        open = -1;
    }

    private static int EndOfTag(ReadOnlySpan<char> tag)
    {
        var quote = '\0';
        for (var i = 0; i < tag.Length; i++)
        {
            if (quote != '\0')
                quote = tag[i] == quote ? '\0' : quote;
            else if (tag[i] is '"' or '\'')
                quote = tag[i];
            else if (tag[i] == '>')
                return i + 1;
        }

        return tag.Length;
    }

    private static string TextOf(ReadOnlySpan<char> markup)
    {
        var text = new StringBuilder(markup.Length);
        while (!markup.IsEmpty)
        {
            var tag = markup.IndexOf('<');
            text.Append(tag < 0 ? markup : markup[..tag]).Append(' ');
            markup = tag < 0 ? [] : markup[(tag + EndOfTag(markup[tag..]))..];
        }

        return string.Join(' ', WebUtility.HtmlDecode(text.ToString()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
