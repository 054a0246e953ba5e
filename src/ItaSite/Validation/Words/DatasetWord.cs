using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Words;

/// <summary>
/// <c>dataset</c>: enough rows match, and the columns asked have no blank that their schema forbids. Without such a table, a place
/// that the editor names will do: an office may publish a document instead.
/// </summary>
internal static class DatasetWord
{
    public static Judgement Judge(Element element, DatasetRequirement requirement, ItemContext context)
    {
        var pieces = context.Evidence[element.Id].ToArray();
        var tables = pieces.Where(piece => piece.Table?.Name == requirement.Dataset).ToImmutableArray();
        if (tables.IsEmpty)
            return ShownWord.Judge(element, context);
        var (found, table) = (tables[0].Found!, tables[0].Table!);
        var faults = RowFaults(element, requirement, table, context).Concat(BlankFaults(requirement, table, context)).ToImmutableArray();
        var named = pieces.Where(piece => piece.Table is null).ToArray();
        var others = named.Select(piece => ShownWord.FaultOf(piece, element)).OfType<Diagnostic>();
        if (!faults.IsEmpty)
            return new Judgement(ElementState.Wrong, [], [.. faults, .. others]);
        // What an editor named beside the table comes first: a chart says more of a structure than its rows.
        return new Judgement(SaysOnlyNone(table) ? ElementState.NoneStated : ElementState.Shown, [.. named.Select(piece => piece.Found).OfType<FoundEvidence>(), found], [.. others]);
    }

    private static bool SaysOnlyNone(Dataset table) => !table.Rows.IsEmpty && table.Rows.All(row => row.SaysNone);

    private static IEnumerable<Diagnostic> RowFaults(Element element, DatasetRequirement requirement, Dataset table, ItemContext context)
    {
        // A table that says nothing but "none" has no rows to ask for.
        if (SaysOnlyNone(table))
            yield break;
        foreach (var (field, texts) in requirement.Where)
        {
            foreach (var text in texts.Where(text => Count(table, field, text) < requirement.Minimum))
                yield return new Diagnostic(CompletenessRules.RowsMissing, table.Where, context.Item.Id, element.Text, Heading(table, field), string.Join(", ", CellPattern.Texts(text, FieldOf(table, field))), requirement.Minimum);
        }

        if (requirement.Where.IsEmpty && table.Rows.Length < requirement.Minimum)
            yield return new Diagnostic(CompletenessRules.TableEmpty, table.Where, context.Item.Id, element.Text, requirement.Minimum);
    }

    private static TableField? FieldOf(Dataset table, string field) => table.IndexOf(field) is >= 0 and var place ? table.Columns[place].Field : table.Schema?.Find(field);

    private static int Count(Dataset table, string field, string text)
    {
        var column = table.IndexOf(field);
        return column < 0 ? 0 : table.Rows.Count(row => !row.SaysNone && CellPattern.Matches(row.Cells[column].Text, text));
    }

    private static IEnumerable<Diagnostic> BlankFaults(DatasetRequirement requirement, Dataset table, ItemContext context)
    {
        foreach (var name in requirement.Columns)
        {
            var column = table.IndexOf(name);
            if (column < 0)
                yield return new Diagnostic(CompletenessRules.ColumnMissing, table.Where, context.Item.Id, Heading(table, name));
            else if (BlankCells.In(table, column) is { Length: > 0 } blank)
                yield return BlankCells.Fault(table, column, blank, context);
        }
    }

    private static string Heading(Dataset table, string field) => table.Schema?.Find(field)?.Title.Thai ?? field;
}
