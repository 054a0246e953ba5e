using System.Collections.Immutable;
using AngleSharp.Html.Parser.Tokens.Struct;
using ItaSite.Model;

namespace ItaSite.Checking;

/// <summary>Collects what the start tags of one page hold.</summary>
internal ref struct TagReader(TextPool pool, string html)
{
    private readonly TextPool pool = pool;
    private readonly List<PageLink> links = [];
    private readonly List<string> anchors = [];
    private TextPlace place = new(html);
    private string? baseUrl;

    /// <summary>Reads one start tag; tags come in document order.</summary>
    public void Read(ref StructHtmlToken tag)
    {
        var attributes = tag.Attributes;
        if (attributes.Count == 0)
            return;
        var element = tag.Name.Memory.Span;
        if (element is "meta")
            ReadMeta(ref tag);
        for (var i = 0; i < attributes.Count; i++)
        {
            var attribute = attributes[i];
            ReadAttribute(element, attribute.Name.Memory.Span, attribute.Value.Memory.Span, tag.Position.Index);
        }
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
            Links = [.. links],
        };
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
        if (tag.GetAttribute("http-equiv").Memory.Span.Trim().Equals("refresh", StringComparison.OrdinalIgnoreCase))
        {
            if (MetaRefresh.AddressIn(content) is { IsEmpty: false } address)
                Add(LinkCarrier.MetaContent, address, tag.Position.Index);
        }
        else if (name is "og:url" or "og:image" or "twitter:image")
        {
            Add(LinkCarrier.MetaContent, content, tag.Position.Index);
        }
    }

    private void Add(LinkCarrier carrier, ReadOnlySpan<char> url, int offset)
    {
        place.MoveTo(offset);
        links.Add(new PageLink(pool.Of(url), carrier, place.Line, place.Column));
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
