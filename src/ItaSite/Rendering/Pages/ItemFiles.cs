using System.Collections.Immutable;
using ItaSite.Model;
using ItaSite.Rendering.Views;

namespace ItaSite.Rendering.Pages;

/// <summary>The files of an item, named as its text names them. A picture that the page shows already is not listed again.</summary>
internal static class ItemFiles
{
    private static readonly ImmutableHashSet<string> PictureTypes = ["png", "jpg", "jpeg", "gif", "svg", "webp"];

    /// <summary>Files in order of name, then the tables as files.</summary>
    public static ImmutableArray<FileView> Of(PageScope scope, Disclosure disclosure)
    {
        var shown = PicturesOf(disclosure);
        return
        [
            .. disclosure.Files
                .Where(file => !PictureTypes.Contains(file.Type) || !shown.Contains(file.Name))
                .Select(file => View(scope, disclosure, file)),
            .. disclosure.Datasets.Select(dataset => new FileView(
                CaptionOf(scope, disclosure, dataset),
                scope.Links.ToFile(Addresses.DatasetCsv(disclosure.Key, dataset.Name)),
                scope.Words.Fill("file.table", scope.Words.Number(dataset.Rows.Length), $"{dataset.Name}.csv"))),
        ];
    }

    /// <summary>Type and size of a file in words.</summary>
    public static string DetailOf(Words words, PublishedFile file) =>
        words.Fill("file.detail", file.Type.ToUpperInvariant(), words.Size(file.Size));

    /// <summary>What the editor called a file where the text leads to it, which says more than its name; else its name.</summary>
    public static string TitleOf(PageScope scope, Disclosure disclosure, PublishedFile file)
    {
        var href = scope.Links.ToFile(file.Address);
        return disclosure.Body.Links.FirstOrDefault(link => link.Text.Length > 0 && LeadsTo(link.Href, href))?.Text ?? file.Name;
    }

    private static FileView View(PageScope scope, Disclosure disclosure, PublishedFile file)
    {
        var (title, detail) = (TitleOf(scope, disclosure, file), DetailOf(scope.Words, file));
        return new FileView(title, scope.Links.ToFile(file.Address), title == file.Name ? detail : scope.Words.Fill("file.named-detail", detail, file.Name));
    }

    private static bool LeadsTo(string link, string file) =>
        link.StartsWith(file, StringComparison.Ordinal) && (link.Length == file.Length || link[file.Length] == '#');

    // Pictures of the text, and names of pictures in the cells of its tables.
    private static HashSet<string> PicturesOf(Disclosure disclosure)
    {
        var inText = disclosure.Body.Links.Where(link => link.Text.Length == 0).Select(link => link.Href);
        var inTables = disclosure.Datasets.SelectMany(dataset => dataset.Rows).SelectMany(row => row.Cells).Select(cell => cell.Text);
        return [.. inText.Concat(inTables).Select(path => path[(path.LastIndexOf('/') + 1)..])];
    }

    private static string CaptionOf(PageScope scope, Disclosure disclosure, Dataset dataset) =>
        disclosure.Body.Segments.OfType<TableSegment>().FirstOrDefault(table => table.Dataset.Value == dataset.Name) is { } placed
            ? Tables.CaptionOf(scope, disclosure, placed)
            : dataset.Schema is { } schema ? scope.Words.Of(schema.Title) : dataset.Name;
}
