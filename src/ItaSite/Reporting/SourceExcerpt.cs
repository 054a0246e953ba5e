using System.Text;
using ItaSite.Diagnostics;

namespace ItaSite.Reporting;

/// <summary>A source line as it is shown, and the marks under it.</summary>
/// <param name="Text">The line, harmless, cut to what fits.</param>
/// <param name="Marks">Spaces and carets that stand under the place.</param>
public sealed record SourceExcerpt(string Text, string Marks)
{
    private const int WidestLine = 100;
    private const int CellsBeforeCut = 40;

    /// <summary>The excerpt for a place, or null when it names no line or the line cannot be shown.</summary>
    public static SourceExcerpt? Of(SourceSpan where, SourceLines source)
    {
        if (!where.HasLine || source.Line(where.File, where.Line) is not { } line || IsEmpty(line))
            return null;
        var pieces = Pieces(line);
        var start = Math.Clamp(where.Column - 1, 0, line.Length);
        var end = where.EndLine == where.Line && where.EndColumn > where.Column ? where.EndColumn - 1 : start + 1;
        return Cut(pieces, start, end, where.Column > 0);
    }

    // A finding about a whole page stands at its beginning, which is the fence of its front matter: nothing to see there.
    private static bool IsEmpty(string line) => line.AsSpan().Trim() is "" or "---";

    // Only the part around the place is shown of a long line: a table row may have thousands of characters.
    private static SourceExcerpt Cut(List<Piece> pieces, int start, int end, bool isMarked)
    {
        var at = CellOf(pieces, start);
        var from = CellsUpTo(pieces, int.MaxValue) > WidestLine ? Math.Max(0, at - CellsBeforeCut) : 0;
        var text = new StringBuilder(from > 0 ? "…" : "");
        var cell = 0;
        foreach (var piece in pieces)
        {
            var isShown = cell >= from && cell + piece.Cells <= from + WidestLine;
            text.Append(isShown ? piece.Text : "");
            cell += piece.Cells;
        }

        text.Append(cell > from + WidestLine ? "…" : "");
        var length = Math.Clamp(CellsUpTo(pieces, end) - at, 1, Math.Max(1, from + WidestLine - at));
        var indent = at - from + (from > 0 ? 1 : 0);
        return new SourceExcerpt(PlainText.WithoutCommands(text.ToString()), isMarked ? new string(' ', indent) + new string('^', length) : "");
    }

    // A place on a vowel or tone above or below the line is shown under the letter that carries it.
    private static int CellOf(List<Piece> pieces, int index)
    {
        var cell = CellsUpTo(pieces, index);
        var isMark = pieces.Exists(piece => piece.Index == index && piece.Cells == 0);
        return isMark ? Math.Max(0, cell - 1) : cell;
    }

    private static int CellsUpTo(List<Piece> pieces, int index) => pieces.TakeWhile(piece => piece.Index < index).Sum(piece => piece.Cells);

    private static List<Piece> Pieces(string line)
    {
        var pieces = new List<Piece>(line.Length);
        var index = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            var text = rune.Value == '\t' ? "    " : PlainText.IsHarmful(rune) ? PlainText.Shown(rune) : rune.ToString();
            pieces.Add(new Piece(index, text, DisplayCells.Of(text)));
            index += rune.Utf16SequenceLength;
        }

        return pieces;
    }

    private readonly record struct Piece(int Index, string Text, int Cells);
}
