using System.Collections.Immutable;
using CsvHelper;
using ItaSite.Diagnostics;

namespace ItaSite.Loading.Datasets;

/// <summary>Reads a CSV file as spreadsheets write them.</summary>
internal static class CsvTable
{
    private static readonly CsvReaderOptions Options = CsvReaderOptions.Default with
    {
        HasHeader = false, Separator = ',', TrimWhitespace = true, TrackLineNumbers = true, SkipEmptyLines = true, MalformedData = CsvMalformedDataHandling.Throw,
    };

    /// <summary>The table, or null when it cannot be used; then a finding says why.</summary>
    public static RawTable? Read(string text, Findings findings)
    {
        try
        {
            using var reader = CsvReader.FromText(text, Options with { Separator = SeparatorOf(text) });
            return ReadRows(reader, findings);
        }
        catch (CsvFormatException error)
        {
            findings.Add(LoadingRules.DatasetUnreadable, new SourceSpan(findings.File, (int)error.LineNumber, 1));
            return null;
        }
    }

    // Spreadsheets of some languages write semicolons or tabs. Headings rarely hold these signs, so the first line tells.
    private static char SeparatorOf(string text)
    {
        var first = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? end : text.Length);
        if (first.Contains(','))
            return ',';
        return first.Contains(';') ? ';' : first.Contains('\t') ? '\t' : ',';
    }

    private static RawTable? ReadRows(CsvReader reader, Findings findings)
    {
        if (!reader.Read())
        {
            findings.Add(LoadingRules.EmptyDataset, SourceSpan.WholeFile(findings.File));
            return null;
        }

        var line = (int)reader.LineNumber;
        var headings = Cells(reader);
        var rows = ImmutableArray.CreateBuilder<RawRow>();
        // One row more than the limit is enough to know that there are too many.
        while (rows.Count <= Limits.TableRows && reader.Read())
        {
            if (ReadRow(Cells(reader), headings.Length, (int)reader.LineNumber, findings) is { } row)
                rows.Add(row);
        }

        return new RawTable(findings.File, [.. headings.Select(heading => new Spanned<string>(heading, new SourceSpan(findings.File, line, 1)))], rows.ToImmutable());
    }

    private static ImmutableArray<string> Cells(CsvReader reader)
    {
        var cells = ImmutableArray.CreateBuilder<string>(reader.FieldCount);
        for (var i = 0; i < reader.FieldCount; i++)
            cells.Add(reader.GetString(i));
        return cells.MoveToImmutable();
    }

    // A row with another number of cells would put values under the wrong heading: it is left out, not guessed. Spreadsheets write
    // rows that look empty, and blanks beyond the last column: those say nothing.
    private static RawRow? ReadRow(ImmutableArray<string> cells, int columns, int line, Findings findings)
    {
        if (cells.All(cell => cell.Length == 0))
            return null;
        if (cells.Length == columns)
            return new RawRow(cells, line);
        if (cells.Length > columns && cells.Skip(columns).All(cell => cell.Length == 0))
            return new RawRow(cells[..columns], line);
        findings.Add(LoadingRules.RaggedRow, new SourceSpan(findings.File, line, 1), cells.Length, columns);
        return null;
    }
}
