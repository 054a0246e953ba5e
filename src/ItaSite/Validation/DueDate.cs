using ItaSite.Model;

namespace ItaSite.Validation;

/// <summary>When an element falls due: once its period can be complete and the month has begun in which its item is to be published.</summary>
internal static class DueDate
{
    /// <summary>True when nothing excuses that the element is not complete.</summary>
    public static bool HasCome(Element element, OitItem item, FiscalYear year, DateOnly asOf) =>
        asOf >= ItemFrom(item, year) && asOf >= PeriodFrom(element, year);

    private static DateOnly ItemFrom(OitItem item, FiscalYear year) => item.Due is { } due ? year.Month(due.Month).First : year.Start;

    private static DateOnly PeriodFrom(Element element, FiscalYear year)
    {
        var period = element.Requires switch
        {
            CoversRequirement covers => covers.Period,
            CollectionRequirement { Period: { } named } => named,
            _ => element.Period,
        };
        return period is { } asked ? new PeriodTest(asked, year, year.Start).CompleteFrom : year.Start;
    }
}
