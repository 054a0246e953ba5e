namespace ItaSite.Checking;

/// <summary>Finds the end of text that is no markup: of a script, a style sheet, a title.</summary>
internal static class RawText
{
    /// <summary>Where the tokenizer must look again: at the end tag, or in a script at a comment that changes what ends it; -1 when the text never ends.</summary>
    /// <param name="text">Text after the start tag.</param>
    /// <param name="element">Name of the element in lower case.</param>
    public static int EndOf(ReadOnlySpan<char> text, string element)
    {
        if (element == "plaintext")
            return -1;
        var end = EndTag(text, element);
        if (element != "script")
            return end;
        var comment = (end < 0 ? text : text[..end]).IndexOf("<!--", StringComparison.Ordinal);
        return comment < 0 ? end : comment;
    }

    private static int EndTag(ReadOnlySpan<char> text, string element)
    {
        var from = 0;
        int at;
        while ((at = text[from..].IndexOf("</", StringComparison.Ordinal)) >= 0)
        {
            from += at;
            if (text[(from + 2)..].StartsWith(element, StringComparison.OrdinalIgnoreCase))
                return from;
            from += 2;
        }

        return -1;
    }
}
