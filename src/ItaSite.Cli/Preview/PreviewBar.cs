using ItaSite.Diagnostics;

namespace ItaSite.Cli.Preview;

/// <summary>The bar that the preview adds to every page: how things stand, and the way to the findings.</summary>
internal static class PreviewBar
{
    /// <summary>The page with the bar before its end. The file itself is left alone.</summary>
    public static string Into(string html, PreviewState state, Wording words)
    {
        html = AllowingOwnScript(html);
        var at = html.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase);
        return html.Insert(at < 0 ? html.Length : at, Bar(state, words).Html);
    }

    // A published page allows no script at all; the preview's own, from its own address, reloads the page after an edit.
    private static string AllowingOwnScript(string html) =>
        html.Replace("script-src &#39;none&#39;", "script-src &#39;self&#39;", StringComparison.Ordinal);

    private static Markup Bar(PreviewState state, Wording words) => PreviewHtml.Fill(
        "bar",
        ("class", state.Report.Errors > 0 || !state.IsFresh ? "error" : state.Report.Warnings > 0 ? "warning" : ""),
        ("text", Text(state, words)),
        ("details", words.Term("Preview.Details")),
        ("version", state.Version));

    private static string Text(PreviewState state, Wording words)
    {
        var report = state.Report;
        var text = words.Term("Preview.Bar", report.Errors, report.Warnings);
        var year = report.Years.FirstOrDefault(each => each.Catalogue.Year == report.Site?.CurrentYear);
        if (year is not null)
            text += words.Term("Preview.BarYear", year.Catalogue.Year, year.CompleteCount, year.Items.Length);
        return state.IsFresh ? text : $"{words.Term("Preview.Stale")} · {text}";
    }
}
