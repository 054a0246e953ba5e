using System.Globalization;

namespace ItaSite.Loading;

/// <summary>Characters that no text of the site may hold: controls, halves of characters, and what Unicode keeps for itself.</summary>
internal static class Characters
{
    /// <summary>Index of the first such character, or -1. Line feed and tab are allowed.</summary>
    public static int FirstForbidden(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if ((c < ' ' && c is not ('\n' or '\t')) || char.IsSurrogate(c) || c >= '\uFFFE' || c is >= '\u007F' and <= '\u009F')
                return i;
        }

        return -1;
    }

    /// <summary>The character's code for messages, such as <c>0000</c>.</summary>
    public static string Code(char character) => ((int)character).ToString("X4", CultureInfo.InvariantCulture);
}
