using System.Globalization;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Words;

/// <summary>Cells that the schema wants filled and that are blank.</summary>
internal static class BlankCells
{
    private const int LinesShown = 5;

    /// <summary>The rows whose cell in a column is blank and must not be; a column with nothing in it at all is blank everywhere.</summary>
    public static DatasetRow[] In(Dataset table, int column)
    {
        var field = table.Columns[column].Field;
        var blank = table.Rows.Where(row => !row.SaysNone && row.Cells[column].IsBlank).ToArray();
        return blank.Length == table.Rows.Count(row => !row.SaysNone) || field is null
            ? blank
            : [.. blank.Where(row => table.IsBlankForbidden(row, field))];
    }

    /// <summary>One finding for a column, at the first blank cell, naming the lines.</summary>
    public static Diagnostic Fault(Dataset table, int column, IReadOnlyList<DatasetRow> blank, ItemContext context)
    {
        var heading = table.Columns[column].Field?.Title.Thai ?? table.Columns[column].Heading;
        var lines = string.Join(", ", blank.Take(LinesShown).Select(row => row.Line.ToString(CultureInfo.InvariantCulture)));
        var text = blank.Count > LinesShown ? lines + ", …" : lines;
        return new Diagnostic(CompletenessRules.BlankCell, new SourceSpan(table.Where.File, blank[0].Line, 1), context.Item.Id, heading, blank.Count, text);
    }
}
