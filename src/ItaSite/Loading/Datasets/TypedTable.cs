using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Loading.Datasets;

/// <summary>Makes of texts what the schema says of their columns, and reports what is none of it.</summary>
internal static class TypedTable
{
    public static Dataset Of(string name, RawTable table, TableSchema? schema, FieldIndex fields, Findings findings)
    {
        var used = WithoutEmptyColumns(table);
        ImmutableArray<DatasetColumn> columns = schema is null
            ? [.. used.Headings.Select(heading => new DatasetColumn(heading.Value, null))]
            : Columns(used, schema, fields, findings);
        var faults = new CellFaults(findings);
        var rows = ImmutableArray.CreateBuilder<DatasetRow>(used.Rows.Length);
        foreach (var row in used.Rows)
            rows.Add(Row(used, row, columns, schema, faults));
        faults.Close();
        var dataset = new Dataset(name, schema, columns, rows.MoveToImmutable(), new SourceSpan(table.File, 1, 1));
        if (schema is not null)
            TableCheck.Examine(dataset, used, findings);
        return dataset;
    }

    // Spreadsheets write a comma for every column that was ever touched.
    private static RawTable WithoutEmptyColumns(RawTable table)
    {
        var used = Enumerable.Range(0, table.Headings.Length)
            .Where(column => table.Headings[column].Value.Length > 0 || table.Rows.Any(row => row.Cells[column].Length > 0))
            .ToArray();
        return used.Length == table.Headings.Length
            ? table
            : table with
            {
                Headings = [.. used.Select(column => table.Headings[column])],
                Rows = [.. table.Rows.Select(row => row with
                {
                    Cells = [.. used.Select(column => row.Cells[column])],
                    Places = row.Places.IsDefaultOrEmpty ? default : [.. used.Select(column => row.Places[column])],
                })],
            };
    }

    // A column that is not known, or that repeats one, stays as a column of texts: what an office publishes is never dropped.
    private static ImmutableArray<DatasetColumn> Columns(RawTable table, TableSchema schema, FieldIndex fields, Findings findings)
    {
        var columns = ImmutableArray.CreateBuilder<DatasetColumn>(table.Headings.Length);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var heading in table.Headings)
        {
            var field = fields.Find(heading.Value);
            if (field is null)
                findings.Add(LoadingRules.UnknownColumn, heading.Where, heading.Value, schema.Title.Thai, fields.Suggestion(heading.Value));
            else if (!taken.Add(field.Name))
                findings.Add(LoadingRules.DuplicateColumn, heading.Where, heading.Value, field.Title.Thai);
            var isRepeated = field is not null && columns.Any(column => column.Field == field);
            columns.Add(new DatasetColumn(heading.Value, isRepeated ? null : field));
        }

        return columns.MoveToImmutable();
    }

    private static DatasetRow Row(RawTable table, RawRow row, ImmutableArray<DatasetColumn> columns, TableSchema? schema, CellFaults faults)
    {
        var cells = ImmutableArray.CreateBuilder<Cell>(columns.Length);
        var saysNone = false;
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i].Field is not { } field)
            {
                cells.Add(new Cell(row.Cells[i]));
                continue;
            }

            var reading = CellReader.Read(row.Cells[i], field);
            if (reading.Fault is { } fault)
                faults.Add(fault, table.PlaceOf(row, i), field, row.Cells[i], reading.Cure);
            saysNone |= schema!.NoneIn == field.Name && row.Cells[i].StartsWith("ไม่มี", StringComparison.Ordinal);
            cells.Add(WithPeriod(reading.Cell, field, schema));
        }

        return new DatasetRow(cells.MoveToImmutable(), row.Line, saysNone);
    }

    private static Cell WithPeriod(Cell cell, TableField field, TableSchema schema)
    {
        if (schema.Period is { YearDigits: not null } period && period.Field == field.Name)
            return cell with { Period = CellReader.MonthInside(cell.Text, period) };
        return schema.NoneIn == field.Name && cell.StatesNone ? cell with { Period = CellReader.MonthIn(cell.Text) } : cell;
    }
}
