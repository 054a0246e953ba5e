namespace ItaSite.Checking;

/// <summary>Turns rising offsets of a text into lines and columns, reading the text once.</summary>
/// <remarks>
/// The tokenizer's own positions are not used: they are held in 16 bits, so a long line or file comes out wrong, and they
/// count a CR LF as two lines.
/// </remarks>
internal ref struct TextPlace(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int lineStart;
    private int read;

    /// <summary>The line reached, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>The column reached in UTF-16 units, from 1.</summary>
    public readonly int Column => read - lineStart + 1;

    /// <summary>Moves on to an offset that is not before the last one.</summary>
    public void MoveTo(int offset)
    {
        int at;
        while ((at = text[read..offset].IndexOfAny('\n', '\r')) >= 0)
        {
            var end = read + at + 1;
            var isPair = text[end - 1] == '\r' && end < text.Length && text[end] == '\n';
            read = isPair && end < offset ? end + 1 : end;
            lineStart = isPair ? end + 1 : end;
            Line++;
        }

        read = offset;
    }
}
