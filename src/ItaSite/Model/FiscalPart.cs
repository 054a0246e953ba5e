using System.Globalization;

namespace ItaSite.Model;

/// <summary>How a fiscal year is divided.</summary>
public enum FiscalPartKind
{
    /// <summary>The whole year.</summary>
    Year,

    /// <summary>One of two halves.</summary>
    Half,

    /// <summary>One of four quarters.</summary>
    Quarter,

    /// <summary>A calendar month, or fewer days.</summary>
    Month,
}

/// <summary>A part of a fiscal year, as periods are told: 2568, its first half, its second quarter, a month.</summary>
/// <param name="Year">The year.</param>
/// <param name="Kind">What part it is.</param>
/// <param name="First">Its first day.</param>
public readonly record struct FiscalPart(FiscalYear Year, FiscalPartKind Kind, DateOnly First)
{
    private const int MonthsOfHalf = 6;
    private const int MonthsOfQuarter = 3;

    /// <summary>Which half or quarter, from 1.</summary>
    public int Number => MonthOfYear / (Kind == FiscalPartKind.Half ? MonthsOfHalf : MonthsOfQuarter) + 1;

    // October is 0.
    private int MonthOfYear => (First.Month + 2) % 12;

    /// <summary>The part that a span of whole months is.</summary>
    public static FiscalPart Of(Coverage span)
    {
        var months = (span.Last.Year - span.First.Year) * 12 + span.Last.Month - span.First.Month + 1;
        var kind = months switch
        {
            12 => FiscalPartKind.Year,
            MonthsOfHalf => FiscalPartKind.Half,
            MonthsOfQuarter => FiscalPartKind.Quarter,
            _ => FiscalPartKind.Month,
        };
        return new FiscalPart(FiscalYear.Containing(span.First), kind, span.First);
    }

    /// <summary>As files state it: <c>2568</c>, <c>2568-H1</c>, <c>2568-Q2</c> or <c>2024-12</c>.</summary>
    public override string ToString() => Kind switch
    {
        FiscalPartKind.Year => Year.ToString(),
        FiscalPartKind.Half => string.Create(CultureInfo.InvariantCulture, $"{Year}-H{Number}"),
        FiscalPartKind.Quarter => string.Create(CultureInfo.InvariantCulture, $"{Year}-Q{Number}"),
        _ => First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
    };
}
