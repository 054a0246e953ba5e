using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using ItaSite.Model;

namespace ItaSite.Exporting;

/// <summary>Each dataset of an item as a file for spreadsheets (RFC 4180): headings as the office wrote them, cells for programs.</summary>
internal static class DatasetCsv
{
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(",\"\r\n");
    private static readonly SearchValues<char> StartsFormula = SearchValues.Create("=+-@\t\r");
    private static readonly SearchValues<char> InNumbers = SearchValues.Create("0123456789.,");

    // Excel takes a file without this mark for the system's code page, and Thai for rubbish.
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>The files, in order of item and name.</summary>
    public static IEnumerable<ExportedFile> Of(Site site) =>
        from disclosure in site.Disclosures
        from dataset in disclosure.Datasets
        select new ExportedFile(Addresses.DatasetCsv(disclosure.Key, dataset.Name), Bytes(dataset));

    private static byte[] Bytes(Dataset dataset)
    {
        var text = new StringBuilder();
        Append(text, [.. dataset.Columns.Select(column => column.Heading)]);
        foreach (var row in dataset.Rows)
            Append(text, [.. row.Cells.Select((cell, place) => CellText.Of(cell, dataset.Columns[place].Field?.Type))]);
        return [.. WithMark.GetPreamble(), .. WithMark.GetBytes(text.ToString())];
    }

    private static void Append(StringBuilder text, ImmutableArray<string> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
                text.Append(',');
            Append(text, Harmless(cells[i]));
        }

        text.Append("\r\n");
    }

    private static void Append(StringBuilder text, string cell)
    {
        if (cell.AsSpan().IndexOfAny(NeedsQuotes) < 0)
            text.Append(cell);
        else
            text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }

    // A spreadsheet runs what begins like a formula; a plain number may begin with its sign, and a dash alone means "none".
    private static string Harmless(string cell)
    {
        var text = cell.AsSpan().Trim(' ');
        return text.IsEmpty || !StartsFormula.Contains(text[0]) || text is "-" || IsNumber(text[1..]) ? cell : $"'{cell}";
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => !text.IsEmpty && text.IndexOfAnyExcept(InNumbers) < 0;
}
