using System.Net;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Reporting;

/// <summary>How ready the agency is, as a page of the site's theme, for those who read no terminal. It opens anywhere: its links are absolute.</summary>
public sealed class HtmlReport : IReportFormat
{
    /// <inheritdoc/>
    public string Name => "html";

    /// <inheritdoc/>
    public bool IsForMachines => true;

    /// <inheritdoc/>
    public void Write(BuildReport report, Wording words, ReportContext context, TextWriter output)
    {
        var html = report.Readiness?.Html ?? Without(report, words);
        foreach (var rune in html.EnumerateRunes())
        {
            if (rune.Value == '\n' || !PlainText.IsHarmful(rune))
                output.Write(rune.ToString());
        }
    }

    // Without settings or theme there is no page: what stands in the way is told plainly.
    private static string Without(BuildReport report, Wording words)
    {
        var language = words.Language == Language.Thai ? "th" : "en";
        var title = WebUtility.HtmlEncode(words.Term("Report.Markdown.Title"));
        var errors = report.Diagnostics.Where(found => found.Severity == Severity.Error)
            .Select(found => $"<li>{Shown(found.Where.File)}: {Shown(words.Message(found))}<br>{Shown(words.Help(found))}</li>\n");
        return $"<!DOCTYPE html>\n<html lang=\"{language}\">\n<head><meta charset=\"utf-8\"><title>{title}</title></head>\n<body>\n<h1>{title}</h1>\n<ul>\n{string.Concat(errors)}</ul>\n</body>\n</html>\n";
    }

    private static string Shown(string text) => WebUtility.HtmlEncode(PlainText.OneLine(text));
}
