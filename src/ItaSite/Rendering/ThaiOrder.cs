using System.Text;

namespace ItaSite.Rendering;

/// <summary>The order of Thai dictionaries, near enough for lists: a leading vowel counts after its consonant, tone marks count last.</summary>
/// <remarks>The platform's collation differs between systems and versions; the same content must give the same bytes.</remarks>
internal sealed class ThaiOrder : IComparer<string>
{
    /// <summary>The one instance.</summary>
    public static ThaiOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var byLetters = string.CompareOrdinal(Letters(x ?? ""), Letters(y ?? ""));
        return byLetters != 0 ? byLetters : string.CompareOrdinal(x, y);
    }

    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsLeadingVowel(text[i]) && i + 1 < text.Length)
                letters.Append(text[i + 1]).Append(text[i++]);
            else if (!IsMark(text[i]))
                letters.Append(text[i]);
        }

        return letters.ToString();
    }

    private static bool IsLeadingVowel(char c) => c is >= '\u0E40' and <= '\u0E44';

    private static bool IsMark(char c) => c is >= '\u0E47' and <= '\u0E4E';
}
