using Markdig.Syntax;

namespace ItaSite.Loading.Markdown;

/// <summary>Turns positions of the Markdown parser into places of the file.</summary>
internal sealed class SourceLines
{
    private readonly int[] starts;
    private readonly int lineOffset;
    private readonly string file;

    public SourceLines(string text, int lineOffset, string file)
    {
        this.lineOffset = lineOffset;
        this.file = file;
        var found = new List<int> { 0 };
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
            found.Add(at + 1);
        starts = [.. found];
    }

    /// <summary>The place of a node of the tree.</summary>
    public Diagnostics.SourceSpan Of(MarkdownObject node)
    {
        var (line, column) = At(node.Span.Start);
        var (endLine, endColumn) = At(node.Span.End + 1);
        return new Diagnostics.SourceSpan(file, line, column, endLine, endColumn);
    }

    private (int Line, int Column) At(int position)
    {
        var index = Array.BinarySearch(starts, position);
        if (index < 0)
            index = ~index - 1;
        return (index + 1 + lineOffset, position - starts[index] + 1);
    }
}
