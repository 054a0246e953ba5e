using System.Collections.Immutable;
using ItaSite.Model;

namespace ItaSite.Validation;

/// <summary>Whether coverage satisfies a period of the rules.</summary>
/// <param name="Period">The period asked.</param>
/// <param name="Year">The year of assessment.</param>
/// <param name="AsOf">The day to judge by; only months that have ended are asked.</param>
internal readonly record struct PeriodTest(Period Period, FiscalYear Year, DateOnly AsOf)
{
    public bool IsCoveredBy(ImmutableArray<Coverage> coverage) => Period switch
    {
        Period.FiscalYear => Meets(coverage, Year.Start, Year.End),
        // A report of a year that has ended speaks of all of it.
        Period.PreviousFiscalYear => Contains(coverage, Year.Previous.Start, Year.Previous.End),
        Period.FirstHalf => CoversFirstHalf(coverage),
        Period.Months => CoversMonths(coverage),
        // "ปี พ.ศ." may be the fiscal or the calendar year: either satisfies it until a manual says which.
        Period.Year => Meets(coverage, Year.Start, new DateOnly(Year.End.Year, 12, 31)),
        _ => Meets(coverage, Year.Start, Year.End),
    };

    /// <summary>The day the period's data can be complete.</summary>
    public DateOnly Ends => Period switch
    {
        Period.PreviousFiscalYear => Year.Previous.End,
        Period.FirstHalf => Year.Month(6).Last,
        _ => Year.Start,
    };

    private bool CoversFirstHalf(ImmutableArray<Coverage> coverage)
    {
        var last = Year.Month(6).Last;
        // Data as of a day on or after 31 March of the year holds the six months before it.
        var end = Year.End;
        return Contains(coverage, Year.Start, last) || coverage.Any(piece => piece.First == piece.Last && piece.First >= last && piece.First <= end);
    }

    private bool CoversMonths(ImmutableArray<Coverage> coverage)
    {
        for (var month = 1; month <= 12; month++)
        {
            var (first, last) = Year.Month(month);
            if (last < AsOf && !Contains(coverage, first, last))
                return false;
        }

        return true;
    }

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
