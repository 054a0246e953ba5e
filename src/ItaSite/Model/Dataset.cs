using System.Collections.Immutable;
using ItaSite.Diagnostics;

namespace ItaSite.Model;

/// <summary>A table of the agency.</summary>
/// <param name="Name">The file's stem, such as <c>procurement</c>.</param>
/// <param name="Schema">What tables of this name look like, or null for a table of no known kind.</param>
/// <param name="Columns">Its columns in order.</param>
/// <param name="Rows">Rows in order, each with a cell per column.</param>
/// <param name="Where">The file.</param>
public sealed record Dataset(string Name, TableSchema? Schema, ImmutableArray<DatasetColumn> Columns, ImmutableArray<DatasetRow> Rows, SourceSpan Where)
{
    /// <summary>How many rows tell of something; those that say there is nothing do not count.</summary>
    public int Count => Rows.Count(row => !row.SaysNone);

    /// <summary>Place of the column that holds a field of the schema, or -1.</summary>
    public int IndexOf(string field)
    {
        for (var i = 0; i < Columns.Length; i++)
        {
            if (Columns[i].Field?.Name == field)
                return i;
        }

        return -1;
    }

    /// <summary>What a row holds for a field of the schema; a blank when the table has no such column.</summary>
    public Cell CellOf(DatasetRow row, string field) => IndexOf(field) is >= 0 and var place ? row.Cells[place] : Cell.Blank;

    /// <summary>
    /// True when this row must not leave the field blank: the field is required, the row does not say that there is nothing, and
    /// no other cell of the row excuses it. Whether it is blank is another question.
    /// </summary>
    public bool IsBlankForbidden(DatasetRow row, TableField field) =>
        field.Constraints.Required && !row.SaysNone && !field.BlankWhen.Any(condition => Holds(row, condition));

    /// <summary>
    /// The days a row speaks of: what the schema's period column says; for a row that says there is nothing, else the month that its
    /// text names. Null when it does not say.
    /// </summary>
    public Coverage? PeriodOf(DatasetRow row)
    {
        if (Schema?.Period is { } period && CellOf(row, period.Field).Period is { } told)
            return told;
        return row.SaysNone && Schema?.NoneIn is { } field ? CellOf(row, field).Period : null;
    }

    private bool Holds(DatasetRow row, BlankCondition condition)
    {
        var other = CellOf(row, condition.Field);
        return condition.Values.IsEmpty ? other.IsBlank : condition.Values.Any(value => ComparableText.AreSame(value, other.Text));
    }
}

/// <summary>A column of a dataset.</summary>
/// <param name="Heading">Its heading as the file has it.</param>
/// <param name="Field">What the schema says of it, or null when the schema does not know it.</param>
public sealed record DatasetColumn(string Heading, TableField? Field);

/// <summary>One row of a dataset.</summary>
/// <param name="Cells">A cell per column.</param>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="SaysNone">True when the row says that there is nothing for its period.</param>
public sealed record DatasetRow(ImmutableArray<Cell> Cells, int Line, bool SaysNone = false);

/// <summary>One cell: its text as written, and what its column's type makes of it.</summary>
/// <param name="Text">As written, without space around it; empty for a blank.</param>
/// <param name="Number">Its number, for number columns.</param>
/// <param name="Period">The days it names, for columns of dates and periods, or whose digits tell them.</param>
public readonly record struct Cell(string Text, decimal? Number = null, Coverage? Period = null)
{
    /// <summary>A cell with nothing in it.</summary>
    public static Cell Blank { get; } = new("");

    /// <summary>True when nothing is written. A dash or ไม่มี is written: it says that there is none.</summary>
    public bool IsBlank => Text.Length == 0;

    /// <summary>True when the cell says that there is nothing to write in it: a dash, or a text that begins with ไม่มี or ยังไม่.</summary>
    public bool StatesNone =>
        Text.AsSpan().IndexOfAnyExcept("-–— ") < 0 ? Text.Length > 0
        : Text.StartsWith("ไม่มี", StringComparison.Ordinal) || Text.StartsWith("ยังไม่", StringComparison.Ordinal);
}
