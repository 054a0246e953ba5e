using System.Collections.Immutable;
using System.Globalization;

namespace ItaSite.Model;

/// <summary>Dates as Thai readers write them: day, Thai month, Buddhist year. Files hold ISO dates; only texts show these.</summary>
public static class ThaiDate
{
    /// <summary>Names of the calendar months, January first.</summary>
    public static ImmutableArray<string> Months { get; } =
    [
        "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
        "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
    ];

    /// <summary>Such as <c>31 มีนาคม 2568</c>.</summary>
    public static string Full(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Months[day.Month - 1]} {day.Year + FiscalYear.EraOffset}");

    /// <summary>Such as <c>มีนาคม 2568</c>.</summary>
    public static string Month(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{Months[day.Month - 1]} {day.Year + FiscalYear.EraOffset}");
}
