namespace ItaSite.Checking;

/// <summary>Reads the address of <c>5; url='next.html'</c> (HTML Standard, "shared declarative refresh steps").</summary>
internal static class MetaRefresh
{
    private const string Space = " \t\n\f\r";

    /// <summary>The address, or nothing when the page only reloads itself.</summary>
    public static ReadOnlySpan<char> AddressIn(ReadOnlySpan<char> content)
    {
        var rest = content.TrimStart(Space).TrimStart("0123456789.").TrimStart(Space);
        if (!rest.IsEmpty && rest[0] is ';' or ',')
            rest = rest[1..].TrimStart(Space);
        rest = WithoutName(rest);
        if (!rest.IsEmpty && rest[0] is '"' or '\'')
        {
            var end = rest[1..].IndexOf(rest[0]);
            rest = end < 0 ? rest[1..] : rest.Slice(1, end);
        }

        return rest.Trim(Space);
    }

    // "url" without "=" is itself the address.
    private static ReadOnlySpan<char> WithoutName(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("url", StringComparison.OrdinalIgnoreCase))
            return text;
        var rest = text[3..].TrimStart(Space);
        return rest.StartsWith('=') ? rest[1..].TrimStart(Space) : text;
    }
}
