using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ItaSite.Checking;

/// <summary>Whether a PDF opens with a password only. Many are encrypted just to forbid changes, and open for everybody.</summary>
internal static partial class PdfLock
{
    // The trailer of a file of this length is read without looking for it; larger ones are searched at their end only.
    private const int LongestSearched = 16 * 1024 * 1024;
    private const int TailLength = 64 * 1024;

    /// <summary>True when the empty password does not open the file. What cannot be understood is given the benefit of the doubt.</summary>
    public static bool NeedsPassword(Stream file)
    {
        var tail = Read(file, Math.Max(0, file.Length - TailLength), TailLength);
        var reference = EncryptReference().Match(tail);
        if (!reference.Success && file.Length > TailLength)
            reference = EncryptReference().Match(TrailerElsewhere(file, tail));
        if (!reference.Success)
            return false;
        var whole = file.Length <= LongestSearched ? Read(file, 0, LongestSearched) : tail;
        return Dictionary(whole, reference) is { } dictionary && PdfPassword.Read(dictionary, FirstId(whole)) is { OpensForAll: false };
    }

    // A file made for the web keeps its trailer at the front; "startxref" says where.
    private static string TrailerElsewhere(Stream file, string tail)
    {
        var start = StartOfTable().Matches(tail).LastOrDefault();
        return start is not null && long.TryParse(start.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var offset) && offset < file.Length
            ? Read(file, offset, TailLength)
            : "";
    }

    private static string? Dictionary(string text, Match reference)
    {
        if (reference.Groups["inline"].Success)
            return text.Substring(Math.Min(text.Length, text.IndexOf("/Encrypt", StringComparison.Ordinal)), Math.Min(2048, text.Length - text.IndexOf("/Encrypt", StringComparison.Ordinal)));
        var heading = $"{reference.Groups["object"].Value} {reference.Groups["generation"].Value} obj";
        for (var at = text.IndexOf(heading, StringComparison.Ordinal); at >= 0; at = text.IndexOf(heading, at + 1, StringComparison.Ordinal))
        {
            if (at > 0 && char.IsAsciiDigit(text[at - 1]))
                continue;
            var end = text.IndexOf("endobj", at, StringComparison.Ordinal);
            return end < 0 ? text[at..] : text[at..end];
        }

        return null;
    }

    private static byte[] FirstId(string text)
    {
        var id = FileId().Match(text);
        return id.Success ? PdfString.At(text, id.Groups[1].Index) : [];
    }

    // One byte is one character, so that offsets and binary strings stay as they are.
    private static string Read(Stream file, long from, int most)
    {
        file.Position = from;
        var bytes = new byte[Math.Min(most, file.Length - from)];
        var length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return Encoding.Latin1.GetString(bytes, 0, length);
    }

    [GeneratedRegex(@"/Encrypt\s*(?:(?<object>[0-9]+)\s+(?<generation>[0-9]+)\s+R|(?<inline><<))")]
    private static partial Regex EncryptReference();

    [GeneratedRegex(@"startxref\s+([0-9]{1,12})")]
    private static partial Regex StartOfTable();

    [GeneratedRegex(@"/ID\s*\[\s*([<(])")]
    private static partial Regex FileId();
}
