namespace ItaSite.Checking;

/// <summary>Reads a string of a PDF, of which each character is one byte.</summary>
internal static class PdfString
{
    /// <summary>The bytes of the string that begins at a place: <c>(…)</c> or <c>&lt;…&gt;</c>.</summary>
    public static byte[] At(string text, int at) => text[at] == '<' ? Hexadecimal(text, at + 1) : Literal(text, at + 1);

    private static byte[] Hexadecimal(string text, int at)
    {
        var end = text.IndexOf('>', at);
        var digits = string.Concat((end < 0 ? "" : text[at..end]).Where(char.IsAsciiHexDigit));
        return Convert.FromHexString(digits.Length % 2 == 0 ? digits : digits + "0");
    }

    private static byte[] Literal(string text, int at)
    {
        var bytes = new List<byte>();
        for (var depth = 1; at < text.Length; at++)
        {
            var c = text[at];
            if (c == '\\')
            {
                at = Escape(text, at + 1, bytes);
                continue;
            }

            depth += c switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
                break;
            bytes.Add((byte)c);
        }

        return [.. bytes];
    }

    // Returns the place of the escape's last character.
    private static int Escape(string text, int at, List<byte> bytes)
    {
        if (at >= text.Length || text[at] == '\n')
            return at;
        if (text[at] is >= '0' and <= '7')
            return Octal(text, at, bytes);
        if (text[at] == '\r')
            return at + 1 < text.Length && text[at + 1] == '\n' ? at + 1 : at;
        bytes.Add((byte)(text[at] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', var other => other }));
        return at;
    }

    private static int Octal(string text, int at, List<byte> bytes)
    {
        var value = 0;
        var end = at;
        for (; end < text.Length && end < at + 3 && text[end] is >= '0' and <= '7'; end++)
            value = (value * 8) + (text[end] - '0');
        bytes.Add((byte)value);
        return end - 1;
    }
}
