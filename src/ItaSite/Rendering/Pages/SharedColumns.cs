using System.Collections.Immutable;
using ItaSite.Model;

namespace ItaSite.Rendering.Pages;

/// <summary>
/// Takes out of a wide table what every row repeats, such as the agency's own name on an official form: it is said once above the
/// table, so that what differs can be seen without scrolling. The files keep every column.
/// </summary>
internal static class SharedColumns
{
    private const int WideFrom = 9;
    private const int RowsFrom = 5;

    /// <summary>The columns that remain, and those that are the same in every row.</summary>
    public static (ImmutableArray<TableColumn> Shown, ImmutableArray<TableColumn> Shared) Split(Dataset dataset, ImmutableArray<TableColumn> columns)
    {
        var rows = dataset.Rows.Where(row => !row.SaysNone).ToArray();
        if (rows.Length < RowsFrom)
            return (columns, []);
        // The year of a report is said once in any table.
        var shared = columns.Where(column => (columns.Length >= WideFrom || column.Field?.Type == FieldType.Year) && IsShared(rows, column.Place)).ToImmutableArray();
        return (columns.RemoveRange(shared), shared);
    }

    private static bool IsShared(DatasetRow[] rows, int place)
    {
        var first = rows[0].Cells[place];
        return !first.IsBlank && Array.TrueForAll(rows, row => row.Cells[place].Text == first.Text);
    }
}
