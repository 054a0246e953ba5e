using System.Collections.Immutable;
using System.Globalization;
using ItaSite.Model;

namespace ItaSite.Cli.Commands;

/// <summary>The first text of an item's file: what the year asks, as comments, so that nothing is claimed before an editor writes it.</summary>
internal static class ItemText
{
    /// <summary>The page of an item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="kinds">All kinds of tables.</param>
    public static NewFile For(NewItem item, ImmutableArray<TableSchema> kinds)
    {
        var values = Values(item.Year, item.Today);
        values["item"] = item.Asked.Id.ToString();
        values["slug"] = item.Asked.Id.Slug;
        values["title"] = item.Asked.Title;
        values["group"] = item.Asked.Group;
        values["count"] = item.Elements.Count().ToString(CultureInfo.InvariantCulture);
        values["before"] = string.Join(", ", item.Before);
        values["guide"] = Guide([.. item.Elements], kinds, values);
        return new NewFile(item.Path, FileTemplate.Fill("item.md", values));
    }

    /// <summary>Values that every template may name.</summary>
    public static Dictionary<string, string> Values(FiscalYear year, DateOnly today) => new(StringComparer.Ordinal)
    {
        ["year"] = year.ToString(),
        ["previous"] = year.Previous.ToString(),
        ["today"] = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    // What does not arise for this item is not spoken of.
    private static string Guide(List<Element> elements, ImmutableArray<TableSchema> kinds, Dictionary<string, string> values)
    {
        var inTables = elements.Where(element => NewItem.TableOf(element) is not null).ToList();
        values["tables"] = string.Join(", ", inTables.Select(NewItem.TableOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(name => $"{values["slug"]}/{name}.csv"));
        string[] parts =
        [
            values["before"].Length == 0 ? "" : FileTemplate.Fill("guide/before.txt", values),
            Part("tables", inTables.Select(element => $"{Line("element.txt", element, values)}{RowsOf(element, kinds)}"), values),
            Part("headings", elements.Where(IsWritten).Select(element => Line("heading.txt", element, values)), values),
            Part("evidence", elements.Select(element => Evidence(element, values)), values),
            elements.Exists(element => element.MayBeNone) ? FileTemplate.Fill("guide/none.txt", values) : "",
        ];
        return string.Concat(parts.Where(part => part.Length > 0).Select(part => $"#\n{part}")).TrimEnd('\n');
    }

    // Rows of a certain kind are asked for: what their cells must say is told where they are written.
    private static string RowsOf(Element element, ImmutableArray<TableSchema> kinds)
    {
        if (element.Requires is not DatasetRequirement { Where.IsEmpty: false } table)
            return "";
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["column"] = string.Join(", ", table.Where.Keys.Select(column => kinds.FirstOrDefault(kind => kind.Name == table.Dataset)?.Find(column)?.Title.Thai ?? column)),
            ["cells"] = string.Join(", ", table.Where.SelectMany(pair => pair.Value.SelectMany(text => CellPattern.Texts(text, kinds.FirstOrDefault(kind => kind.Name == table.Dataset)?.Find(pair.Key))))),
        };
        return FileTemplate.Fill("rows.txt", values).TrimEnd('\n');
    }

    private static string Part(string name, IEnumerable<string> lines, Dictionary<string, string> values)
    {
        values["lines"] = string.Join('\n', lines);
        return values["lines"].Length == 0 ? "" : FileTemplate.Fill($"guide/{name}.txt", values);
    }

    // Only what any evidence answers can be written out on the page: a file, a link or another language cannot, a table is one already.
    private static bool IsWritten(Element element) => element.Requires is ShownRequirement;

    private static string Evidence(Element element, Dictionary<string, string> values)
    {
        var name = $"evidence/{element.Requires.Word}.txt";
        return Line(FileTemplate.Exists(name) ? name : "evidence/shown.txt", element, values);
    }

    private static string Line(string template, Element element, Dictionary<string, string> values) =>
        FileTemplate.Fill(template, new Dictionary<string, string>(values, StringComparer.Ordinal)
        {
            ["id"] = element.Id,
            ["text"] = element.Text,
            ["dataset"] = NewItem.TableOf(element) ?? "",
            ["type"] = element.Requires is FileRequirement file ? file.Types[0] : "",
            ["languages"] = element.Requires is LanguageRequirement spoken
                ? string.Join(", ", spoken.Languages.Select(code => $"{{ at: files/ชื่อไฟล์-{code}.pdf, lang: {code} }}"))
                : "",
        }).TrimEnd('\n');
}
