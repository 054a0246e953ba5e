using System.Collections.Immutable;
using ItaSite.Model;

namespace ItaSite.Rendering.Pages;

/// <summary>Rows that belong together.</summary>
/// <param name="Heading">What they share, or null.</param>
/// <param name="Rows">Each with its depth in the hierarchy, from 0.</param>
internal sealed record TableRowGroup(string? Heading, ImmutableArray<(DatasetRow Row, int Depth)> Rows);

/// <summary>Puts the rows of a table in the order they are shown in: in groups of equal neighbours, or below the row they belong to.</summary>
internal sealed class TableRows
{
    private readonly Dataset dataset;

    public TableRows(Dataset dataset)
    {
        this.dataset = dataset;
        var place = dataset.Schema?.GroupBy is { } field ? dataset.IndexOf(field) : -1;
        var groups = place < 0 ? [] : Grouped(place);
        // Where no two neighbours share anything, headings would only repeat what a column says better.
        var isGrouped = groups.Any(group => group.Rows.Length > 1);
        HiddenColumn = isGrouped ? place : -1;
        Groups = isGrouped ? groups : [new TableRowGroup(null, InHierarchy())];
    }

    /// <summary>Place of the column that the headings of groups show, or -1.</summary>
    public int HiddenColumn { get; }

    /// <summary>The groups in order.</summary>
    public ImmutableArray<TableRowGroup> Groups { get; }

    private ImmutableArray<TableRowGroup> Grouped(int place)
    {
        var groups = ImmutableArray.CreateBuilder<TableRowGroup>();
        foreach (var row in dataset.Rows)
        {
            var heading = row.Cells[place].Text;
            if (groups.Count > 0 && ComparableText.AreSame(groups[^1].Heading!, heading))
                groups[^1] = groups[^1] with { Rows = groups[^1].Rows.Add((row, 0)) };
            else
                groups.Add(new TableRowGroup(heading, [(row, 0)]));
        }

        return groups.ToImmutable();
    }

    private ImmutableArray<(DatasetRow Row, int Depth)> InHierarchy()
    {
        if (dataset.Schema is not { Parent: { } parentField, PrimaryKey: [var keyField] })
            return [.. dataset.Rows.Select(row => (row, 0))];
        var keys = dataset.Rows.Select(row => ComparableText.Of(dataset.CellOf(row, keyField).Text)).ToArray();
        var known = keys.ToHashSet(StringComparer.Ordinal);
        var children = dataset.Rows.ToLookup(row => ParentOf(row, parentField, known), StringComparer.Ordinal);
        var shown = ImmutableArray.CreateBuilder<(DatasetRow, int)>(dataset.Rows.Length);
        var seen = new HashSet<DatasetRow>(ReferenceEqualityComparer.Instance);
        // Rows that hang on themselves are reported, and shown after the others.
        foreach (var top in children[""].Concat(dataset.Rows))
            Show(top, 0);
        return shown.ToImmutable();

        // A stack, not a call for each level: how deep a table goes is for its author to say.
        void Show(DatasetRow top, int depth)
        {
            var waiting = new Stack<(DatasetRow Row, int Depth)>([(top, depth)]);
            while (waiting.TryPop(out var next))
            {
                if (!seen.Add(next.Row))
                    continue;
                shown.Add(next);
                var key = ComparableText.Of(dataset.CellOf(next.Row, keyField).Text);
                foreach (var child in key.Length == 0 ? [] : children[key].Reverse())
                    waiting.Push((child, next.Depth + 1));
            }
        }
    }

    // A parent that is no row makes a row of the top.
    private string ParentOf(DatasetRow row, string field, HashSet<string> known)
    {
        var parent = ComparableText.Of(dataset.CellOf(row, field).Text);
        return known.Contains(parent) ? parent : "";
    }
}
