using System.Globalization;
using ItaSite.Model;

namespace ItaSite.Exporting;

/// <summary>The list of pages for search engines (sitemaps.org protocol 0.9).</summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Address of the file.</summary>
    public const string Address = "/sitemap.xml";

    /// <summary>The file.</summary>
    public static ExportedFile Of(Site site) => XmlText.File(Address, xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        foreach (var page in SitePages.Of(site, TopicIndex.Of(site)).Where(page => page.IsIndexed))
        {
            xml.WriteStartElement("url");
            xml.WriteElementString("loc", Exporters.Url(site, page.Address));
            if (page.Changed is { } changed)
                xml.WriteElementString("lastmod", changed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });
}
