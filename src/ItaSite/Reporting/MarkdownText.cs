using System.Text;

namespace ItaSite.Reporting;

/// <summary>Writes text of content into Markdown as GitHub shows it: as it was written, with no meaning of its own.</summary>
internal static class MarkdownText
{
    private const string Marks = "\\`*_{}[]()#+-.!|~<>&:";

    /// <summary>The text on one line, without links, emphasis, HTML or mentions.</summary>
    public static string Plain(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        foreach (var c in PlainText.OneLine(text))
        {
            if (Marks.Contains(c, StringComparison.Ordinal))
                result.Append('\\');
            result.Append(c);

            // "@name" would call a person: a space of no width parts them.
            if (c == '@')
                result.Append('\u200B');
        }

        return result.ToString();
    }

    /// <summary>The text as code. A backtick inside would end it, so the fence is longer than any run of them.</summary>
    public static string Code(string text)
    {
        var line = PlainText.OneLine(text);
        var longest = 0;
        for (int i = 0, run = 0; i < line.Length; i++)
        {
            run = line[i] == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var fence = new string('`', longest + 1);
        return longest == 0 ? $"{fence}{line}{fence}" : $"{fence} {line} {fence}";
    }

    /// <summary>A web address that opens itself; what could end it is escaped.</summary>
    public static string Url(string url) => $"<{url.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal).Replace("|", "%7C", StringComparison.Ordinal)}>";
}
