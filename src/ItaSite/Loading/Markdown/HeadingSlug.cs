using System.Globalization;
using System.Text;
using ItaSite.Model;

namespace ItaSite.Loading.Markdown;

/// <summary>
/// Anchors of headings from their Thai text. Markdig's own drops Thai letters, its GitHub mode strips vowels and tone marks;
/// this one keeps every letter and mark, so that the anchor can be read.
/// </summary>
internal static class HeadingSlug
{
    // File and address limits are in bytes; sixty Thai characters are 180.
    private const int Longest = 60;

    /// <summary>The slug of a text: lower case, words joined by hyphens; <c>section</c> when nothing is left.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var rune in ThaiText.Normalize(text).EnumerateRunes())
        {
            if (slug.Length >= Longest)
                break;
            if (IsKept(rune))
                slug.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (slug.Length > 0 && slug[^1] != '-' && (Rune.IsWhiteSpace(rune) || rune.Value is '-' or '/' or '_'))
                slug.Append('-');
        }

        var result = slug.ToString().Trim('-');
        return result.Length > 0 ? result : "section";
    }

    /// <summary>True for an id an editor may write: lower-case Latin letters, digits and hyphens, beginning with a letter.</summary>
    public static bool IsExplicitId(ReadOnlySpan<char> id)
    {
        if (id.IsEmpty || !char.IsAsciiLetterLower(id[0]))
            return false;
        foreach (var c in id)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-')
                return false;
        }

        return true;
    }

    private static bool IsKept(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        or UnicodeCategory.DecimalDigitNumber;
}
