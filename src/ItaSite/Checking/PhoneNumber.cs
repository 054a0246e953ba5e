using System.Buffers;
using ItaSite.Model;

namespace ItaSite.Checking;

/// <summary>Whether a telephone link can be dialled (RFC 3966), asked of its form alone.</summary>
internal static class PhoneNumber
{
    private static readonly SearchValues<char> Diallable = SearchValues.Create("0123456789+-.() ,;*#pPwW\u00A0\u2010\u2011\u2013");

    /// <summary>What is wrong with the part after <c>tel:</c>.</summary>
    public static LinkReason Fault(ReadOnlySpan<char> rest)
    {
        var number = Percent.Decode(rest).AsSpan().Trim();
        if (number.IsEmpty)
            return LinkReason.TelEmpty;
        // "ext=12", "phone-context=+66": what follows a semicolon is not dialled.
        var parameters = number.IndexOf(';');
        if (parameters >= 0)
            number = number[..parameters];
        return number.ContainsAnyExcept(Diallable) || !number.ContainsAnyInRange('0', '9') ? LinkReason.TelInvalid : LinkReason.None;
    }
}
