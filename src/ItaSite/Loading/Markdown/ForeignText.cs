using Markdig.Syntax.Inlines;

namespace ItaSite.Loading.Markdown;

/// <summary>Knows a text that is not Thai: a page reads it aloud by other rules (WCAG 2.1, 3.1.2).</summary>
internal static class ForeignText
{
    // A name, a code or an address alone is read well enough in Thai.
    private const int FewestWords = 4;

    /// <summary>The language of a text without a Thai letter and with several English words, <c>en</c>; else null.</summary>
    public static string? LanguageOf(ContainerInline? inlines)
    {
        var text = HeadingText.PlainText(inlines);
        return !text.Any(IsThai) && text.Split(' ').Count(IsWord) >= FewestWords ? "en" : null;
    }

    private static bool IsThai(char c) => c is >= '\u0E01' and <= '\u0E5B';

    private static bool IsWord(string text)
    {
        var word = text.AsSpan().Trim(".,;:()?!\"'");
        foreach (var c in word)
        {
            if (!char.IsAsciiLetter(c) && c is not ('-' or '\''))
                return false;
        }

        return !word.IsEmpty;
    }
}
