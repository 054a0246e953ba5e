namespace ItaSite.Model;

/// <summary>
/// When an element falls due: from the day on which its period can be complete and the month begins in which its item is to be published, to the
/// end of that month, and never after the assessors' system closes.
/// </summary>
public static class DueDate
{
    private const int MonthsOfHalf = 6;

    /// <summary>True when nothing excuses that the element is not complete.</summary>
    public static bool HasCome(Element element, OitItem item, FiscalYear year, DateOnly asOf) => asOf >= From(element, item, year);

    /// <summary>The first day on which it can be asked.</summary>
    public static DateOnly From(Element element, OitItem item, FiscalYear year)
    {
        var month = item.Due is { } due ? year.Month(due.Month).First : year.Start;
        var period = PeriodOf(element) is { } asked ? CompleteFrom(asked, year) : year.Start;
        return month > period ? month : period;
    }

    /// <summary>The last day on which it is in time.</summary>
    public static DateOnly By(Element element, OitItem item, Catalogue catalogue)
    {
        var from = From(element, item, catalogue.Year);
        var close = catalogue.Calendar.FirstOrDefault(period => period.Name == CataloguePeriod.Entry)?.To;
        var by = item.Due is { } due ? catalogue.Year.Month(due.Month).Last : close ?? catalogue.Year.End;
        if (by < from)
            by = EndOfMonth(from);
        return close is { } last && last >= from && last < by ? last : by;
    }

    /// <summary>The first day on which the data of a period can be complete.</summary>
    public static DateOnly CompleteFrom(Period period, FiscalYear year) => period switch
    {
        Period.FirstHalf => year.Month(MonthsOfHalf).Last.AddDays(1),
        Period.Months => year.Month(1).Last.AddDays(1),
        _ => year.Start,
    };

    private static Period? PeriodOf(Element element) => element.Requires switch
    {
        CoversRequirement covers => covers.Period,
        CollectionRequirement { Period: { } named } => named,
        _ => element.Period,
    };

    private static DateOnly EndOfMonth(DateOnly day) => new DateOnly(day.Year, day.Month, 1).AddMonths(1).AddDays(-1);
}
