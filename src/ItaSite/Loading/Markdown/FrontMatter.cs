using ItaSite.Diagnostics;
using ItaSite.Loading.Yaml;

namespace ItaSite.Loading.Markdown;

/// <summary>A Markdown file taken apart: its front matter as values, and its text with the line it begins at.</summary>
/// <param name="Values">The front matter.</param>
/// <param name="Text">The text after it.</param>
/// <param name="LineOffset">Lines of the file before the text.</param>
internal sealed record FrontMatter(YamlMap Values, string Text, int LineOffset)
{
    private const string Fence = "---";

    /// <summary>Splits a file; null when its front matter is missing, never closed or unreadable, and then a finding says so.</summary>
    public static FrontMatter? Read(string file, Findings findings)
    {
        var firstLine = file.AsSpan(0, Math.Max(0, file.IndexOf('\n', StringComparison.Ordinal))).TrimEnd();
        if (!firstLine.SequenceEqual(Fence))
        {
            findings.Add(LoadingRules.FrontMatterMissing, new SourceSpan(findings.File, 1, 1));
            return null;
        }

        var start = file.IndexOf('\n', StringComparison.Ordinal) + 1;
        if (FindEnd(file, start) is not { } end)
        {
            findings.Add(LoadingRules.FrontMatterUnclosed, new SourceSpan(findings.File, 1, 1));
            return null;
        }

        var yaml = file[start..end.Start];
        return YamlText.Read(yaml, findings, lineOffset: 1) is { } mapping
            ? new FrontMatter(new YamlMap(Placed(mapping, findings.File), findings), file[end.After..], file.AsSpan(0, end.After).Count('\n'))
            : null;
    }

    // What is missing from front matter is shown at the line that opens it.
    private static YamlMapping Placed(YamlMapping mapping, string file) =>
        mapping with { Where = new SourceSpan(file, 1, 1) };

    private static (int Start, int After)? FindEnd(string file, int start)
    {
        var limit = Math.Min(file.Length, start + Limits.FrontMatter);
        for (var at = start; at < limit;)
        {
            var newLine = file.IndexOf('\n', at);
            var lineEnd = newLine < 0 ? file.Length : newLine;
            if (file.AsSpan(at, lineEnd - at).TrimEnd().SequenceEqual(Fence))
                return (at, newLine < 0 ? file.Length : newLine + 1);
            if (newLine < 0)
                return null;
            at = newLine + 1;
        }

        return null;
    }
}
