using System.Globalization;
using System.Xml;
using ItaSite.Model;

namespace ItaSite.Exporting;

/// <summary>News and changed disclosures as a feed (RFC 4287).</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    // Readers fetch it again and again: enough for a busy quarter, no more.
    private const int MostEntries = 50;

    /// <summary>The file, or null when the site has no feed.</summary>
    public static ExportedFile? Of(Site site) => site.HasFeed ? XmlText.File(Addresses.Feed, xml => Write(xml, site)) : null;

    private static void Write(XmlWriter xml, Site site)
    {
        var entries = Entries(site);
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, site.Settings.ContentLanguage);
        xml.WriteElementString("id", Exporters.Url(site, Addresses.Home));
        xml.WriteElementString("title", XmlText.Clean(site.Settings.Agency.Name.Thai));
        xml.WriteElementString("updated", Moment(entries[0].Day));
        xml.WriteStartElement("author");
        xml.WriteElementString("name", XmlText.Clean(site.Settings.Agency.Name.Thai));
        xml.WriteEndElement();
        Link(xml, "self", Exporters.Url(site, Addresses.Feed), "application/atom+xml");
        Link(xml, "alternate", Exporters.Url(site, Addresses.Home), "text/html");
        foreach (var entry in entries)
            Write(xml, site, entry);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, Site site, Entry entry)
    {
        var url = Exporters.Url(site, entry.Address);
        xml.WriteStartElement("entry");
        xml.WriteElementString("id", url);
        xml.WriteElementString("title", XmlText.Clean(entry.Title));
        xml.WriteElementString("updated", Moment(entry.Day));
        Link(xml, "alternate", url, "text/html");
        if (entry.Summary is { } summary)
            xml.WriteElementString("summary", XmlText.Clean(summary));
        xml.WriteEndElement();
    }

    private static List<Entry> Entries(Site site)
    {
        var topics = TopicIndex.Of(site);
        return
        [
            .. site.News.Select(post => new Entry(post.Date, post.Address, post.Title, post.Summary))
                .Concat(site.Disclosures.Where(disclosure => disclosure.Updated is not null).Select(disclosure => Changed(site, topics, disclosure)))
                .OrderByDescending(entry => entry.Day)
                .ThenBy(entry => entry.Address, StringComparer.Ordinal)
                .Take(MostEntries),
        ];
    }

    private static Entry Changed(Site site, TopicIndex topics, Disclosure disclosure)
    {
        var title = site.ItemOf(disclosure.Key)?.Title ?? (topics.TopicOf(disclosure.Key) is { } topic ? topics.TitleOf(topic) : null);
        return new Entry(disclosure.Updated!.Value, disclosure.Address, $"{disclosure.Key.Item} {title} {disclosure.Key.Year}".Replace("  ", " ", StringComparison.Ordinal), null);
    }

    private static void Link(XmlWriter xml, string relation, string url, string type)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", url);
        xml.WriteEndElement();
    }

    // Content names days, not hours: the day's beginning in Thailand.
    private static string Moment(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00+07:00";

    private sealed record Entry(DateOnly Day, string Address, string Title, string? Summary);
}
