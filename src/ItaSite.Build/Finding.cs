using System.Globalization;
using System.Text.RegularExpressions;

namespace ItaSite.Build;

/// <summary>One line of the command's msbuild report: <c>path(line,col): error ITA3001: text</c>.</summary>
internal sealed class Finding
{
    // The words and the form of the code are fixed, whatever the language of the text, so a file name may hold brackets and colons.
    private static readonly Regex Form = new(
        @"^(?<file>.+?)(\((?<line>[0-9]+),(?<column>[0-9]+)\))?: (?<level>error|warning|message) (?<code>ITA[0-9]+): (?<text>.*)$",
        RegexOptions.CultureInvariant);

    private Finding(Match line)
    {
        File = line.Groups["file"].Value;
        Line = Number(line.Groups["line"]);
        Column = Number(line.Groups["column"]);
        Level = line.Groups["level"].Value;
        Code = line.Groups["code"].Value;
        Text = line.Groups["text"].Value;
    }

    /// <summary>Path of the file from the site's folder, with <c>/</c>.</summary>
    public string File { get; }

    /// <summary>Line from 1, or 0 for the whole file.</summary>
    public int Line { get; }

    /// <summary>Column from 1, or 0 for the whole file.</summary>
    public int Column { get; }

    /// <summary>What it weighs: <c>error</c>, <c>warning</c> or <c>message</c>.</summary>
    public string Level { get; }

    /// <summary>Its code, such as <c>ITA3001</c>.</summary>
    public string Code { get; }

    /// <summary>What is wrong and how to mend it.</summary>
    public string Text { get; }

    /// <summary>Reads a line; null when it is no finding.</summary>
    public static Finding? Read(string line) => Form.Match(line) is { Success: true } match ? new Finding(match) : null;

    private static int Number(Group digits) =>
        int.TryParse(digits.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
