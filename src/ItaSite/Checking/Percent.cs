namespace ItaSite.Checking;

/// <summary>Percent escapes of addresses.</summary>
internal static class Percent
{
    /// <summary>The text with its escapes decoded as UTF-8. What is no valid escape stays as it is: <c>100%.pdf</c> is a name.</summary>
    public static string Decode(ReadOnlySpan<char> text) => text.Contains('%') ? Uri.UnescapeDataString(text) : text.ToString();

    /// <summary>The text with everything but unreserved ASCII escaped.</summary>
    public static string Encode(ReadOnlySpan<char> text) => Uri.EscapeDataString(text);
}
