using System.Globalization;
using System.Text;

namespace ItaSite.Benchmarks.Linking;

/// <summary>Writes a folder of finished pages that link to one another: the same bytes for the same numbers on every machine.</summary>
internal static class LinkedFolder
{
    private const int PagesInAFolder = 100;

    private static readonly string Sheet = string.Concat(Enumerable.Range(0, 120)
        .Select(i => $".part-{i.ToString(CultureInfo.InvariantCulture)} {{ margin: 0 auto; padding: 1rem; border: 1px solid #0b3d36 }}\n"));

    /// <summary>Writes the pages.</summary>
    /// <param name="folder">The folder, which must not exist.</param>
    /// <param name="pages">How many pages.</param>
    /// <param name="links">Links on each, of which a quarter name an anchor.</param>
    public static void Write(string folder, int pages, int links)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "site.css"), Sheet);
        for (var page = 0; page < pages; page++)
        {
            var path = Path.Combine(folder, PathOf(page));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, Html(page, pages, links));
        }

        File.WriteAllText(Path.Combine(folder, "index.html"), Html(0, pages, links).Replace("href=\"../../", "href=\"", StringComparison.Ordinal));
    }

    private static string PathOf(int page) => string.Create(CultureInfo.InvariantCulture, $"{page / PagesInAFolder}/{page}/index.html");

    private static string Html(int page, int pages, int links)
    {
        var html = new StringBuilder(16_384);
        html.Append(CultureInfo.InvariantCulture, $"<!doctype html>\n<html lang=\"th\">\n<head>\n<meta charset=\"utf-8\">\n<title>หน้า {page}</title>\n<link rel=\"stylesheet\" href=\"../../site.css\">\n<style>\n{Sheet}</style>\n</head>\n<body>\n<h1 id=\"top-of-page\">หน้า {page}</h1>\n");
        for (var link = 1; link < links; link++)
        {
            // A step that shares no factor with the number of pages reaches all of them.
            var target = (page + (link * 7919)) % pages;
            var fragment = link % 4 == 0 ? "#detail" : "";
            html.Append(CultureInfo.InvariantCulture, $"<p>เทศบาลเปิดเผยข้อมูลการจัดซื้อจัดจ้าง รายงานผล และแผนการใช้จ่ายงบประมาณ <a href=\"../../{target / PagesInAFolder}/{target}/{fragment}\">เอกสารหมายเลข {target}</a> ตามระเบียบที่เกี่ยวข้อง</p>\n");
        }

        return html.Append("<h2 id=\"detail\">รายละเอียด</h2>\n</body>\n</html>\n").ToString();
    }
}
