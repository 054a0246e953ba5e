using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using ItaSite.Model;

namespace ItaSite.Exporting;

/// <summary>
/// Each dataset of an item as a file for programs: its fields in the words of Frictionless Table Schema, with their units, and its
/// rows as objects. Numbers are numbers, blanks are null, and what a column does not expect stays the text that was written.
/// </summary>
internal static class DatasetJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        // A file of its own, never part of a page: Thai stays readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>The files, in order of item and name.</summary>
    public static IEnumerable<ExportedFile> Of(Site site) =>
        from disclosure in site.Disclosures
        from dataset in disclosure.Datasets
        select new ExportedFile(Addresses.DatasetJson(disclosure.Key, dataset.Name), Bytes(dataset));

    private static byte[] Bytes(Dataset dataset)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            var names = Names(dataset);
            json.WriteStartObject();
            json.WriteString("name", dataset.Name);
            if (dataset.Schema is { } schema)
                Write(json, "title", schema.Title);
            json.WriteStartArray("fields");
            for (var i = 0; i < names.Length; i++)
                WriteField(json, names[i], dataset.Columns[i]);
            json.WriteEndArray();
            json.WriteStartArray("rows");
            foreach (var row in dataset.Rows)
                WriteRow(json, names, dataset, row);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return [.. bytes.WrittenSpan, (byte)'\n'];
    }

    // Columns that no schema knows go by their headings; a second one of the same heading gets a number.
    private static string[] Names(Dataset dataset)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. dataset.Columns.Select(column => Free(column.Field?.Name ?? (column.Heading.Length > 0 ? column.Heading : "column"), taken))];
    }

    private static string Free(string name, HashSet<string> taken)
    {
        var free = name;
        for (var number = 2; !taken.Add(free); number++)
            free = $"{name} {number}";
        return free;
    }

    private static void WriteField(Utf8JsonWriter json, string name, DatasetColumn column)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        if (column.Field is { } field)
            Write(json, "title", field.Title);
        else
            json.WriteString("title", column.Heading);
        json.WriteString("type", TypeOf(column.Field?.Type));
        if (column.Field?.Unit is { } unit)
            json.WriteString("unit", unit);
        json.WriteEndObject();
    }

    // Periods have no type of their own there.
    private static string TypeOf(FieldType? type) => type switch
    {
        FieldType.Number => "number",
        FieldType.WholeNumber => "integer",
        FieldType.Date => "date",
        FieldType.YearMonth => "yearmonth",
        FieldType.Year => "year",
        _ => "string",
    };

    private static void Write(Utf8JsonWriter json, string key, LocalizedText text)
    {
        json.WriteStartObject(key);
        json.WriteString("th", text.Thai);
        if (text.English is { } english)
            json.WriteString("en", english);
        json.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter json, string[] names, Dataset dataset, DatasetRow row)
    {
        json.WriteStartObject();
        for (var i = 0; i < names.Length; i++)
        {
            var cell = row.Cells[i];
            var type = dataset.Columns[i].Field?.Type;
            if (cell.IsBlank)
                json.WriteNull(names[i]);
            else if (cell.Number is { } number)
                json.WriteNumber(names[i], number);
            else if (type == FieldType.Year && cell.Period is { } year)
                json.WriteNumber(names[i], FiscalYear.Containing(year.First).BuddhistEra);
            else
                json.WriteString(names[i], CellText.Of(cell, type));
        }

        json.WriteEndObject();
    }
}
