namespace ItaSite.Model;

/// <summary>Thai digits ๐–๙ and their Arabic forms. <c>int.Parse</c> refuses the former, <c>char.IsDigit</c> accepts both.</summary>
public static class ThaiDigits
{
    private const char Zero = '\u0E50';
    private const char Nine = '\u0E59';

    /// <summary>The text with every Thai digit replaced by the Arabic one.</summary>
    public static string ToArabic(ReadOnlySpan<char> text) => Map(text, c => c is >= Zero and <= Nine ? (char)(c - Zero + '0') : c);

    /// <summary>The text with every Arabic digit replaced by the Thai one.</summary>
    public static string ToThai(ReadOnlySpan<char> text) => Map(text, c => c is >= '0' and <= '9' ? (char)(c - '0' + Zero) : c);

    private static string Map(ReadOnlySpan<char> text, Func<char, char> convert)
    {
        Span<char> result = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        for (var i = 0; i < text.Length; i++)
            result[i] = convert(text[i]);
        return new string(result);
    }
}
