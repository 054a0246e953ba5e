using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Loading.Yaml;
using ItaSite.Model;

namespace ItaSite.Loading.Datasets;

/// <summary>Reads a YAML file that lists one mapping for each row. Keys are names or headings of columns.</summary>
internal static class YamlTable
{
    /// <summary>The table, or null when it cannot be used; then a finding says why.</summary>
    public static RawTable? Read(string text, FieldIndex fields, Findings findings)
    {
        if (YamlText.ReadList(text, findings) is not { } list)
            return null;
        YamlMapping[] rows = [.. list.Items.Select(item => YamlValue.Mapping(item, findings)).OfType<YamlMapping>()];
        var columns = Columns(rows, fields);
        var places = columns.Select((column, place) => (column.Key, place)).ToDictionary(pair => pair.Key, pair => pair.place, StringComparer.Ordinal);
        return new RawTable(
            findings.File,
            [.. columns.Select(column => column.Heading)],
            [.. rows.Select(row => ReadRow(row, places, fields, findings))]);
    }

    // Columns stand in the schema's order, those it does not know after them in the file's.
    private static ImmutableArray<Column> Columns(IEnumerable<YamlMapping> rows, FieldIndex fields) =>
    [
        .. rows.SelectMany(row => row.Entries)
            .Select(entry => (entry.Key, Field: fields.Find(entry.Key.Text)))
            .DistinctBy(pair => KeyOf(pair.Key.Text, pair.Field), StringComparer.Ordinal)
            .Select(pair => new Column(KeyOf(pair.Key.Text, pair.Field), new Spanned<string>(HeadingOf(pair.Key.Text, pair.Field), pair.Key.Where), fields.PlaceOf(pair.Field)))
            .OrderBy(column => column.Order),
    ];

    private static RawRow ReadRow(YamlMapping row, Dictionary<string, int> columns, FieldIndex fields, Findings findings)
    {
        var cells = new string[columns.Count];
        var places = new SourceSpan[columns.Count];
        Array.Fill(cells, "");
        Array.Fill(places, row.Where);
        var seen = new HashSet<int>();
        foreach (var (key, value) in row.Entries)
        {
            var field = fields.Find(key.Text);
            var column = columns[KeyOf(key.Text, field)];
            if (!seen.Add(column))
                findings.Add(LoadingRules.DuplicateColumn, key.Where, key.Text, field?.Title.Thai ?? key.Text);
            else if (value is not YamlScalar { IsEmpty: true } && YamlValue.Text(value, findings) is { } text)
                (cells[column], places[column]) = (text.Value.Trim(), text.Where);
        }

        return new RawRow([.. cells], row.Where.Line, [.. places]);
    }

    private static string KeyOf(string written, TableField? field) => field is null ? $"?{written}" : field.Name;

    // A name is for machines: people see the official heading.
    private static string HeadingOf(string written, TableField? field) => field is not null && field.Name == written ? field.Title.Thai : written;

    private readonly record struct Column(string Key, Spanned<string> Heading, int Order);
}
