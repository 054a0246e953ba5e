using System.Collections.Immutable;
using System.Globalization;
using ItaSite.Model;
using ItaSite.Rendering.Views;
using ItaSite.Safety;

namespace ItaSite.Rendering.Pages;

/// <summary>Writes the cells of a table as people read them.</summary>
internal sealed class TableCells
{
    private const string NoneKind = "none";
    private const string LinesKind = "lines";

    // A row is named at its beginning, after a running number or what kind it is.
    private const int NameAmong = 3;

    // As deep as the style sheet goes.
    private const int Deepest = 6;

    private readonly PageScope scope;
    private readonly Dataset dataset;
    private readonly ImmutableArray<TableColumn> columns;
    private readonly Dictionary<string, PublishedFile> files = new(StringComparer.Ordinal);
    private readonly int indentPlace;
    private readonly int nonePlace;
    private readonly int namePlace;
    private readonly int captionPlace;

    public TableCells(PageScope scope, Disclosure disclosure, Dataset dataset, ImmutableArray<TableColumn> columns)
    {
        this.scope = scope;
        this.dataset = dataset;
        this.columns = columns;
        indentPlace = IndentPlace(dataset.Schema, columns);
        nonePlace = dataset.Schema?.NoneIn is { } none ? dataset.IndexOf(none) : -1;
        namePlace = columns.Take(NameAmong).FirstOrDefault(column => column.Field is { Type: FieldType.Text, Constraints.Enum.IsEmpty: true })?.Place ?? -1;
        // A picture is told by what stands right before it: the name or post of the one it shows.
        captionPlace = PlaceBeforePictures(dataset);
        foreach (var file in disclosure.Files)
        {
            files.TryAdd(file.Name, file);
            files.TryAdd(file.Path[(file.Path.IndexOf("/files/", StringComparison.Ordinal) + 1)..], file);
        }
    }

    /// <summary>Place of the column that names its row, or -1.</summary>
    public int NamePlace => namePlace;

    /// <summary>A row, or null when the heading of its group says all of it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="depth">How deep it stands in the hierarchy, from 0.</param>
    public RowView? Row(DatasetRow row, int depth)
    {
        if (columns.All(column => row.Cells[column.Place].IsBlank) && row.SaysNone)
            return null;
        var cells = ImmutableArray.CreateBuilder<CellView>(columns.Length);
        for (var i = 0; i < columns.Length; i++)
        {
            var cell = Cell(columns[i], row.Cells[columns[i].Place]) with { IsName = columns[i].Place == namePlace && !row.SaysNone };
            if (row.SaysNone && columns[i].Place == nonePlace)
            {
                var span = SpanFrom(row, i);
                cell = cell with { Kind = NoneKind, Span = span > 1 ? span : null };
                i += span - 1;
            }
            else if (depth > 0 && columns[i].Place == indentPlace)
            {
                cell = cell with { Kind = string.Create(CultureInfo.InvariantCulture, $"d{Math.Min(depth, Deepest)}") };
            }

            if (cell.Picture is not null && captionPlace >= 0)
                cell = cell with { Content = cell.Content with { Text = $"{columns[i].View.Heading} {row.Cells[captionPlace].Text}" } };
            cells.Add(cell);
        }

        return new RowView(cells.ToImmutable());
    }

    // Depth is shown at what names a row: its key, unless that is a number, which stands at the right.
    private static int IndentPlace(TableSchema? schema, ImmutableArray<TableColumn> columns)
    {
        if (schema is not { Parent: not null, PrimaryKey: [var key] })
            return -1;
        var texts = columns.Where(column => column.Field is { Type: FieldType.Text }).ToArray();
        return (texts.FirstOrDefault(column => column.Field!.Name == key) ?? texts.FirstOrDefault())?.Place ?? -1;
    }

    private static int PlaceBeforePictures(Dataset dataset)
    {
        var picture = Enumerable.Range(0, dataset.Columns.Length).FirstOrDefault(place => dataset.Rows.Any(row => row.Cells[place].Text.StartsWith("files/", StringComparison.Ordinal)), -1);
        return picture - 1;
    }

    // A statement that there is nothing runs over the cells after it that say nothing either.
    private int SpanFrom(DatasetRow row, int first)
    {
        var last = first;
        while (last + 1 < columns.Length && row.Cells[columns[last + 1].Place] is { } next && (next.IsBlank || next.StatesNone))
            last++;
        return last - first + 1;
    }

    private CellView Cell(TableColumn column, Cell cell)
    {
        var view = new CellView(new LinkView(cell.Text, null)) { Kind = column.View.Kind };
        return (column.Field?.Type, cell) switch
        {
            (FieldType.Number or FieldType.WholeNumber, { Number: { } number }) => Said(view, scope.Words.Number(number, column.Decimals)),
            (FieldType.Date, { Period: { } day }) => Said(view, scope.Words.Day(day.First)) with { Iso = Iso("yyyy-MM-dd", day.First) },
            (FieldType.YearMonth, { Period: { } month }) => Month(view, month),
            (FieldType.Year, { Period: { } year }) => Said(view, scope.Words.Year(FiscalYear.Containing(year.First))),
            (FieldType.Period, { Period: { } period }) => OfPeriod(view, period),
            (FieldType.Text or null, _) when cell.Text.Contains('\n', StringComparison.Ordinal) => view with { Kind = LinesKind },
            (FieldType.Text or null, _) => view with { Content = Linked(cell.Text), Picture = Picture(cell.Text) },
            _ => view,
        };
    }

    private CellView Month(CellView view, Coverage month) => Said(view, scope.Words.Month(month.First)) with { Iso = Iso("yyyy-MM", month.First) };

    private CellView OfPeriod(CellView view, Coverage period)
    {
        var (words, part) = (scope.Words, FiscalPart.Of(period));
        return part.Kind switch
        {
            FiscalPartKind.Year => Said(view, words.Year(part.Year)),
            FiscalPartKind.Half => Said(view, words.Fill("period.half", words.Number(part.Number), words.Year(part.Year))),
            FiscalPartKind.Quarter => Said(view, words.Fill("period.quarter", words.Number(part.Number), words.Year(part.Year))),
            _ => Month(view, period),
        };
    }

    private static CellView Said(CellView view, string words) => view with { Content = new LinkView(words, null) };

    private static string Iso(string form, DateOnly day) => day.ToString(form, CultureInfo.InvariantCulture);

    // What people read of an address: where it leads, not how a program asks for it.
    private static string Short(string address)
    {
        var scheme = UrlPolicy.SchemeOf(address)!;
        return address[(scheme.Length + 1)..].TrimStart('/').TrimEnd('/');
    }

    // A picture of the item is shown, for a name of a file tells nobody anything.
    private string? Picture(string text) =>
        files.TryGetValue(text, out var file) && file.Type is "svg" or "png" or "jpg" or "jpeg" or "webp" ? scope.Links.ToFile(file.Address) : null;

    // A cell that is nothing but an address, or that names a file of the item, can be opened.
    private LinkView Linked(string text)
    {
        if (files.TryGetValue(text, out var file))
            return new LinkView(file.Name, scope.Links.ToFile(file.Address));
        var isAddress = UrlPolicy.SchemeOf(text) is not null && UrlPolicy.IsAllowed(text) && !text.AsSpan().ContainsAny(' ', '\n', '\t');
        return isAddress ? scope.Links.ToTarget(Short(text), text) : new LinkView(text, null);
    }
}
