using System.Collections.Immutable;
using ItaSite.Model;
using ItaSite.Rendering.Views;

namespace ItaSite.Rendering.Pages;

/// <summary>Shows a dataset as a table.</summary>
internal static class Tables
{
    private const string NumberColumn = "num";

    /// <summary>The table at a place of the text, or null when the item has no such dataset.</summary>
    public static TableView? Of(PageScope scope, Disclosure disclosure, TableSegment segment) =>
        disclosure.Datasets.FirstOrDefault(dataset => dataset.Name == segment.Dataset.Value) is { } dataset
            ? new TableView
            {
                Id = segment.Id,
                Caption = CaptionOf(scope, disclosure, segment),
                Size = scope.Words.Fill("table.rows", scope.Words.Number(dataset.Rows.Length)),
                Columns = [.. dataset.Columns.Select((column, place) => new ColumnView(column.Heading, IsNumeric(dataset, place) ? NumberColumn : null))],
                Rows = [.. dataset.Rows.Select(row => row.Cells.Select(cell => cell.Text).ToImmutableArray())],
                CsvHref = scope.Links.ToFile(Addresses.DatasetCsv(disclosure.Key, dataset.Name)),
            }
            : null;

    /// <summary>What a table shows: the heading above it, else the item's title.</summary>
    public static string CaptionOf(PageScope scope, Disclosure disclosure, TableSegment segment) =>
        disclosure.Body.Headings.LastOrDefault(heading => heading.Where.Line < segment.Dataset.Where.Line)?.Text ?? scope.TitleOf(disclosure.Key);

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
