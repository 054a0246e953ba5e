using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Words;

/// <summary>
/// <c>form</c>: a table whose headings are those of the official form in its order, with no cell blank that the form wants filled.
/// A file that software does not open is confirmed by a person.
/// </summary>
internal static class FormWord
{
    public static Judgement Judge(Element element, FormRequirement requirement, ItemContext context)
    {
        var pieces = context.Evidence[element.Id].ToArray();
        if (pieces.FirstOrDefault(piece => piece.Table?.Name == requirement.Dataset) is { Table: { Schema: { } schema } table } piece)
            return JudgeTable(table, schema, piece.Found!, context);
        if (pieces.FirstOrDefault(other => other.Written is ConfirmedEvidence) is { } confirmed)
            return ReviewWord.Confirm(element, confirmed, context);
        var shown = ShownWord.Judge(element, context);
        return shown.State is ElementState.Shown
            ? Judgement.Wrong(new Diagnostic(CompletenessRules.FormNotReadable, pieces[0].Written.Where, context.Item.Id, element.Text, element.Id, requirement.Dataset))
            : shown;
    }

    private static Judgement JudgeTable(Dataset table, TableSchema schema, FoundEvidence found, ItemContext context)
    {
        var form = schema.Fields.Where(field => field.FormColumn is not null).OrderBy(field => field.FormColumn).ToArray();
        var difference = Enumerable.Range(0, form.Length).FirstOrDefault(i => i >= table.Columns.Length || !HasTitle(table.Columns[i], form[i]), -1);
        ImmutableArray<Diagnostic> faults =
        [
            .. difference < 0 ? [] : new[] { HeadingFault(table, form[difference], difference, context) },
            .. from column in Enumerable.Range(0, table.Columns.Length)
               where table.Columns[column].Field?.FormColumn is not null
               let blank = table.Rows.Where(row => row.Cells[column].IsBlank && table.IsBlankForbidden(row, table.Columns[column].Field!)).ToArray()
               where blank.Length > 0
               select BlankCells.Fault(table, column, blank, context),
        ];
        return faults.IsEmpty ? Judgement.Of(ElementState.Shown, found) : new Judgement(ElementState.Wrong, [], faults);
    }

    private static bool HasTitle(DatasetColumn column, TableField field) =>
        column.Field?.Name == field.Name && ComparableText.AreSame(column.Heading, field.Title.Thai);

    private static Diagnostic HeadingFault(Dataset table, TableField field, int place, ItemContext context) =>
        new(CompletenessRules.FormChanged, table.Where, context.Item.Id, place + 1, field.Title.Thai, place < table.Columns.Length ? table.Columns[place].Heading : "–");
}
