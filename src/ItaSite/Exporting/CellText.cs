using System.Globalization;
using ItaSite.Model;

namespace ItaSite.Exporting;

/// <summary>Writes cells for programs: numbers without separators, days and months in ISO 8601, fiscal years as four digits, everything else as written.</summary>
internal static class CellText
{
    /// <summary>The cell's text.</summary>
    public static string Of(Cell cell, FieldType? type) => (type, cell) switch
    {
        (FieldType.Number or FieldType.WholeNumber, { Number: { } number }) => number.ToString(CultureInfo.InvariantCulture),
        (FieldType.Date, { Period: { } day }) => Iso("yyyy-MM-dd", day.First),
        (FieldType.YearMonth, { Period: { } month }) => Iso("yyyy-MM", month.First),
        (FieldType.Year, { Period: { } year }) => FiscalYear.Containing(year.First).ToString(),
        (FieldType.Period, { Period: { } period }) => Period(period),
        _ => cell.Text,
    };

    // As evidence states periods: 2568, 2568-H1, 2568-Q2, 2024-12.
    private static string Period(Coverage period)
    {
        var year = FiscalYear.Containing(period.First);
        var months = (period.Last.Year - period.First.Year) * 12 + period.Last.Month - period.First.Month + 1;
        var first = (period.First.Month + 2) % 12;
        return months switch
        {
            12 => year.ToString(),
            6 => string.Create(CultureInfo.InvariantCulture, $"{year}-H{first / 6 + 1}"),
            3 => string.Create(CultureInfo.InvariantCulture, $"{year}-Q{first / 3 + 1}"),
            _ => Iso("yyyy-MM", period.First),
        };
    }

    private static string Iso(string form, DateOnly day) => day.ToString(form, CultureInfo.InvariantCulture);
}
