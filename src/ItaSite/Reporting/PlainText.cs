using System.Globalization;
using System.Text;

namespace ItaSite.Reporting;

/// <summary>Makes text from content harmless in a terminal or a build log: it can neither move the cursor, turn the line around nor speak to the CI runner.</summary>
public static class PlainText
{
    /// <summary>The text on one line, with every control and direction character shown by its number, such as <c>&lt;U+202E&gt;</c>.</summary>
    public static string OneLine(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            Append(rune, result);

        return WithoutCommands(result.ToString());
    }

    /// <summary>The text with the marks of old GitHub and Azure commands, which count anywhere in a line, broken by a space of no width.</summary>
    public static string WithoutCommands(string text) =>
        text.Replace("##[", "##\u200B[", StringComparison.Ordinal).Replace("##vso[", "##\u200Bvso[", StringComparison.OrdinalIgnoreCase);

    /// <summary>A file name that begins a line: one that begins like a runner's command is written with a leading <c>./</c>.</summary>
    public static string FileAtLineStart(string file)
    {
        var shown = OneLine(file);
        return shown.TrimStart().StartsWith("::", StringComparison.Ordinal) ? "./" + shown : shown;
    }

    /// <summary>True for characters that act on the display instead of being shown.</summary>
    public static bool IsHarmful(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        UnicodeCategory.Format => !IsOrdinaryFormat(rune.Value),
        _ => rune.Value == 0xFFFD,
    };

    /// <summary>How a harmful character is shown.</summary>
    public static string Shown(Rune rune) => string.Create(CultureInfo.InvariantCulture, $"<U+{rune.Value:X4}>");

    // Thai text marks word ends with U+200B; emoji and some scripts need the joiners; a soft hyphen is invisible at worst.
    private static bool IsOrdinaryFormat(int value) => value is 0x200B or 0x200C or 0x200D or 0x2060 or 0xAD;

    private static void Append(Rune rune, StringBuilder result)
    {
        if (rune.Value is '\n' or '\r' or '\t')
            AppendSpace(result);
        else if (IsHarmful(rune))
            result.Append(Shown(rune));
        else
            result.Append(rune.ToString());
    }

    private static void AppendSpace(StringBuilder result)
    {
        if (result.Length > 0 && result[^1] != ' ')
            result.Append(' ');
    }
}
