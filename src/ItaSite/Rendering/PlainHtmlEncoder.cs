using System.Text;
using System.Text.Encodings.Web;
using ItaSite.Safety;

namespace ItaSite.Rendering;

/// <summary>
/// Encodes the five characters that mean something in HTML and nothing else: the platform's own encoders turn Thai, or at
/// least <c>+</c>, no-break spaces and emoji, into numbers.
/// </summary>
internal sealed class PlainHtmlEncoder : HtmlEncoder
{
    /// <summary>The one instance.</summary>
    public static PlainHtmlEncoder Instance { get; } = new();

    /// <inheritdoc/>
    public override int MaxOutputCharactersPerInputCharacter => 6;

    /// <inheritdoc/>
    public override string Encode(string value)
    {
        if (value.AsSpan().IndexOfAny(HtmlText.Special) < 0)
            return value;
        var output = new StringBuilder(value.Length + 16);
        HtmlText.Encode(value, output);
        return output.ToString();
    }

    /// <inheritdoc/>
    public override bool WillEncode(int unicodeScalar) => unicodeScalar is '<' or '>' or '&' or '"' or '\'';

    /// <inheritdoc/>
    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) =>
        new ReadOnlySpan<char>(text, textLength).IndexOfAny(HtmlText.Special);

    /// <inheritdoc/>
    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var encoded = WillEncode(unicodeScalar) ? HtmlText.Replacement((char)unicodeScalar) : char.ConvertFromUtf32(unicodeScalar);
        var fits = encoded.AsSpan().TryCopyTo(new Span<char>(buffer, bufferLength));
        numberOfCharactersWritten = fits ? encoded.Length : 0;
        return fits;
    }
}
