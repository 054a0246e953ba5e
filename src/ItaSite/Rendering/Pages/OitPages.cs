using System.Collections.Immutable;
using ItaSite.Model;
using ItaSite.Rendering.Views;

namespace ItaSite.Rendering.Pages;

/// <summary>The lists of disclosures: all years, and one year.</summary>
internal static class OitPages
{
    /// <summary>All years.</summary>
    public static YearsView Years(PageScope scope)
    {
        var words = scope.Words;
        return new YearsView
        {
            Frame = scope.Frame(new FrameText(
                words["oit.heading"], words.Fill("oit.description", scope.AgencyName), [new LinkView(words["crumb.oit"], null)])),
            Heading = words["oit.heading"],
            Years = [.. scope.Index.DisclosedYears.Select(year => YearRow(scope, year))],
        };
    }

    /// <summary>One year.</summary>
    public static YearView Year(PageScope scope, YearPage page)
    {
        var (words, year) = (scope.Words, scope.Words.Year(page.Year));
        var heading = words.Fill("year.heading", year);
        return new YearView
        {
            Frame = scope.Frame(new FrameText(
                heading,
                words.Fill("year.description", year, scope.AgencyName),
                [scope.Link(words["crumb.oit"], Addresses.Oit), new LinkView(words.Fill("year.short", year), null)],
                page.Year)),
            Heading = heading,
            Groups = Groups(scope, page.Year, SubIndicators(scope, page.Year)),
            Submission = scope.Link(words["submission.link"], Addresses.Submission(page.Year)),
            Years = [.. scope.Index.DisclosedYears.Select(other => new LinkView(
                words.Fill("year.short", words.Year(other)), other == page.Year ? null : scope.Links.To(Addresses.Year(other))))],
        };
    }

    /// <summary>The disclosed items of a year under official headings, in the catalogue's order; items without a heading come last.</summary>
    /// <param name="scope">The page.</param>
    /// <param name="year">The year.</param>
    /// <param name="headings">The heading of each item.</param>
    public static ImmutableArray<ItemGroupView> Groups(PageScope scope, FiscalYear year, Dictionary<ItemId, string> headings)
    {
        var order = headings.Values.Distinct(StringComparer.Ordinal).ToList();
        return
        [
            .. scope.Index.DisclosuresByYear.GetValueOrDefault(year, [])
                .GroupBy(disclosure => headings.GetValueOrDefault(disclosure.Key.Item))
                .OrderBy(group => group.Key is null ? int.MaxValue : order.IndexOf(group.Key))
                .Select(group => new ItemGroupView(group.Key, [.. group.Select(disclosure => Row(scope, disclosure))])),
        ];
    }

    /// <summary>The official heading of each item of a year.</summary>
    public static Dictionary<ItemId, string> SubIndicators(PageScope scope, FiscalYear year) =>
        (scope.Site.CatalogueOf(year)?.Indicators ?? [])
            .SelectMany(indicator => indicator.SubIndicators)
            .SelectMany(part => part.Items.Select(item => (item.Id, Heading: $"{scope.Words.Digits(part.Id)} {part.Name}")))
            .DistinctBy(pair => pair.Id)
            .ToDictionary(pair => pair.Id, pair => pair.Heading);

    private static YearRowView YearRow(PageScope scope, FiscalYear year)
    {
        var (words, disclosures) = (scope.Words, scope.Index.DisclosuresByYear[year]);
        return new YearRowView(
            scope.Link(words.Fill("year.full", words.Year(year)), Addresses.Year(year)),
            words.Fill("oit.count", words.Number(disclosures.Length)),
            words.Date(disclosures.Max(disclosure => disclosure.Updated ?? disclosure.Published)),
            scope.Site.AssessmentOf(year) is { } assessment ? Result(scope, assessment) : null);
    }

    private static LinkView Result(PageScope scope, Assessment assessment)
    {
        var words = scope.Words;
        var text = assessment.Published switch
        {
            null => words["oit.result"],
            { Grade: null } scores => words.Fill("oit.score", words.Score(scores.Total)),
            { Grade: { } grade } scores => words.Fill("oit.grade", words.Score(scores.Total), grade),
        };
        return scope.Link(text, assessment.Address);
    }

    private static ItemRowView Row(PageScope scope, Disclosure disclosure) => new()
    {
        Code = disclosure.Key.Item.ToString(),
        Title = scope.TitleOf(disclosure.Key),
        Href = scope.Links.To(disclosure.Address),
        Url = scope.Url(disclosure.Address),
        Updated = scope.Words.Date(disclosure.Updated ?? disclosure.Published),
        Owner = disclosure.Owner,
    };
}
