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
        (FieldType.Period, { Period: { } period }) => FiscalPart.Of(period).ToString(),
        _ => cell.Text,
    };

    private static string Iso(string form, DateOnly day) => day.ToString(form, CultureInfo.InvariantCulture);
}
