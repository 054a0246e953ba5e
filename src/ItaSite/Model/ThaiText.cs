using System.Text;

namespace ItaSite.Model;

/// <summary>One spelling for Thai text that looks the same.</summary>
public static class ThaiText
{
    /// <summary>
    /// NFC, and sara am written as one letter: text pasted from a PDF has it as nikhahit and sara aa (U+0E4D U+0E32), which
    /// looks alike and compares different. NFC keeps them apart.
    /// </summary>
    public static string Normalize(string text)
    {
        var composed = text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);
        if (!composed.Contains('\u0E4D', StringComparison.Ordinal))
            return composed;
        var result = new StringBuilder(composed.Length);
        for (var i = 0; i < composed.Length; i++)
        {
            if (composed[i] == '\u0E4D' && At(composed, i + 1) == '\u0E32')
                result.Append('\u0E33');
            else if (composed[i] == '\u0E4D' && IsTone(At(composed, i + 1)) && At(composed, i + 2) == '\u0E32')
                result.Append(composed[i + 1]).Append('\u0E33');
            else
            {
                result.Append(composed[i]);
                continue;
            }

            i += At(composed, i + 1) == '\u0E32' ? 1 : 2;
        }

        return result.ToString();
    }

    private static char At(string text, int index) => index < text.Length ? text[index] : '\0';

    private static bool IsTone(char c) => c is >= '\u0E48' and <= '\u0E4B';
}
