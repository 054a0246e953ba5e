using System.Collections.Immutable;
using ItaSite.Checking;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Tests.Checking;

/// <summary>Small sites for link tests: addresses of pages with their HTML, and addresses of files.</summary>
internal static class Links
{
    public static readonly Uri AtRoot = new("https://www.example.go.th/");

    public static readonly Uri InFolder = new("https://www.example.go.th/ita/");

    public static PageLinks Read(string html, string address = "/") =>
        new LinkReader().Read(new RenderedPage(address, html, SourceSpan.WholeFile("site.yml")));

    public static ImmutableArray<LinkVerdict> Check(Uri baseUrl, IEnumerable<(string Address, string Html)> pages, params string[] files)
    {
        var reader = new LinkReader();
        var read = pages.Select(page => reader.Read(new RenderedPage(page.Address, page.Html, SourceSpan.WholeFile("site.yml")))).ToList();
        return LinkChecker.Check(read, new SiteFiles { Addresses = files }, baseUrl, new LinkSettings()).Verdicts;
    }

    public static SiteSettings Settings(Uri baseUrl) => new()
    {
        Agency = new Agency
        {
            Name = new LocalizedText("เทศบาลตำบลตัวอย่าง", null),
            Kind = new Spanned<string>("subdistrict-municipality", SourceSpan.WholeFile("site.yml")),
        },
        BaseUrl = baseUrl,
        Theme = new Spanned<string>("municipal", SourceSpan.WholeFile("site.yml")),
        Severities = [],
        Where = SourceSpan.WholeFile("site.yml"),
    };

    public static Site Site(Uri baseUrl) => new()
    {
        Settings = Settings(baseUrl),
        Catalogues = [],
        Weights = [],
        AnalysisSubjects = [],
        Disclosures = [],
        Assessments = [],
        Pages = [],
        News = [],
        Redirects = [],
        Files = [],
        Unreadable = [],
    };
}
