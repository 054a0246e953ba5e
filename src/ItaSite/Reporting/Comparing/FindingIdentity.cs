using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ItaSite.Diagnostics;

namespace ItaSite.Reporting.Comparing;

/// <summary>
/// What a finding is, whatever line it stands on today: its code, file, year, item, element and the texts of its message. Two findings may be
/// the same by it (two blank cells of one column); those who compare count them.
/// </summary>
internal static class FindingIdentity
{
    // A count changes when one of ten is mended, and a line when a line is put in above: neither makes another finding, nor does another cure.
    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789 ,.-…");

    /// <summary>Thirty-two hexadecimal digits that stay the same while the finding does.</summary>
    public static string Of(Diagnostic found)
    {
        var text = new StringBuilder();
        Append(text, found.Rule.Code);
        Append(text, found.Rule.StandsElsewhere ? "" : found.Where.File);
        Append(text, found.Year?.ToString(CultureInfo.InvariantCulture) ?? "");
        Append(text, found.Item ?? "");
        Append(text, found.Element ?? "");
        for (var i = 0; i < found.Arguments.Length; i++)
            Append(text, IsTold(found.Rule, i) ? Text(found.Arguments[i]) : "");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 16));
    }

    // The cure suggests what is near, and something else may be nearer tomorrow. In one language, so that it is the same in both.
    private static bool IsTold(RuleInfo rule, int argument) => Wording.In(Language.Thai).IsInMessage(rule, argument);

    // Each part is told with its length, so that no text can pass for two.
    private static void Append(StringBuilder text, string part) =>
        text.Append(CultureInfo.InvariantCulture, $"{part.Length}:{part}\n");

    private static string Text(object? argument)
    {
        if (argument is int or long or decimal or Phrase)
            return "";
        if (argument is ImmutableArray<Phrase> phrases)
            return string.Join(',', phrases.Select(phrase => phrase.Key));
        var text = Convert.ToString(argument, CultureInfo.InvariantCulture) ?? "";
        return text.AsSpan().IndexOfAnyExcept(OfNumbers) < 0 ? "" : text;
    }
}
