using System.Text;

namespace ItaSite.Checking;

/// <summary>What a reader takes for the same name: capital and small letters, composed and single marks, sara am in one part or two.</summary>
internal static class Spelling
{
    private const char SaraAm = '\u0E33';
    private const char Nikhahit = '\u0E4D';
    private const char SaraAa = '\u0E32';

    /// <summary>The text in one spelling for all that look alike.</summary>
    public static string Of(string text)
    {
        if (!text.IsNormalized())
            text = text.Normalize(NormalizationForm.FormC);
        return text.Contains(Nikhahit, StringComparison.Ordinal) ? Joined(text).ToLowerInvariant() : text.ToLowerInvariant();
    }

    // A tone mark may stand between the two parts of sara am.
    private static string Joined(string text)
    {
        var joined = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var hasTone = i + 2 < text.Length && text[i + 1] is >= '\u0E48' and <= '\u0E4B' && text[i + 2] == SaraAa;
            if (text[i] != Nikhahit)
                joined.Append(text[i]);
            else if (hasTone)
                joined.Append(text[i + 1]).Append(SaraAm);
            else if (i + 1 < text.Length && text[i + 1] == SaraAa)
                joined.Append(SaraAm);
            else
                joined.Append(text[i]);
            if (text[i] == Nikhahit)
                i += hasTone ? 2 : i + 1 < text.Length && text[i + 1] == SaraAa ? 1 : 0;
        }

        return joined.ToString();
    }
}
