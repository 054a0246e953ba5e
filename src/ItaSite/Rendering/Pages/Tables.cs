using System.Collections.Immutable;
using ItaSite.Model;
using ItaSite.Rendering.Views;

namespace ItaSite.Rendering.Pages;

/// <summary>Shows a dataset as a table, by its schema alone: no kind of table has code of its own.</summary>
internal static class Tables
{
    // From here on a table takes the whole width of the page.
    private const int WideFrom = 7;

    /// <summary>The table at a place of the text, or null when the item has no such dataset.</summary>
    public static TableView? Of(PageScope scope, Disclosure disclosure, TableSegment segment) =>
        disclosure.Datasets.FirstOrDefault(dataset => dataset.Name == segment.Dataset.Value) is { } dataset
            ? View(scope, disclosure, segment, dataset)
            : null;

    /// <summary>What a table shows: the heading above it, else what its kind is called, else the item's title.</summary>
    public static string CaptionOf(PageScope scope, Disclosure disclosure, TableSegment segment) =>
        HeadingAbove(disclosure.Body, segment)
        ?? (disclosure.Datasets.FirstOrDefault(dataset => dataset.Name == segment.Dataset.Value)?.Schema is { } schema ? scope.Words.Of(schema.Title) : null)
        ?? scope.TitleOf(disclosure.Key);

    private static string? Shared(PageScope scope, ImmutableArray<TableColumn> columns, TableCells cells, Dataset dataset)
    {
        if (columns.IsEmpty || cells.Row(dataset.Rows.First(row => !row.SaysNone), 0) is not { } row)
            return null;
        return scope.Words.Fill("table.shared", string.Join(" · ", columns.Select((column, i) => $"{column.View.Heading} {row.Cells[i].Content.Text}")));
    }

    // A table that the text does not place stands in its own file, and below no heading.
    private static string? HeadingAbove(Body body, TableSegment segment) =>
        body.Headings.LastOrDefault(heading => heading.Where.File == segment.Dataset.Where.File && heading.Where.Line < segment.Dataset.Where.Line)?.Text;

    private static TableView View(PageScope scope, Disclosure disclosure, TableSegment segment, Dataset dataset)
    {
        var rows = new TableRows(dataset);
        var (columns, shared) = SharedColumns.Split(dataset, TableColumns.Of(dataset, scope.Words, rows.HiddenColumn));
        var cells = new TableCells(scope, disclosure, dataset, columns);
        return new TableView
        {
            Id = segment.Id,
            Caption = CaptionOf(scope, disclosure, segment),
            Size = scope.Words.Fill("table.rows", scope.Words.Number(dataset.Rows.Length)),
            Shared = Shared(scope, shared, new TableCells(scope, disclosure, dataset, shared), dataset),
            IsWide = columns.Length >= WideFrom,
            Columns = [.. columns.Select(column => column.View with { IsName = column.Place == cells.NamePlace })],
            Groups = [.. rows.Groups.Select(group => new RowGroupView(group.Heading is "" ? null : group.Heading, [.. group.Rows.Select(row => cells.Row(row.Row, row.Depth)).OfType<RowView>()]))],
            CsvHref = scope.Links.ToFile(Addresses.DatasetCsv(disclosure.Key, dataset.Name)),
            JsonHref = scope.Links.ToFile(Addresses.DatasetJson(disclosure.Key, dataset.Name)),
        };
    }
}
