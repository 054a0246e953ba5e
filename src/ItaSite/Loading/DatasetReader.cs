using System.Collections.Immutable;
using CsvHelper;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>Reads the CSV files beside a disclosure as tables of text.</summary>
internal static class DatasetReader
{
    private static readonly CsvReaderOptions Options = CsvReaderOptions.Default with
    {
        HasHeader = false, Separator = ',', TrimWhitespace = true, TrackLineNumbers = true, SkipEmptyLines = true, MalformedData = CsvMalformedDataHandling.Throw,
    };

    public static ImmutableArray<Dataset> ReadAll(string root, ImmutableArray<string> files, Findings findings) =>
        [.. files.Select(file => Read(root, file, findings)).OfType<Dataset>()];

    private static Dataset? Read(string root, string file, Findings page)
    {
        var findings = new Findings(file);
        var dataset = SourceText.Read(root, findings, Limits.Csv) is { } text ? Parse(text, findings) : null;
        foreach (var finding in findings.ToImmutable())
            page.Add(finding);
        return dataset;
    }

    private static Dataset? Parse(string text, Findings findings)
    {
        try
        {
            using var reader = CsvReader.FromText(text, Options);
            return ReadRows(reader, findings);
        }
        catch (CsvFormatException error)
        {
            findings.Add(LoadingRules.DatasetUnreadable, new SourceSpan(findings.File, (int)error.LineNumber, 1));
            return null;
        }
    }

    private static Dataset? ReadRows(CsvReader reader, Findings findings)
    {
        if (!reader.Read())
        {
            findings.Add(LoadingRules.EmptyDataset, SourceSpan.WholeFile(findings.File));
            return null;
        }

        var columns = Cells(reader);
        var rows = ImmutableArray.CreateBuilder<DatasetRow>();
        while (reader.Read())
        {
            if (ReadRow(Cells(reader), columns, (int)reader.LineNumber, findings) is { } row)
                rows.Add(row);
        }

        if (rows.Count == 0)
            findings.Add(LoadingRules.EmptyDataset, SourceSpan.WholeFile(findings.File));
        return new Dataset(ContentPath.StemOf(findings.File), null, [.. columns.Select(heading => new DatasetColumn(heading, null))], rows.ToImmutable(), new SourceSpan(findings.File, 1, 1));
    }

    private static ImmutableArray<string> Cells(CsvReader reader)
    {
        var cells = ImmutableArray.CreateBuilder<string>(reader.FieldCount);
        for (var i = 0; i < reader.FieldCount; i++)
            cells.Add(reader.GetString(i));
        return cells.MoveToImmutable();
    }

    // A row with another number of cells would put values under the wrong heading: it is left out, not guessed.
    private static DatasetRow? ReadRow(ImmutableArray<string> cells, ImmutableArray<string> columns, int line, Findings findings)
    {
        if (cells.Length == columns.Length)
            return new DatasetRow([.. cells.Select(text => new Cell(text))], line);
        findings.Add(LoadingRules.RaggedRow, new SourceSpan(findings.File, line, 1), cells.Length, columns.Length);
        return null;
    }
}
