using System.Collections.Immutable;
using ItaSite.Model;
using ItaSite.Rendering.Views;

namespace ItaSite.Rendering.Pages;

/// <summary>A column as it is shown.</summary>
/// <param name="Place">Its place in the dataset.</param>
/// <param name="Field">What the schema says of it, or null.</param>
/// <param name="Decimals">Decimals that its numbers are shown with.</param>
/// <param name="View">Its heading.</param>
internal sealed record TableColumn(int Place, TableField? Field, int Decimals, ColumnView View);

/// <summary>Chooses the columns of a table, and how their cells are written.</summary>
internal static class TableColumns
{
    private const string NumberKind = "num";
    private const string DayKind = "day";

    // Two for money; a rate may have more, and more than this nobody reads.
    private const int MostDecimals = 4;

    /// <summary>The columns that say anything, in order.</summary>
    /// <param name="dataset">The table.</param>
    /// <param name="words">The theme's words.</param>
    /// <param name="hidden">Place of a column that is shown otherwise, or -1.</param>
    public static ImmutableArray<TableColumn> Of(Dataset dataset, Words words, int hidden) =>
    [
        .. Enumerable.Range(0, dataset.Columns.Length)
            .Where(place => place != hidden && (dataset.Rows.IsEmpty || dataset.Rows.Any(row => !row.Cells[place].IsBlank)))
            .Select(place => Column(dataset, place, words)),
    ];

    private static TableColumn Column(Dataset dataset, int place, Words words) => dataset.Columns[place] switch
    {
        { Field: null } column => new TableColumn(place, null, 0, new ColumnView(column.Heading, null, IsNumeric(dataset, place) ? NumberKind : null)),
        { Field: { } field } => new TableColumn(place, field, Decimals(dataset, place), new ColumnView(words.Of(field.Title), UnitOf(field, words), KindOf(field))),
    };

    private static string? KindOf(TableField field) => field.Type switch
    {
        FieldType.Number or FieldType.WholeNumber => NumberKind,
        FieldType.Date or FieldType.YearMonth or FieldType.Year or FieldType.Period => DayKind,
        _ => null,
    };

    // Official headings mostly end with the unit: it is said once.
    private static string? UnitOf(TableField field, Words words)
    {
        var unit = field.Unit is { } name ? words.NameOf("unit", name) : null;
        return unit is null || words.Of(field.Title).Contains(unit, StringComparison.OrdinalIgnoreCase) ? null : unit;
    }

    // The same for a whole column, so that digits stand below one another: none where all are whole, two for cents.
    private static int Decimals(Dataset dataset, int place)
    {
        var most = 0;
        foreach (var row in dataset.Rows)
        {
            if (row.Cells[place].Number is { } number)
                most = Math.Max(most, Scale(number));
        }

        return most == 1 && dataset.Columns[place].Field?.Unit == "baht" ? 2 : Math.Min(most, MostDecimals);
    }

    // Decimals that say something: 690000.00 has none.
    private static int Scale(decimal number)
    {
        var scale = 0;
        for (var rest = number; rest != decimal.Truncate(rest) && scale < MostDecimals; rest *= 10)
            scale++;
        return scale;
    }

    private static bool IsNumeric(Dataset dataset, int column)
    {
        var any = false;
        foreach (var row in dataset.Rows)
        {
            var cell = row.Cells[column].Text.AsSpan().Trim();
            if (cell.IsEmpty || cell is "-")
                continue;
            if (!IsNumber(cell))
                return false;
            any = true;
        }

        return any;
    }

    private static bool IsNumber(ReadOnlySpan<char> cell)
    {
        var digits = 0;
        foreach (var c in cell)
        {
            if (char.IsDigit(c))
                digits++;
            else if (c is not (',' or '.' or '-'))
                return false;
        }

        return digits > 0;
    }
}
