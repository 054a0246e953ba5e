using System.Text;
using ItaSite.Model;

namespace ItaSite.Exporting;

/// <summary>What search engines may read: everything (RFC 9309).</summary>
internal static class Robots
{
    /// <summary>The file.</summary>
    public static ExportedFile Of(Site site) =>
        new("/robots.txt", Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {Exporters.Url(site, Sitemap.Address)}\n"));
}
