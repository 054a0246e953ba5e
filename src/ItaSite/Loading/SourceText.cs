using System.Text;
using ItaSite.Diagnostics;

namespace ItaSite.Loading;

/// <summary>Reads a text file of the site, and names the encodings that offices still save in.</summary>
internal static class SourceText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The file's text with LF line ends, or null when it cannot be used; then a finding says why.</summary>
    public static string? Read(string root, Findings findings, long limit)
    {
        var path = Path.Combine(root, findings.File);
        try
        {
            var length = new FileInfo(path).Length;
            if (length <= limit)
                return Decode(File.ReadAllBytes(path), findings);
            findings.Add(LoadingRules.FileTooLarge, SourceSpan.WholeFile(findings.File), FileSize.Of(length), FileSize.Of(limit));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            findings.Add(LoadingRules.FileUnreadable, SourceSpan.WholeFile(findings.File), Phrase.Of(error is UnauthorizedAccessException ? "Unreadable.Rights" : "Unreadable.InUse"));
        }

        return null;
    }

    private static string? Decode(byte[] bytes, Findings findings)
    {
        if (NamedEncoding(bytes) is { } encoding)
        {
            findings.Add(LoadingRules.NotUtf8, SourceSpan.WholeFile(findings.File), encoding);
            return null;
        }

        var text = Strict.GetString(bytes.AsSpan(HasUtf8Mark(bytes) ? 3 : 0));
        if (text.Contains('\r', StringComparison.Ordinal))
            text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return RefuseControls(text, findings) ? null : text;
    }

    private static bool HasUtf8Mark(byte[] bytes) => bytes is [0xEF, 0xBB, 0xBF, ..];

    // A name for what the bytes are, or null when they are UTF-8.
    private static string? NamedEncoding(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..])
            return "UTF-16 LE";
        if (bytes is [0xFE, 0xFF, ..])
            return "UTF-16 BE";
        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return null;
        return LooksLikeThai8Bit(bytes) ? "TIS-620 (Windows-874)" : "?";
    }

    // In TIS-620 Thai letters are the bytes A1–FB; in text of an office they outnumber every other high byte.
    private static bool LooksLikeThai8Bit(byte[] bytes)
    {
        var high = 0;
        var thai = 0;
        foreach (var b in bytes)
        {
            high += b >= 0x80 ? 1 : 0;
            thai += b is (>= 0xA1 and <= 0xDA) or (>= 0xDF and <= 0xFB) ? 1 : 0;
        }

        return thai * 10 >= high * 9;
    }

    private static bool RefuseControls(string text, Findings findings)
    {
        var index = Characters.FirstForbidden(text);
        if (index < 0)
            return false;
        var line = text.AsSpan(0, index).Count('\n') + 1;
        var column = index - text.LastIndexOf('\n', index);
        findings.Add(LoadingRules.ControlCharacter, new SourceSpan(findings.File, line, column), Characters.Code(text[index]));
        return true;
    }
}
