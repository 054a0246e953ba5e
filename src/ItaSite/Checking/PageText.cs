using System.Buffers;
using System.Text;
using AngleSharp.Text;

namespace ItaSite.Checking;

/// <summary>Turns the bytes of a page into text as browsers do: byte-order mark, then what the page says of itself, then UTF-8.</summary>
internal static class PageText
{
    // HTML Standard, "prescan a byte stream to determine its encoding".
    private const int Prescanned = 1024;

    private static readonly SearchValues<char> EndOfName = SearchValues.Create(" \t\r\n\"'/>;");
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static PageText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text.</summary>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return Encoding.UTF8.GetString(bytes[3..]);
        return Declared(bytes[..Math.Min(Prescanned, bytes.Length)]) is { } declared ? declared.GetString(bytes) : Undeclared(bytes);
    }

    // A page of an old Thai website says nothing of itself and is no UTF-8.
    private static string Undeclared(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.GetEncoding(874).GetString(bytes);
        }
    }

    private static Encoding? Declared(ReadOnlySpan<byte> head)
    {
        var text = Encoding.Latin1.GetString(head);
        var at = text.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var rest = text.AsSpan(at + "charset".Length).TrimStart();
        if (!rest.StartsWith('='))
            return null;
        rest = rest[1..].TrimStart().TrimStart("\"'");
        var end = rest.IndexOfAny(EndOfName);
        var name = (end < 0 ? rest : rest[..end]).ToString();
        if (!TextEncoding.IsSupported(name))
            return null;
        // What can be read as single bytes is no UTF-16, whatever it says.
        var encoding = TextEncoding.Resolve(name);
        return encoding is UnicodeEncoding ? Encoding.UTF8 : encoding;
    }
}
