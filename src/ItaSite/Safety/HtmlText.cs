using System.Text;

namespace ItaSite.Safety;

/// <summary>Encodes text for HTML: the five characters with a meaning, nothing else, so that Thai stays Thai.</summary>
public static class HtmlText
{
    /// <summary>The characters that are replaced.</summary>
    public static System.Buffers.SearchValues<char> Special { get; } = System.Buffers.SearchValues.Create("<>&\"'");

    /// <summary>Appends the encoded text.</summary>
    public static void Encode(ReadOnlySpan<char> text, StringBuilder output)
    {
        int at;
        while ((at = text.IndexOfAny(Special)) >= 0)
        {
            output.Append(text[..at]).Append(Replacement(text[at]));
            text = text[(at + 1)..];
        }

        output.Append(text);
    }

    /// <summary>The encoded form of one special character.</summary>
    public static string Replacement(char special) => special switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        '"' => "&quot;",
        _ => "&#39;",
    };
}
