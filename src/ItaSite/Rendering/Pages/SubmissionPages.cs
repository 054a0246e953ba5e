using System.Collections.Immutable;
using ItaSite.Model;
using ItaSite.Rendering.Views;

namespace ItaSite.Rendering.Pages;

/// <summary>What an agency types into the assessors' system: number, addresses and explanation of every item it discloses.</summary>
internal static class SubmissionPages
{
    /// <summary>The page's view.</summary>
    public static SubmissionView View(PageScope scope, SubmissionPage page)
    {
        var (words, year) = (scope.Words, scope.Words.Year(page.Year));
        var heading = words.Fill("submission.heading", year);
        var sheet = Sheet(scope, page.Year, heading);
        return new SubmissionView
        {
            Frame = scope.Frame(new FrameText(
                heading,
                words.Fill("submission.description", year, scope.AgencyName),
                [
                    scope.Link(words["crumb.oit"], Addresses.Oit),
                    scope.Link(words.Fill("year.short", year), Addresses.Year(page.Year)),
                    new LinkView(words["submission.short"], null),
                ],
                page.Year)),
            Heading = heading,
            Lead = words["submission.lead"],
            Groups = Groups(scope, sheet),
            Spreadsheet = scope.Link(words["submission.download"], Addresses.SubmissionXlsx(page.Year)),
            Sheet = sheet,
        };
    }

    private static SubmissionSheet Sheet(PageScope scope, FiscalYear year, string title)
    {
        var (words, path) = (scope.Words, new ClickPath(scope, year));
        return new SubmissionSheet(
            year,
            title,
            [words["item.code"], words["submission.title"], words["submission.url"], words["submission.explanation"]],
            [.. scope.Index.DisclosuresByYear.GetValueOrDefault(year, []).Select(disclosure => Row(scope, disclosure, path))]);
    }

    private static SubmissionRow Row(PageScope scope, Disclosure disclosure, ClickPath path)
    {
        var addresses = PublishedAddresses.OfItem(disclosure, scope.Index.ShownElements(disclosure.Key));
        return new SubmissionRow(
            disclosure.Key.Item,
            scope.TitleOf(disclosure.Key),
            [.. addresses.Select(scope.Url)],
            disclosure.Explanation ?? path.To(disclosure, addresses));
    }

    private static ImmutableArray<SubmissionGroupView> Groups(PageScope scope, SubmissionSheet sheet)
    {
        var headings = OitPages.SubIndicators(scope, sheet.Year);
        return
        [
            .. sheet.Rows
                .GroupBy(row => headings.GetValueOrDefault(row.Item))
                .OrderBy(group => group.Key is null)
                .ThenBy(group => group.First().Item)
                .Select(group => new SubmissionGroupView(group.Key, [.. group.Select(row => View(scope, sheet.Year, row))])),
        ];
    }

    private static SubmissionRowView View(PageScope scope, FiscalYear year, SubmissionRow row) =>
        new(row.Item.ToString(), scope.Link(row.Title, Addresses.Item(new ItemKey(year, row.Item))), row.Urls, row.Explanation);
}
