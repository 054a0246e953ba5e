using ItaSite.Diagnostics;
using ItaSite.Model;
using Markdig;
using Markdig.Extensions.AutoLinks;

namespace ItaSite.Loading.Markdown;

/// <summary>Reads Markdown text into a <see cref="Body"/>. The Markdig tree does not leave this folder.</summary>
internal static class MarkdownBody
{
    // Extensions are chosen one by one: the usual bundle brings generic attributes, and with them live event handlers.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseCustomContainers()
        .UseAutoLinks(new AutoLinkOptions { OpenInNewWindow = false })
        .Build();

    /// <summary>Reads a text.</summary>
    /// <param name="text">Markdown.</param>
    /// <param name="lineOffset">Lines of the file before the text.</param>
    /// <param name="context">The page it becomes.</param>
    /// <param name="findings">Where faults go.</param>
    public static Body Read(string text, int lineOffset, PageContext context, Findings findings)
    {
        if (LongestLine(text) > Limits.MarkdownLine)
        {
            findings.Add(LoadingRules.FileTooLarge, SourceSpan.WholeFile(findings.File), FileSize.Characters(LongestLine(text)), FileSize.Characters(Limits.MarkdownLine));
            return Body.Empty;
        }

        try
        {
            var document = Markdig.Markdown.Parse(text, Pipeline);
            return new BodyWriter(new SourceLines(text, lineOffset, findings.File), context, findings).Write(document);
        }
        catch (ArgumentException error) when (error.Message.Contains("nested", StringComparison.Ordinal))
        {
            findings.Add(LoadingRules.TextNestedTooDeep, new SourceSpan(findings.File, lineOffset + 1, 1));
            return Body.Empty;
        }
    }

    private static int LongestLine(string text)
    {
        var longest = 0;
        var start = 0;
        for (int end; (end = text.IndexOf('\n', start)) >= 0; start = end + 1)
            longest = Math.Max(longest, end - start);
        return Math.Max(longest, text.Length - start);
    }
}
