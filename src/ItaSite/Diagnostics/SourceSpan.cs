namespace ItaSite.Diagnostics;

/// <summary>A place in a source file of the site: where a value was written, and so where an editor must look.</summary>
/// <param name="File">Path relative to the site's root, with <c>/</c> on every system.</param>
/// <param name="Line">First line, counted from 1; 0 means the whole file.</param>
/// <param name="Column">First column in UTF-16 units, counted from 1; 0 means the whole line.</param>
/// <param name="EndLine">Last line; equals <paramref name="Line"/> for a place within one line.</param>
/// <param name="EndColumn">Column after the last character; 0 when not known.</param>
public readonly record struct SourceSpan(string File, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>A single point in a file.</summary>
    public SourceSpan(string file, int line, int column)
        : this(file, line, column, line, 0)
    {
    }

    /// <summary>The whole of a file: used when something is absent from it or it cannot be read at all.</summary>
    public static SourceSpan WholeFile(string file) => new(file, 0, 0, 0, 0);

    /// <summary>True when the span names a line and not only a file.</summary>
    public bool HasLine => Line > 0;
}
