using System.Text;

namespace ItaSite.Model;

/// <summary>
/// Texts as people mean them: two headings or cells are the same when they differ only in spaces, line breaks, kind of digits,
/// letter case, or in how a keyboard composed a vowel.
/// </summary>
public static class ComparableText
{
    /// <summary>True when both texts mean the same.</summary>
    public static bool AreSame(string left, string right) =>
        string.Equals(left, right, StringComparison.Ordinal) || string.Equals(Of(left), Of(right), StringComparison.Ordinal);

    /// <summary>The form by which texts are compared; not for people.</summary>
    public static string Of(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in ThaiDigits.ToArabic(ThaiText.Normalize(text)))
        {
            if (!char.IsWhiteSpace(c) && !IsInvisible(c))
                result.Append(char.ToLowerInvariant(c));
        }

        return result.ToString();
    }

    // Zero-width spaces and joiners, soft hyphens and byte order marks come along with copied text.
    private static bool IsInvisible(char c) => c is '\u00AD' or (>= '\u200B' and <= '\u200D') or '\u2060' or '\uFEFF';
}
