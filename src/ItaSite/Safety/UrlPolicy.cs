using System.Collections.Frozen;

namespace ItaSite.Safety;

/// <summary>Which addresses may stand in a page: relative ones, and absolute ones of a few schemes.</summary>
public static class UrlPolicy
{
    private static readonly FrozenSet<string> Schemes = FrozenSet.ToFrozenSet(["http", "https", "mailto", "tel"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The scheme a browser would see, in lower case, or null for a relative address.</summary>
    /// <remarks>
    /// Browsers drop tabs and line breaks anywhere and leading control characters and spaces before they read the scheme
    /// (WHATWG URL, "basic URL parser"), so <c>java&#9;script:</c> is a scheme too.
    /// </remarks>
    public static string? SchemeOf(string url)
    {
        var started = false;
        var length = 0;
        Span<char> scheme = stackalloc char[32];
        foreach (var c in url)
        {
            if (c is '\t' or '\n' or '\r' || (!started && c <= ' '))
                continue;
            started = true;
            if (c == ':')
                return length > 0 ? new string(scheme[..length]).ToLowerInvariant() : "";
            if (!(char.IsAsciiLetter(c) || (length > 0 && (char.IsAsciiDigit(c) || c is '+' or '-' or '.'))))
                return null;
            if (length < scheme.Length)
                scheme[length++] = c;
        }

        return null;
    }

    /// <summary>True when the address is relative or of an allowed scheme.</summary>
    public static bool IsAllowed(string url) => SchemeOf(url) is not { } scheme || Schemes.Contains(scheme);

    /// <summary>True when the address leads to another host over the web.</summary>
    public static bool IsWeb(string url) => SchemeOf(url) is "http" or "https" || url.StartsWith("//", StringComparison.Ordinal);
}
