using System.Xml.Linq;
using ItaSite.Model;
using ItaSite.Tests.Rendering;
using Xunit;

namespace ItaSite.Tests.Exporting;

public sealed class ExportersTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void Sitemap_Pages_AreAbsoluteAndDated()
    {
        var urls = XDocument.Parse(Exported.Of(SampleSite.Plain)["/sitemap.xml"]).Root!.Elements(Map + "url").ToList();

        var addresses = urls.Select(url => url.Element(Map + "loc")!.Value).ToList();
        Assert.All(addresses, address => Assert.StartsWith("https://www.example.go.th/ita/", address, StringComparison.Ordinal));
        Assert.Equal(addresses.Distinct(StringComparer.Ordinal), addresses);
        Assert.DoesNotContain(addresses, address => address.Contains("404", StringComparison.Ordinal) || address.Contains("/old/", StringComparison.Ordinal));
        Assert.Equal("2024-03-31", urls.Single(url => url.Element(Map + "loc")!.Value.EndsWith("/o1/", StringComparison.Ordinal)).Element(Map + "lastmod")!.Value);
    }

    [Fact]
    public void Robots_File_NamesTheSitemap() =>
        Assert.Equal("User-agent: *\nAllow: /\n\nSitemap: https://www.example.go.th/ita/sitemap.xml\n", Exported.Of(SampleSite.Plain)["/robots.txt"]);

    [Fact]
    public void Feed_Entries_AreValidAndNewestFirst()
    {
        var feed = XDocument.Parse(Exported.Of(SampleSite.Plain)["/feed.xml"]).Root!;

        Assert.Equal("2024-03-31T00:00:00+07:00", feed.Element(Atom + "updated")!.Value);
        Assert.NotNull(feed.Element(Atom + "author")!.Element(Atom + "name"));
        Assert.Equal("https://www.example.go.th/ita/feed.xml", feed.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == "self").Attribute("href")!.Value);
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.Equal(["O1 โครงสร้าง 2567", "ซ่อมถนน"], entries.Select(entry => entry.Element(Atom + "title")!.Value));
        Assert.All(entries, entry =>
        {
            Assert.True(Uri.IsWellFormedUriString(entry.Element(Atom + "id")!.Value, UriKind.Absolute));
            Assert.True(DateTimeOffset.TryParse(entry.Element(Atom + "updated")!.Value, null, out _));
        });
    }

    [Fact]
    public void Feed_NoNews_IsAbsent() => Assert.DoesNotContain("/feed.xml", Exported.Of(SampleSite.Plain with { News = [] }).Keys);

    [Fact]
    public void Feed_ControlCharacters_AreLeftOut()
    {
        var site = SampleSite.Plain with { News = [SampleSite.Plain.News[0] with { Title = "ก\u0008ข<&>" }] };

        var titles = XDocument.Parse(Exported.Of(site)["/feed.xml"]).Descendants(Atom + "title").Select(title => title.Value);
        Assert.Contains("กข<&>", titles);
    }

    [Fact]
    public void All_Twice_GiveTheSameBytes() => Assert.Equal(Exported.Of(SampleSite.Plain), Exported.Of(SampleSite.Plain));

    [Fact]
    public void Csv_Table_BeginsWithTheMarkAndEndsLinesAsTheStandardSays()
    {
        Assert.Equal("\uFEFFชื่อ,จำนวน\r\nกองคลัง,12\r\nกองช่าง,\"1,234\"\r\n", Exported.Of(SampleSite.Plain)["/oit/2567/o1/data/units.csv"]);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData(" =cmd|x", "' =cmd|x")]
    [InlineData("+66 2 000 0000", "'+66 2 000 0000")]
    [InlineData("-5.25", "-5.25")]
    [InlineData("-1,250", "\"-1,250\"")]
    [InlineData("-", "-")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("=\"x\ny\"", "\"'=\"\"x\ny\"\"\"")]
    [InlineData("", "")]
    public void Csv_Cell_IsHarmlessAndQuoted(string cell, string written)
    {
        var disclosure = SampleSite.Plain.Disclosures[0];
        var dataset = disclosure.Datasets[0] with { Columns = [new DatasetColumn("c", null)], Rows = [new DatasetRow([new Cell(cell)], 2)] };
        var site = SampleSite.Plain with { Disclosures = [disclosure with { Datasets = [dataset] }] };

        Assert.Equal($"\uFEFFc\r\n{written}\r\n", Exported.Of(site)["/oit/2567/o1/data/units.csv"]);
    }
}
