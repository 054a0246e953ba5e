using System.Xml;

namespace ItaSite.Checking;

/// <summary>Finds the addresses in a sitemap or a feed.</summary>
internal static class XmlLinks
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersFromEntities = 1024,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private static readonly LinkCarrier Location = new("loc", "text");
    private static readonly LinkCarrier LinkText = new("link", "text");
    private static readonly LinkCarrier LinkHref = new("link", "href");
    private static readonly LinkCarrier Enclosure = new("enclosure", "url");
    private static readonly LinkCarrier Picture = new("icon", "text");

    /// <summary>True when the first bytes of a file could be those of a sitemap or a feed; other XML is nobody's list of pages and may be huge.</summary>
    public static bool MayBeIn(string path)
    {
        using var file = File.OpenRead(path);
        Span<byte> head = stackalloc byte[2048];
        head = head[..file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        return head.IndexOf("<urlset"u8) >= 0 || head.IndexOf("<sitemapindex"u8) >= 0 || head.IndexOf("<rss"u8) >= 0 || head.IndexOf("<feed"u8) >= 0
            || head.IndexOf("<rdf:RDF"u8) >= 0;
    }

    /// <summary>The addresses in order; null when the text is no sitemap and no feed.</summary>
    /// <exception cref="XmlException">The text is not well-formed.</exception>
    public static List<PageLink>? In(string xml)
    {
        using var reader = XmlReader.Create(new StringReader(xml), Settings);
        if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName is not ("urlset" or "sitemapindex" or "rss" or "feed" or "RDF"))
            return null;
        var links = new List<PageLink>();
        LinkCarrier? open = null;
        do
        {
            if (reader.NodeType == XmlNodeType.Element)
                open = Open(reader, links);
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && open is not null)
                Add(reader, reader.Value, open, links);
            else if (reader.NodeType == XmlNodeType.EndElement)
                open = null;
        }
        while (reader.Read());
        return links;
    }

    // The carrier of the text that follows, or null.
    private static LinkCarrier? Open(XmlReader reader, List<PageLink> links)
    {
        switch (reader.LocalName)
        {
            case "loc" or "content_loc" or "thumbnail_loc":
                return Location;
            case "link":
                if (reader.GetAttribute("href") is { } href && reader.GetAttribute("rel") != "hub")
                    Add(reader, href, LinkHref, links);
                return LinkText;
            case "enclosure" or "thumbnail" or "content":
                if (reader.GetAttribute("url") is { } url)
                    Add(reader, url, Enclosure, links);
                return null;
            case "icon" or "logo" or "comments":
                return Picture;
            case "url":
                // A picture of an RSS channel; a sitemap's "url" holds elements, not text.
                return Location;
            default:
                return null;
        }
    }

    private static void Add(XmlReader reader, string url, LinkCarrier carrier, List<PageLink> links)
    {
        if (!string.IsNullOrWhiteSpace(url) && reader is IXmlLineInfo place)
            links.Add(new PageLink(url, carrier, place.LineNumber, Math.Max(1, place.LinePosition)));
    }
}
