using System.Globalization;

namespace ItaSite.Benchmarks.Generation;

/// <summary>
/// Pages as Hugo reads them. Links are plain relative addresses: <c>relref</c> would make Hugo look each one up,
/// and Hugo is to be measured at its fastest.
/// </summary>
internal sealed class HugoDialect : Dialect
{
    public override string FileOf(PlannedPage page) => page.Address.TrimEnd('/') + ".md";

    public override string FrontMatter(PageHead head)
    {
        var date = head.Page.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return head.Page.Kind switch
        {
            PageKind.Item =>
                $"title: {head.Title}\ncode: {head.Page.Stem.ToUpperInvariant()}\nowner: {head.Owner}\ndate: {date}\nlastmod: {date}\nexplanation: {head.Summary}\n{Elements(head)}",
            PageKind.Free => $"title: {head.Title}\n",
            _ => $"title: {head.Title}\ndate: {date}\nowner: {head.Owner}\nsummary: {head.Summary}\n{Supports(head)}",
        };
    }

    public override string Link(PlannedPage from, PlannedPage to, string anchor)
    {
        var up = from.Address.Count(letter => letter == '/');
        return string.Concat(string.Concat(Enumerable.Repeat("../", up)), to.Address, anchor);
    }

    private static string Supports(PageHead head) => head.Supports is { } item ? $"supports: [ {item} ]\n" : "";

    private static string Elements(PageHead head) =>
        "elements:\n" + string.Concat(head.Page.Elements.Select(element => $"  - {{ id: {element}, text: {PageText.HeadingOf(element)} }}\n"));
}
