using System.Globalization;
using ItaSite.Diagnostics;

namespace ItaSite.Model;

/// <summary>A period that a rule names, in the words and in the form of one year: which year is meant must not be left to the reader.</summary>
public static class PeriodPhrase
{
    /// <summary>The period in words, such as "data of fiscal year 2567 (the one before)".</summary>
    /// <param name="period">The period.</param>
    /// <param name="year">The year assessed.</param>
    public static Phrase Of(Period period, FiscalYear year) => Phrase.Of($"PeriodOf.{period}", YearOf(period, year));

    /// <summary>What an editor writes after <c>covers:</c> for it.</summary>
    /// <param name="period">The period.</param>
    /// <param name="year">The year assessed.</param>
    public static string Written(Period period, FiscalYear year) => period switch
    {
        Period.FirstHalf => $"{year}-H1",
        Period.Months => $"[ {Month(1, year)}, {Month(2, year)} ]",
        _ => YearOf(period, year).ToString(),
    };

    private static FiscalYear YearOf(Period period, FiscalYear year) => period == Period.PreviousFiscalYear ? year.Previous : year;

    private static string Month(int number, FiscalYear year) => year.Month(number).First.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
