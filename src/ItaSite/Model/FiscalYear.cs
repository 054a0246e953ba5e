using System.Globalization;

namespace ItaSite.Model;

/// <summary>A Thai fiscal year in the Buddhist Era: FY2568 runs from 1 October 2024 to 30 September 2025. The only way to hold a year.</summary>
public readonly record struct FiscalYear : IComparable<FiscalYear>
{
    /// <summary>Years between the Buddhist and the Gregorian era.</summary>
    public const int EraOffset = 543;

    // A window that no typing slip and no Gregorian year falls into; the assessment began in 2556.
    private const int First = 2540;
    private const int Last = 2642;

    private FiscalYear(int buddhistEra) => BuddhistEra = buddhistEra;

    /// <summary>The year's number in the Buddhist Era, such as 2568.</summary>
    public int BuddhistEra { get; }

    /// <summary>First day, 1 October of the calendar year before.</summary>
    public DateOnly Start => new(BuddhistEra - EraOffset - 1, 10, 1);

    /// <summary>Last day, 30 September.</summary>
    public DateOnly End => new(BuddhistEra - EraOffset, 9, 30);

    /// <summary>The fiscal year before.</summary>
    public FiscalYear Previous => new(BuddhistEra - 1);

    /// <summary>The fiscal year after.</summary>
    public FiscalYear Next => new(BuddhistEra + 1);

    /// <summary>The year with this Buddhist-Era number, or null when the number cannot be one (a Gregorian year, a slip).</summary>
    public static FiscalYear? FromBuddhistEra(int number) => number is >= First and <= Last ? new FiscalYear(number) : null;

    /// <summary>The fiscal year that a day belongs to.</summary>
    public static FiscalYear Containing(DateOnly day) => new(day.Year + EraOffset + (day.Month >= 10 ? 1 : 0));

    /// <summary>The days of one month of the year.</summary>
    /// <param name="number">1 is October, 12 is September.</param>
    public (DateOnly First, DateOnly Last) Month(int number)
    {
        var first = Start.AddMonths(number - 1);
        return (first, first.AddMonths(1).AddDays(-1));
    }

    /// <inheritdoc/>
    public int CompareTo(FiscalYear other) => BuddhistEra.CompareTo(other.BuddhistEra);

    /// <summary>The Buddhist-Era number in Arabic digits.</summary>
    public override string ToString() => BuddhistEra.ToString(CultureInfo.InvariantCulture);

#pragma warning disable CS1591 // comparison operators say what they are
    public static bool operator <(FiscalYear left, FiscalYear right) => left.CompareTo(right) < 0;

    public static bool operator >(FiscalYear left, FiscalYear right) => left.CompareTo(right) > 0;

    public static bool operator <=(FiscalYear left, FiscalYear right) => left.CompareTo(right) <= 0;

    public static bool operator >=(FiscalYear left, FiscalYear right) => left.CompareTo(right) >= 0;
#pragma warning restore CS1591
}
