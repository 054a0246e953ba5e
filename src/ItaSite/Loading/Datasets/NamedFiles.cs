using ItaSite.Diagnostics;
using ItaSite.Loading.Markdown;
using ItaSite.Loading.Yaml;
using ItaSite.Model;

namespace ItaSite.Loading.Datasets;

/// <summary>Cells that name a file of the item, as <c>files/plan.pdf</c>, name one that is there: the page links it.</summary>
internal static class NamedFiles
{
    private const string Folder = "files/";

    public static void Examine(IEnumerable<Dataset> datasets, OwnFiles own, string pageFolder, Findings findings)
    {
        var names = own.Files.Where(file => file.Path.StartsWith(pageFolder, StringComparison.Ordinal))
            .Select(file => file.Path[(pageFolder.Length + 1)..])
            .ToHashSet(StringComparer.Ordinal);
        var missing =
            from dataset in datasets
            from row in dataset.Rows
            from cell in row.Cells
            where cell.Text.StartsWith(Folder, StringComparison.Ordinal) && !names.Contains(cell.Text)
            select (Where: new SourceSpan(dataset.Where.File, row.Line, 1), cell.Text);
        foreach (var (where, text) in missing)
            findings.Add(LoadingRules.CellNamesMissingFile, where, text, YamlMap.Suggestion(text, names));
    }
}
