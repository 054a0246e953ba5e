using ItaSite.Model;

namespace ItaSite.Exporting;

/// <summary>The submission sheet of a year as a spreadsheet: one row for each item, several addresses as lines of one cell.</summary>
internal static class SubmissionXlsx
{
    private static readonly double[] Widths = [7, 48, 60, 70];

    /// <summary>The file.</summary>
    public static ExportedFile Of(SubmissionSheet sheet) => new(
        Addresses.SubmissionXlsx(sheet.Year),
        XlsxFile.Of(sheet.Title, Widths, [sheet.Headings, .. sheet.Rows.Select(row => (IReadOnlyList<string>)[row.Item.ToString(), row.Title, string.Join('\n', row.Urls), row.Explanation])]));
}
