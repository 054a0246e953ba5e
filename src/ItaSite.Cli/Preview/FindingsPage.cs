using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Cli.Preview;

/// <summary>The page that lists what is missing and every finding with file, line and cure.</summary>
internal static class FindingsPage
{
    /// <summary>The whole page.</summary>
    public static string Write(PreviewState state, Wording words) => PreviewHtml.Fill(
        "page",
        ("lang", words.Term("Preview.Lang")),
        ("version", state.Version),
        ("title", words.Term("Preview.Title")),
        ("lead", words.Term("Preview.Lead")),
        ("back", words.Term("Preview.Back")),
        ("summary", words.Term("Preview.Summary", state.Report.Errors, state.Report.Warnings)),
        ("notice", Notice(state, words)),
        ("missing", Missing(state.Report, words)),
        ("findings-title", words.Term("Preview.Findings")),
        ("findings", Findings(state.Report, words)),
        ("years", YearChangesPage.Links(state.Report.Site, words))).Html;

    private static Markup Notice(PreviewState state, Wording words)
    {
        if (state.IsFresh)
            return new Markup("");
        return PreviewHtml.Fill("notice", ("text", words.Term(state.Files.Count == 0 ? "Preview.NoPages" : "Preview.Stale")));
    }

    private static Markup Missing(BuildReport report, Wording words)
    {
        var year = report.Years.FirstOrDefault(each => each.Catalogue.Year == report.Site?.CurrentYear);
        if (year is null)
            return new Markup("");
        var items = year.Items.Where(item => !item.IsComplete).Select(item => Item(item, year.Catalogue.Year, words)).ToList();
        var text = items.Count > 0 ? Markup.Join(items) : PreviewHtml.Fill("text", ("text", words.Term("Preview.AllComplete")));
        return PreviewHtml.Fill("missing", ("title", words.Term("Preview.Missing", year.Catalogue.Year)), ("items", text));
    }

    private static Markup Item(ItemStatus item, FiscalYear year, Wording words) => PreviewHtml.Fill(
        "item",
        ("item", item.Item.Id),
        ("title", item.Item.Title),
        ("place", Place(item, year, words)),
        ("elements", Markup.Join(item.Elements.Where(element => !element.IsSettled).Select(element => Element(element, words)))));

    private static Markup Place(ItemStatus item, FiscalYear year, Wording words) => item switch
    {
        { Published: { } disclosure } => PreviewHtml.Fill("link", ("address", disclosure.Address), ("file", disclosure.Where.File)),
        { Disclosure: { } blank } => PreviewHtml.Fill("text", ("text", words.Term("Preview.Blank", blank.Where.File))),
        _ => PreviewHtml.Fill("text", ("text", words.Term("Preview.NoPage", item.Item.Id, year))),
    };

    private static Markup Element(ElementStatus element, Wording words) =>
        PreviewHtml.Fill("element", ("text", element.Element.Text), ("state", words.Term($"Preview.State.{element.State}")));

    private static Markup Findings(BuildReport report, Wording words)
    {
        if (report.Diagnostics.IsEmpty)
            return PreviewHtml.Fill("text", ("text", words.Term("Preview.None")));
        return Markup.Join(report.Diagnostics.GroupBy(found => found.Where.File).Select(file => PreviewHtml.Fill(
            "file",
            ("file", file.Key),
            ("findings", Markup.Join(file.Select(found => Finding(found, words)))))));
    }

    private static Markup Finding(Diagnostic found, Wording words) => PreviewHtml.Fill(
        "finding",
        ("class", found.Severity.ToString().ToLowerInvariant()),
        ("severity", words.Term($"Report.Severity.{found.Severity}")),
        ("code", found.Rule.Code),
        ("place", found.Where.HasLine ? words.Term("Preview.Line", found.Where.Line) : ""),
        ("message", words.Message(found)),
        ("help-word", words.Term("Report.Help")),
        ("help", words.Help(found)));
}
