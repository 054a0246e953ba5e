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
        var listed = disclosure.Files.Where(file => !PictureTypes.Contains(file.Type) || !IsShown(scope, disclosure, file)).ToArray();
        var titles = listed.Select(file => TitleOf(scope, disclosure, file)).ToArray();
        return
        [
            .. listed.Select((file, place) => View(scope, file, titles.Count(title => title == titles[place]) > 1 ? file.Name : titles[place])),
            .. disclosure.Datasets.Select(dataset => new FileView(
                CaptionOf(scope, disclosure, dataset),
                scope.Links.ToFile(Addresses.DatasetCsv(disclosure.Key, dataset.Name)),
                scope.Words.Fill("file.table", scope.Words.Number(dataset.Rows.Length), $"{dataset.Name}.csv"))),
        ];
    }

    /// <summary>Type and size of a file in words.</summary>
    public static string DetailOf(Words words, PublishedFile file) =>
        words.Fill("file.detail", file.Type.ToUpperInvariant(), words.Size(file.Size));

    /// <summary>What the editor called a file where the text leads to all of it, unless any file could be called so; else its name.</summary>
    public static string TitleOf(PageScope scope, Disclosure disclosure, PublishedFile file)
    {
        var href = scope.Links.ToFile(file.Address);
        return disclosure.Body.Links.FirstOrDefault(link => link.Text.Length > 0 && link.Href == href && !VagueText.Is(link.Text))?.Text ?? file.Name;
    }

    private static FileView View(PageScope scope, PublishedFile file, string title)
    {
        var detail = DetailOf(scope.Words, file);
        return new FileView(title, scope.Links.ToFile(file.Address), title == file.Name ? detail : scope.Words.Fill("file.named-detail", detail, file.Name));
    }

    // A picture of the text, or one that a cell of a table names: by its name or its path in the folder of files.
    private static bool IsShown(PageScope scope, Disclosure disclosure, PublishedFile file)
    {
        var href = scope.Links.ToFile(file.Address);
        var path = file.Path[(file.Path.IndexOf("/files/", StringComparison.Ordinal) + 1)..];
        return disclosure.Body.Links.Any(link => link.Text.Length == 0 && link.Href == href)
            || disclosure.Datasets.Any(dataset => dataset.Rows.Any(row => row.Cells.Any(cell => cell.Text == path || (cell.Text == file.Name && path == $"files/{file.Name}"))));
    }

    private static string CaptionOf(PageScope scope, Disclosure disclosure, Dataset dataset) =>
        disclosure.Body.Segments.OfType<TableSegment>().FirstOrDefault(table => table.Dataset.Value == dataset.Name) is { } placed
            ? Tables.CaptionOf(scope, disclosure, placed)
            : dataset.Schema is { } schema ? scope.Words.Of(schema.Title) : dataset.Name;
}
