using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Reporting.Explaining;

namespace ItaSite.Cli.Preview;

/// <summary>The page for editors that holds a year's list beside the one before; no public page does.</summary>
internal static class YearChangesPage
{
    /// <summary>The page of the year named in an address below the preview's own (<c>year/2568/</c>), or null when there is none.</summary>
    public static string? At(string name, PreviewState state, Wording words)
    {
        if (state.Report.Site is not { } site || site.Catalogues.FirstOrDefault(catalogue => Name(catalogue.Year) == name) is not { } catalogue)
            return null;
        return Write(YearExplanation.Of(site, catalogue.Year, []), state, words);
    }

    /// <summary>The links to these pages.</summary>
    public static Markup Links(Site? site, Wording words)
    {
        var links = (site?.Catalogues ?? []).Reverse()
            .Select(catalogue => PreviewHtml.Fill("year-link", ("name", Name(catalogue.Year)), ("text", words.Term("Preview.Year", catalogue.Year))))
            .ToList();
        return links.Count == 0 ? new Markup("") : PreviewHtml.Fill("year-links", ("title", words.Term("Preview.Years")), ("links", Markup.Join(links)));
    }

    private static string Name(FiscalYear year) => $"year/{year}/";

    private static string Write(YearExplanation explanation, PreviewState state, Wording words) => PreviewHtml.Fill(
        "year",
        ("lang", words.Term("Preview.Lang")),
        ("version", state.Version),
        ("title", YearExplanationText.Title(explanation, words)),
        ("lead", words.Term("Preview.Lead")),
        ("back", words.Term("Preview.ToFindings")),
        ("notice", Notice(explanation.Catalogue, words)),
        ("sections", explanation.Changes is { } changes ? Sections(changes, words) : Text(words.Term("Explain.NoBefore", explanation.Catalogue.Year.Previous))),
        ("years", Links(state.Report.Site, words))).Html;

    private static Markup Notice(Catalogue catalogue, Wording words) =>
        catalogue.Provisional ? PreviewHtml.Fill("notice", ("text", words.Term("Explain.Provisional", catalogue.Year))) : new Markup("");

    private static Markup Sections(YearChanges changes, Wording words)
    {
        var moved = YearExplanationText.Order.Select(move => Section(
            words.Term("Explain.Moves", move, changes.Before.Year),
            changes.Items.Where(change => change.Move == move && !change.IsUnchanged).Select(change => Item(change, words))));
        var dropped = Section(words.Term("Explain.DroppedItems", changes.Before.Year), changes.Dropped.Select(item => Item(item, words)));
        var unchanged = Section(words.Term("Explain.UnchangedItems"), changes.Items.Where(change => change.IsUnchanged).Select(change => Item(change.Now, words)));
        return Markup.Join([.. moved, dropped, unchanged]);
    }

    private static Markup Section(string title, IEnumerable<Markup> items)
    {
        var all = items.ToList();
        return all.Count == 0 ? new Markup("") : PreviewHtml.Fill("missing", ("title", title), ("items", Markup.Join(all)));
    }

    private static Markup Item(ItemChange change, Wording words)
    {
        var lines = ChangeText.Lines(change, words).Select(line => PreviewHtml.Fill("year-line", ("text", line))).ToList();
        var list = lines.Count == 0 ? new Markup("") : PreviewHtml.Fill("year-lines", ("lines", Markup.Join(lines)));
        return PreviewHtml.Fill("year-item", ("heading", ChangeText.Heading(change, words)), ("lines", list));
    }

    private static Markup Item(OitItem item, Wording words) => Text(words.Term("Explain.Item", item.Id, item.Title));

    private static Markup Text(string text) => PreviewHtml.Fill("text", ("text", text));
}
