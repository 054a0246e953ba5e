using System.Collections.Immutable;
using ItaSite.Model;

namespace ItaSite.Reporting.Due;

/// <summary>What is due in the coming days, and what is late, in the year that the site is working on.</summary>
/// <param name="Site">The site.</param>
/// <param name="AsOf">The day to judge by.</param>
/// <param name="Days">How many days ahead were looked at.</param>
/// <param name="Items">The items in order of day and number.</param>
/// <param name="Periods">Periods of the assessment's calendar that begin or end in these days, in order.</param>
/// <param name="IsCertain">True when every day told comes from a calendar of that very year.</param>
public sealed record DueList(Site Site, DateOnly AsOf, int Days, ImmutableArray<DueItem> Items, ImmutableArray<CataloguePeriod> Periods, bool IsCertain)
{
    /// <summary>The items by office, the office with the earliest day first; items of nobody last.</summary>
    public IEnumerable<IGrouping<string?, DueItem>> ByOwner =>
        Items.GroupBy(item => item.Owner, StringComparer.Ordinal)
            .OrderBy(office => office.Key is null)
            .ThenBy(office => office.Min(item => item.By))
            .ThenBy(office => office.Key, StringComparer.Ordinal);

    /// <summary>Reads the list out of a report.</summary>
    /// <param name="site">The report's site.</param>
    /// <param name="report">The report.</param>
    /// <param name="days">How many days ahead to look.</param>
    public static DueList Of(Site site, BuildReport report, int days)
    {
        var last = report.AsOf.AddDays(days);
        var years = report.Years.Where(year => year.Catalogue.Year == site.CurrentYear).ToList();
        ImmutableArray<DueItem> items =
        [
            .. years.SelectMany(year => year.Items.Select(item => ItemOf(item, year.Catalogue, site, last)))
                .OfType<DueItem>()
                .OrderBy(item => item.By)
                .ThenBy(item => item.Key.Item),
        ];
        var calendar = years.SelectMany(year => year.Catalogue.Calendar).ToList();
        ImmutableArray<CataloguePeriod> periods =
        [
            .. calendar.Where(period => IsNear(period.From, report.AsOf, last) || IsNear(period.To, report.AsOf, last)).OrderBy(period => period.From).ThenBy(period => period.Name, StringComparer.Ordinal),
        ];
        var isCertain = calendar.TrueForAll(period => period.Confidence == Confidence.High)
            && years.SelectMany(year => year.Catalogue.Items).All(item => item.Due is null or { Confidence: Confidence.High });
        return new DueList(site, report.AsOf, days, items, periods, isCertain);
    }

    private static DueItem? ItemOf(ItemStatus item, Catalogue catalogue, Site site, DateOnly last)
    {
        var open = item.Elements.Where(element => !element.IsSettled)
            .Select(element => new OpenElement(element.Element.Id, element.Element.Text, DueDate.By(element.Element, item.Item, catalogue)))
            .Where(element => element.By <= last)
            .ToImmutableArray();
        if (open.IsEmpty)
            return null;
        var key = new ItemKey(catalogue.Year, item.Item.Id);
        return new DueItem(key, item.Item.Title, ItemOwner.Of(site, key), open.Min(element => element.By), open, item.Published?.Address);
    }

    private static bool IsNear(DateOnly day, DateOnly first, DateOnly last) => day >= first && day <= last;
}
