using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Loading.Datasets;

/// <summary>
/// Reads the tables beside a disclosure. The file's stem names the kind of table; without a schema of that name it is a table of texts.
/// </summary>
internal static class DatasetReader
{
    private const string YamlType = ".yml";

    /// <summary>The tables in order of name.</summary>
    public static ImmutableArray<Dataset> ReadAll(string root, ImmutableArray<string> files, TableKinds kinds, Findings findings)
    {
        var datasets = new SortedDictionary<string, Dataset>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (Read(root, file, kinds, findings) is { } dataset && !datasets.TryAdd(dataset.Name, dataset))
                findings.Add(new Diagnostic(ModelRules.DuplicateDataset, SourceSpan.WholeFile(file), dataset.Name, datasets[dataset.Name].Where.File) { Related = [datasets[dataset.Name].Where] });
        }

        return [.. datasets.Values];
    }

    private static Dataset? Read(string root, string file, TableKinds kinds, Findings page)
    {
        var findings = new Findings(file);
        var dataset = Read(root, ContentPath.StemOf(file), kinds, file.EndsWith(YamlType, StringComparison.Ordinal), findings);
        foreach (var finding in findings.ToImmutable())
            page.Add(finding);
        return dataset;
    }

    private static Dataset? Read(string root, string name, TableKinds kinds, bool isYaml, Findings findings)
    {
        var schema = kinds.Find(name);
        if (schema is null && NearlyKnown(name, kinds) is { } meant)
            findings.Add(LoadingRules.DatasetNameNearlyKnown, SourceSpan.WholeFile(findings.File), name, meant);
        if (SourceText.Read(root, findings, isYaml ? Limits.Yaml : Limits.Csv) is not { } text)
            return null;
        var fields = new FieldIndex(schema);
        var table = isYaml ? YamlTable.Read(text, fields, findings) : CsvTable.Read(text, findings);
        if (table is null || IsTooLarge(table, findings))
            return null;
        return TypedTable.Of(name, table, schema, fields, findings);
    }

    private static bool IsTooLarge(RawTable table, Findings findings)
    {
        if (Excess(table) is not { } excess)
            return false;
        findings.Add(LoadingRules.TableTooLarge, excess.Where, excess.Limit, excess.Part);
        return true;
    }

    private static (TablePart Part, int Limit, SourceSpan Where)? Excess(RawTable table)
    {
        if (table.Rows.Length > Limits.TableRows)
            return (TablePart.Rows, Limits.TableRows, new SourceSpan(table.File, table.Rows[^1].Line, 1));
        if (table.Headings.Length > Limits.TableColumns)
            return (TablePart.Columns, Limits.TableColumns, SourceSpan.WholeFile(table.File));
        foreach (var row in table.Rows)
        {
            if (row.Cells.Any(cell => cell.Length > Limits.TableCell))
                return (TablePart.CellCharacters, Limits.TableCell, new SourceSpan(table.File, row.Line, 1));
        }

        return null;
    }

    // A slip of the name, or a number after it as copies and parts get, would silently make an unchecked table of a known one.
    private static string? NearlyKnown(string name, TableKinds kinds)
    {
        var plain = name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-', '_', ' ', '(', ')', '.').Replace('_', '-').ToLowerInvariant();
        return Nearest.Among(plain, kinds.Names, plain.Length < 8 ? 1 : 2);
    }
}

/// <summary>What a table may have too much of; for messages.</summary>
internal enum TablePart
{
    Rows,
    Columns,
    CellCharacters,
}
