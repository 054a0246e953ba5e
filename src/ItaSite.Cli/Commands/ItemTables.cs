using System.Collections.Immutable;
using ItaSite.Model;

namespace ItaSite.Cli.Commands;

/// <summary>The tables that an item asks for, with headings alone: they claim nothing until a row is written.</summary>
internal static class ItemTables
{
    // Spreadsheets take a file without this mark for the system's code page, and Thai for rubbish.
    private const char Mark = '\uFEFF';

    /// <summary>One file for each kind of table, in order of name.</summary>
    /// <param name="item">The item.</param>
    /// <param name="kinds">All kinds of tables.</param>
    public static IEnumerable<NewFile> For(NewItem item, ImmutableArray<TableSchema> kinds) =>
        from element in item.Elements
        where NewItem.TableOf(element) is not null
        group element by NewItem.TableOf(element) into asked
        join kind in kinds on asked.Key equals kind.Name
        orderby kind.Name
        select new NewFile($"content/{item.Year}/{item.Asked.Id.Slug}/{kind.Name}.csv", $"{Mark}{Headings(kind, asked)}\n");

    private static string Headings(TableSchema kind, IEnumerable<Element> elements)
    {
        var asked = elements.SelectMany(ColumnsOf).Concat(kind.PrimaryKey).Append(kind.Period?.Field).Append(kind.Parent).Append(kind.NoneIn).ToHashSet(StringComparer.Ordinal);
        return string.Join(',', kind.Fields.Where(field => IsWanted(field, asked)).Select(field => Quoted(field.Title.Thai)));
    }

    private static IEnumerable<string?> ColumnsOf(Element element) =>
        element.Requires is DatasetRequirement table ? table.Columns.Concat(table.Where.Keys) : [];

    // A column of the official form is there even when nobody asks for it: its order is part of the form.
    private static bool IsWanted(TableField field, HashSet<string?> asked) =>
        field.Constraints.Required || field.FormColumn is not null || asked.Contains(field.Name);

    private static string Quoted(string heading) =>
        heading.AsSpan().IndexOfAny(",\"\n") < 0 ? heading : $"\"{heading.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
