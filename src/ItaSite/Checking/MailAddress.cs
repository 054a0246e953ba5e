using System.Buffers;
using ItaSite.Model;

namespace ItaSite.Checking;

/// <summary>Whether a mail link names somebody (RFC 6068), asked of its form alone.</summary>
internal static class MailAddress
{
    private static readonly SearchValues<char> NotInName = SearchValues.Create(" \t<>()[]:;,@");
    private static readonly SearchValues<char> NotInHost = SearchValues.Create(" \t<>()[]:;,@/\\");

    /// <summary>What is wrong with the part after <c>mailto:</c>.</summary>
    public static LinkReason Fault(ReadOnlySpan<char> rest)
    {
        var query = rest.IndexOf('?');
        var to = (query < 0 ? rest : rest[..query]).Trim();
        // A link that offers a text to share names nobody on purpose.
        if (to.IsEmpty)
            return query >= 0 && query + 1 < rest.Length ? LinkReason.None : LinkReason.MailtoEmpty;
        foreach (var part in to.Split(','))
        {
            if (!IsAddress(to[part]))
                return LinkReason.MailtoInvalid;
        }

        return LinkReason.None;
    }

    private static bool IsAddress(ReadOnlySpan<char> written)
    {
        if (HasBadEscape(written))
            return false;
        var address = Percent.Decode(written).Trim();
        var at = address.LastIndexOf('@');
        return at > 0 && !address.AsSpan(0, at).ContainsAny(NotInName) && IsHost(address.AsSpan(at + 1));
    }

    private static bool IsHost(ReadOnlySpan<char> host)
    {
        if (host.IsEmpty || !host.Contains('.'))
            return false;
        foreach (var label in host.Split('.'))
        {
            if (host[label].IsEmpty || host[label].ContainsAny(NotInHost) || host[label][0] == '-' || host[label][^1] == '-')
                return false;
        }

        return true;
    }

    private static bool HasBadEscape(ReadOnlySpan<char> text)
    {
        int at;
        while ((at = text.IndexOf('%')) >= 0)
        {
            if (at + 2 >= text.Length || !char.IsAsciiHexDigit(text[at + 1]) || !char.IsAsciiHexDigit(text[at + 2]))
                return true;
            text = text[(at + 3)..];
        }

        return false;
    }
}
