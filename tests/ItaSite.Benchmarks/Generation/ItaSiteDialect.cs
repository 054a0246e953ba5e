using System.Globalization;

namespace ItaSite.Benchmarks.Generation;

/// <summary>Pages as ItaSite reads them.</summary>
internal sealed class ItaSiteDialect : Dialect
{
    public override string FileOf(PlannedPage page) => Folder(page) + page.Stem + ".md";

    public override string FrontMatter(PageHead head)
    {
        var date = head.Page.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return head.Page.Kind switch
        {
            PageKind.Item =>
                $"item: {head.Page.Stem}\nowner: {head.Owner}\npublished: {date}\nupdated: {date}\nexplanation: {head.Summary}\n{Evidence(head.Page)}",
            PageKind.Free => $"title: {head.Title}\n",
            _ => $"title: {head.Title}\ndate: {date}\nowner: {head.Owner}\nsummary: {head.Summary}\n{Supports(head)}",
        };
    }

    public override string Link(PlannedPage from, PlannedPage to, string anchor) => to.Kind switch
    {
        PageKind.Item => $"item:{SitePlan.Year}/{to.Stem}{anchor}",
        PageKind.Free => $"page:{to.Stem}{anchor}",
        _ => $"{(from.Kind == PageKind.News ? "" : "../news/")}{to.Stem}.md{anchor}",
    };

    private static string Folder(PlannedPage page) => page.Kind switch
    {
        PageKind.Item => $"{SitePlan.Year}/",
        PageKind.Free => "pages/",
        _ => "news/",
    };

    private static string Supports(PageHead head) =>
        head.Supports is { } item ? $"items: [ {{ year: {SitePlan.Year}, item: {item} }} ]\n" : "";

    private static string Evidence(PlannedPage page) =>
        "evidence:\n" + string.Concat(page.Elements.Select(element => $"  {element}: \"#{element}\"\n"));
}
