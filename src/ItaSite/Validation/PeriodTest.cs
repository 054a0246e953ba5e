using System.Collections.Immutable;
using System.Globalization;
using ItaSite.Model;

namespace ItaSite.Validation;

/// <summary>Whether coverage satisfies a period of the rules.</summary>
/// <param name="Period">The period asked.</param>
/// <param name="Year">The year of assessment.</param>
/// <param name="AsOf">The day to judge by; only months that have ended are asked.</param>
internal readonly record struct PeriodTest(Period Period, FiscalYear Year, DateOnly AsOf)
{
    private const int MonthsOfHalf = 6;
    private const int MonthsOfYear = 12;

    /// <summary>True when the coverage satisfies the period.</summary>
    public bool IsCoveredBy(ImmutableArray<Coverage> coverage) => Period switch
    {
        Period.FiscalYear => Meets(coverage, Year.Start, Year.End),
        // A report of a year that has ended speaks of all of it.
        Period.PreviousFiscalYear => Contains(coverage, Year.Previous.Start, Year.Previous.End),
        Period.FirstHalf => CoversFirstHalf(coverage),
        Period.Months => MonthsWithout(coverage, Year, MonthsEnded).IsEmpty,
        // "ปี พ.ศ." may be the fiscal or the calendar year: either satisfies it until a manual says which.
        Period.Year => Meets(coverage, Year.Start, new DateOnly(Year.End.Year, 12, 31)),
        _ => Meets(coverage, Year.Start, Year.End),
    };

    /// <summary>
    /// The months that a table by months leaves out of the period, as <c>2024-12</c>; empty when the coverage is not by months,
    /// for then the period as a whole is another one.
    /// </summary>
    public ImmutableArray<Coverage> MissingMonths(ImmutableArray<Coverage> coverage)
    {
        var (year, months) = Period switch
        {
            Period.Months => (Year, MonthsEnded),
            Period.FirstHalf => (Year, MonthsOfHalf),
            Period.PreviousFiscalYear => (Year.Previous, MonthsOfYear),
            _ => (Year, 0),
        };
        var last = months == 0 ? year.Start : year.Month(months).Last;
        return coverage.Any(piece => IsMonth(piece) && piece.Meets(year.Start, last)) ? MonthsWithout(coverage, year, months) : [];
    }

    private int MonthsEnded
    {
        get
        {
            var ended = 0;
            while (ended < MonthsOfYear && Year.Month(ended + 1).Last < AsOf)
                ended++;
            return ended;
        }
    }

    private bool CoversFirstHalf(ImmutableArray<Coverage> coverage)
    {
        var last = Year.Month(MonthsOfHalf).Last;
        // Data as of a day on or after 31 March of the year holds the six months before it.
        var end = Year.End;
        return Contains(coverage, Year.Start, last) || coverage.Any(piece => piece.First == piece.Last && piece.First >= last && piece.First <= end);
    }

    private static ImmutableArray<Coverage> MonthsWithout(ImmutableArray<Coverage> coverage, FiscalYear year, int months) =>
    [
        .. Enumerable.Range(1, months)
            .Select(year.Month)
            .Where(month => !Contains(coverage, month.First, month.Last))
            .Select(month => new Coverage(month.First, month.Last, month.First.ToString("yyyy-MM", CultureInfo.InvariantCulture))),
    ];

    private static bool IsMonth(Coverage piece) => piece.First.Day == 1 && piece.Last == piece.First.AddMonths(1).AddDays(-1);

    private static bool Meets(ImmutableArray<Coverage> coverage, DateOnly first, DateOnly last) => coverage.Any(piece => piece.Meets(first, last));

    // Pieces may join: two halves are a year.
    private static bool Contains(ImmutableArray<Coverage> coverage, DateOnly first, DateOnly last)
    {
        var reached = first;
        foreach (var piece in coverage.OrderBy(piece => piece.First))
        {
            if (piece.First <= reached && piece.Last >= reached)
                reached = piece.Last.AddDays(1);
        }

        return reached > last;
    }
}
