using System.Collections.Immutable;
using ItaSite.Diagnostics;

namespace ItaSite.Loading.Datasets;

/// <summary>A table as its file has it: texts and their places, whatever the file's format.</summary>
/// <param name="File">The file.</param>
/// <param name="Headings">Its headings in order.</param>
/// <param name="Rows">Its rows in order, each with a text per heading.</param>
internal sealed record RawTable(string File, ImmutableArray<Spanned<string>> Headings, ImmutableArray<RawRow> Rows)
{
    /// <summary>Where a cell stands.</summary>
    public SourceSpan PlaceOf(RawRow row, int column) =>
        row.Places.IsDefaultOrEmpty ? new SourceSpan(File, row.Line, 1) : row.Places[column];
}

/// <summary>One row as its file has it.</summary>
/// <param name="Cells">Texts, without space around them.</param>
/// <param name="Line">Line of the file, from 1.</param>
/// <param name="Places">Where each cell stands; empty where only the line is known.</param>
internal readonly record struct RawRow(ImmutableArray<string> Cells, int Line, ImmutableArray<SourceSpan> Places = default);
