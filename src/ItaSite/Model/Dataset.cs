using System.Collections.Immutable;
using ItaSite.Diagnostics;

namespace ItaSite.Model;

/// <summary>A table of the agency: columns and rows of text, kept as the file has them.</summary>
/// <param name="Name">The file's stem, such as <c>procurement</c>.</param>
/// <param name="Columns">Column headings in order.</param>
/// <param name="Rows">Rows in order, each with a cell per column.</param>
/// <param name="Where">The file.</param>
public sealed record Dataset(string Name, ImmutableArray<string> Columns, ImmutableArray<DatasetRow> Rows, SourceSpan Where);

/// <summary>One row of a dataset.</summary>
/// <param name="Cells">A cell per column; empty text for a blank.</param>
/// <param name="Line">Line in the file, from 1.</param>
public sealed record DatasetRow(ImmutableArray<string> Cells, int Line);
