using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ItaSite.Model;

namespace ItaSite.Checking;

/// <summary>
/// Reads a page as a browser does, with a whole tree: for pages so damaged that their tags do not say what becomes of them, and
/// in tests as the second opinion on every page. It takes several times as long as <see cref="LinkReader"/>.
/// </summary>
internal sealed class DomReader
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsKeepingSourceReferences = true });

    private readonly TextPool pool;
    private readonly string ignoreAttribute;
    private readonly List<PageLink> links = [];
    private readonly List<LinkText> texts = [];
    private readonly HashSet<(string Carrier, string Url, int Index)> seen = [];
    private readonly SortedSet<string> anchors = new(StringComparer.Ordinal);
    private readonly List<string> maps = [];
    private string? baseUrl;
    private bool isHidden;
    private bool isRedirect;

    private DomReader(TextPool pool, string ignoreAttribute)
    {
        this.pool = pool;
        this.ignoreAttribute = ignoreAttribute;
    }

    /// <summary>Reads a page.</summary>
    public static PageLinks Read(RenderedPage page, TextPool pool, string ignoreAttribute)
    {
        var reader = new DomReader(pool, ignoreAttribute);
        using var document = Parser.ParseDocument(page.Html);
        foreach (var element in document.All)
            reader.Read(element);
        return new PageLinks
        {
            Address = page.Address,
            Source = page.Source,
            Base = reader.baseUrl,
            Anchors = [.. reader.anchors],
            Maps = [.. reader.maps],
            Links = [.. reader.links],
            Texts = [.. reader.texts],
            IsHidden = reader.isHidden,
            IsRedirect = reader.isRedirect,
        };
    }

    private void Read(IElement element)
    {
        var name = element.LocalName.ToLowerInvariant();
        var first = links.Count;
        if (name == "meta")
            ReadMeta(element);
        foreach (var attribute in element.Attributes)
            Read(element, name, attribute.Name, attribute.Value);
        if (name == "style" && element.NamespaceUri == NamespaceNames.HtmlUri)
            AddStyle(element, LinkCarrier.StyleSheet, element.TextContent);
        if (name == "a" && links.Count > first)
            texts.Add(new LinkText(first, element.GetAttribute("aria-label") is { Length: > 0 } label ? label.Trim() : OneLine(element.TextContent)));
    }

    private void Read(IElement element, string name, string attribute, string value)
    {
        if (attribute == "id" || (attribute == "name" && name == "a"))
            AddAnchor(value);
        else if (attribute == "href" && name == "base")
            baseUrl ??= pool.Of(value);
        else if (attribute == "name" && name == "map")
            maps.Add(value);
        else if (attribute == "style" && value.Contains('(', StringComparison.Ordinal))
            AddStyle(element, LinkCarrier.StyleAttribute, value);
        else if (LinkCarrier.Find(name, attribute) is { } carrier && !IsHint(element, name))
            AddAll(element, carrier, value);
    }

    private static bool IsHint(IElement element, string name) => name == "link" && element.GetAttribute("rel") is { } rel && LinkCarrier.IsHint(rel);

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private void AddAnchor(string value)
    {
        if (value.Length > 0)
            anchors.Add(pool.Of(value));
    }

    private void AddAll(IElement element, LinkCarrier carrier, string value)
    {
        if (!carrier.IsList)
        {
            Add(element, carrier, value);
            return;
        }

        foreach (var candidate in new ImageCandidates(value))
            Add(element, carrier, candidate.ToString());
    }

    private void AddStyle(IElement element, LinkCarrier carrier, string css)
    {
        foreach (var found in StyleUrls.In(css))
            Add(element, carrier, found.Url);
    }

    private void ReadMeta(IElement meta)
    {
        var content = meta.GetAttribute("content") ?? "";
        var name = meta.GetAttribute("property") is { Length: > 0 } property ? property : meta.GetAttribute("name") ?? "";
        var isRefresh = (meta.GetAttribute("http-equiv") ?? "").Trim().Equals("refresh", StringComparison.OrdinalIgnoreCase);
        var url = isRefresh ? MetaRefresh.AddressIn(content).ToString() : LinkCarrier.IsSharing(name) ? content : "";
        isHidden |= name == "robots" && content.Contains("noindex", StringComparison.OrdinalIgnoreCase);
        isRedirect |= isRefresh && url.Length > 0;
        if (url.Length > 0)
            Add(meta, LinkCarrier.MetaContent, url);
    }

    // The tree repeats elements that were closed in the wrong order; they come from one tag.
    private void Add(IElement element, LinkCarrier carrier, string url)
    {
        var place = element.SourceReference?.Position;
        if (!seen.Add((carrier.Attribute, url, place?.Index ?? -1)))
            return;
        var isIgnored = element.Closest($"[{ignoreAttribute}],.{ignoreAttribute}") is not null;
        links.Add(new PageLink(pool.Of(url), carrier, Math.Max(1, place?.Line ?? 1), Math.Max(1, place?.Column ?? 1)) { IsIgnored = isIgnored });
    }
}
