using System.Globalization;
using ItaSite.Model;

namespace ItaSite.Cli.Arguments;

/// <summary>A day as people type it: ISO, where a year of the Buddhist Era and Thai digits are understood.</summary>
/// <param name="Day">The day meant.</param>
/// <param name="WasBuddhistEra">True when the year was converted, which the reader must be told.</param>
internal readonly record struct DateArgument(DateOnly Day, bool WasBuddhistEra)
{
    /// <summary>Reads such as <c>2025-03-31</c> or <c>๒๕๖๘-๐๓-๓๑</c>; null when it is no day of the years of the assessment.</summary>
    public static DateArgument? Parse(string text)
    {
        var parts = ThaiDigits.ToArabic(text.AsSpan().Trim()).Split('-');
        if (parts is not [{ Length: 4 }, { Length: 2 }, { Length: 2 }])
            return null;
        if (Number(parts[0]) is not { } year || Number(parts[1]) is not { } month || Number(parts[2]) is not { } day)
            return null;
        var isBuddhist = FiscalYear.FromBuddhistEra(year) is not null;
        var gregorian = isBuddhist ? year - FiscalYear.EraOffset : year;
        var isDay = FiscalYear.FromBuddhistEra(gregorian + FiscalYear.EraOffset) is not null
            && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(gregorian, month);
        return isDay ? new DateArgument(new DateOnly(gregorian, month, day), isBuddhist) : null;
    }

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
