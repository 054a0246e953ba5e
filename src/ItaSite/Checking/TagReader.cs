using System.Collections.Immutable;
using AngleSharp.Html.Parser.Tokens.Struct;
using ItaSite.Model;

namespace ItaSite.Checking;

/// <summary>Collects what the tags of one page hold.</summary>
internal ref struct TagReader(TextPool pool, string html, string ignoreAttribute, bool keepsTexts)
{
    private readonly List<PageLink> links = [];
    private readonly List<string> anchors = [];
    private readonly string html = html;
    private List<string>? maps;
    private TextPlace place = new(html);
    private IgnoredPart ignored;
    private VisibleTexts texts = new(keepsTexts);
    private string? baseUrl;
    private bool isIgnored;
    private bool isHidden;
    private bool isRedirect;

    /// <summary>Reads one start tag; tags come in document order.</summary>
    public void Read(ref StructHtmlToken tag)
    {
        var element = tag.Name.Memory.Span;
        var attributes = tag.Attributes;
        isIgnored = ignored.Open(element, attributes.Count > 0 && IsMarked(ref tag));
        if (attributes.Count == 0)
            return;
        if (element is "meta")
            ReadMeta(ref tag);
        var first = links.Count;
        var isHint = element is "link" && LinkCarrier.IsHint(tag.GetAttribute("rel").Memory.Span);
        for (var i = 0; i < attributes.Count; i++)
        {
            var attribute = attributes[i];
            if (!isHint)
                ReadAttribute(element, attribute.Name.Memory.Span, attribute.Value.Memory.Span, tag.Position.Index);
        }

        if (keepsTexts && element is "a" && links.Count > first)
            texts.Open(first, tag.GetAttribute("aria-label").Memory.Span, html, tag.Position.Index);
    }

    /// <summary>Reads one end tag.</summary>
    public void Close(ReadOnlySpan<char> element, int offset)
    {
        ignored.Close(element);
        if (keepsTexts && element is "a")
            texts.Close(html, offset);
    }

    /// <summary>Adds an address of a style sheet in the page.</summary>
    public void AddStyleUrl(string url, int offset)
    {
        place.MoveTo(offset);
        links.Add(new PageLink(pool.Of(url), LinkCarrier.StyleSheet, place.Line, place.Column) { IsIgnored = isIgnored });
    }

    /// <summary>All that was collected.</summary>
    public readonly PageLinks Take(RenderedPage page)
    {
        anchors.Sort(StringComparer.Ordinal);
        return new PageLinks
        {
            Address = page.Address,
            Source = page.Source,
            Base = baseUrl,
            Anchors = WithoutRepeats(anchors),
            Maps = maps is null ? [] : [.. maps],
            Links = [.. links],
            Texts = texts.All,
            IsHidden = isHidden,
            IsRedirect = isRedirect,
        };
    }

    // By an attribute of that name, or a class of that name where only classes can be given.
    private readonly bool IsMarked(ref StructHtmlToken tag)
    {
        var attributes = tag.Attributes;
        for (var i = 0; i < attributes.Count; i++)
        {
            var name = attributes[i].Name.Memory.Span;
            if (name.SequenceEqual(ignoreAttribute) || (name is "class" && HasWord(attributes[i].Value.Memory.Span, ignoreAttribute)))
                return true;
        }

        return false;
    }

    private static bool HasWord(ReadOnlySpan<char> list, string word)
    {
        var at = list.IndexOf(word, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || char.IsWhiteSpace(list[at - 1])) && (at + word.Length == list.Length || char.IsWhiteSpace(list[at + word.Length]));
    }

    private void ReadAttribute(ReadOnlySpan<char> element, ReadOnlySpan<char> name, ReadOnlySpan<char> value, int offset)
    {
        if (name is "id" || (name is "name" && element is "a"))
        {
            if (!value.IsEmpty)
                anchors.Add(pool.Of(value));
        }
        else if (name is "href" && element is "base")
        {
            baseUrl ??= pool.Of(value);
        }
        else if (name is "name" && element is "map")
        {
            (maps ??= []).Add(pool.Of(value));
        }
        else if (name is "style" && value.Contains('('))
        {
            foreach (var found in StyleUrls.In(value))
                Add(LinkCarrier.StyleAttribute, found.Url, offset);
        }
        else if (LinkCarrier.Find(element, name) is { } carrier)
        {
            AddLinks(carrier, value, offset);
        }
    }

    private void AddLinks(LinkCarrier carrier, ReadOnlySpan<char> value, int offset)
    {
        if (!carrier.IsList)
        {
            Add(carrier, value, offset);
            return;
        }

        foreach (var candidate in new ImageCandidates(value))
            Add(carrier, candidate, offset);
    }

    private void ReadMeta(ref StructHtmlToken tag)
    {
        var content = tag.GetAttribute("content").Memory.Span;
        var name = tag.GetAttribute("property").Memory.Span;
        if (name.IsEmpty)
            name = tag.GetAttribute("name").Memory.Span;
        isHidden |= name is "robots" && content.Contains("noindex", StringComparison.OrdinalIgnoreCase);
        if (tag.GetAttribute("http-equiv").Memory.Span.Trim().Equals("refresh", StringComparison.OrdinalIgnoreCase))
        {
            isRedirect |= MetaRefresh.AddressIn(content).Length > 0;
            if (MetaRefresh.AddressIn(content) is { IsEmpty: false } address)
                Add(LinkCarrier.MetaContent, address, tag.Position.Index);
        }
        else if (!name.IsEmpty && !content.IsEmpty && LinkCarrier.IsSharing(name))
        {
            Add(LinkCarrier.MetaContent, content, tag.Position.Index);
        }
    }

    private void Add(LinkCarrier carrier, ReadOnlySpan<char> url, int offset)
    {
        place.MoveTo(offset);
        links.Add(new PageLink(pool.Of(url), carrier, place.Line, place.Column) { IsIgnored = isIgnored });
    }

    private static ImmutableArray<string> WithoutRepeats(List<string> sorted)
    {
        var kept = 0;
        for (var i = 0; i < sorted.Count; i++)
        {
            if (i == 0 || sorted[i] != sorted[i - 1])
                sorted[kept++] = sorted[i];
        }

        return [.. System.Runtime.InteropServices.CollectionsMarshal.AsSpan(sorted)[..kept]];
    }
}
