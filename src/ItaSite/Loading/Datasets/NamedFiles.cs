using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Loading.Markdown;
using ItaSite.Loading.Yaml;
using ItaSite.Model;

namespace ItaSite.Loading.Datasets;

/// <summary>Cells that name a file of the item, as <c>files/plan.pdf</c>, name one that is there: the page links it.</summary>
internal static class NamedFiles
{
    private const string Folder = "files/";

    /// <summary>The tables without the names of files that are not there: such a cell shows nothing, so it is a blank one.</summary>
    public static ImmutableArray<Dataset> Examine(ImmutableArray<Dataset> datasets, OwnFiles own, string pageFolder, Findings findings)
    {
        var names = own.Files.Where(file => file.Path.StartsWith(pageFolder, StringComparison.Ordinal))
            .Select(file => file.Path[(pageFolder.Length + 1)..])
            .ToHashSet(StringComparer.Ordinal);
        foreach (var dataset in datasets)
        {
            foreach (var (row, cell) in dataset.Rows.SelectMany(row => row.Cells.Where(cell => IsMissing(cell, names)).Select(cell => (row, cell))))
                findings.Add(LoadingRules.CellNamesMissingFile, new SourceSpan(dataset.Where.File, row.Line, 1), cell.Text, names.Count == 0 ? Phrase.Of("Known.NoFiles") : YamlMap.Suggestion(cell.Text, names));
        }

        return [.. datasets.Select(dataset => Without(dataset, names))];
    }

    private static Dataset Without(Dataset dataset, HashSet<string> names) =>
        dataset.Rows.Any(row => row.Cells.Any(cell => IsMissing(cell, names)))
            ? dataset with { Rows = [.. dataset.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => IsMissing(cell, names) ? Cell.Blank : cell)] })] }
            : dataset;

    private static bool IsMissing(Cell cell, HashSet<string> names) => cell.Text.StartsWith(Folder, StringComparison.Ordinal) && !names.Contains(cell.Text);
}
