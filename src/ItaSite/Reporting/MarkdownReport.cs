using System.Collections.Immutable;
using System.Globalization;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Reporting.Comparing;

namespace ItaSite.Reporting;

/// <summary>The report for a pull request: what the change broke and mended, how complete the year is, and where each item is opened.</summary>
public sealed class MarkdownReport : IReportFormat
{
    // A comment on GitHub holds 65,536 characters: enough of each list to act on, and a count of the rest.
    private const int Shown = 40;

    /// <inheritdoc/>
    public string Name => "markdown";

    /// <inheritdoc/>
    public bool IsForMachines => true;

    /// <inheritdoc/>
    public void Write(BuildReport report, Wording words, ReportContext context, TextWriter output)
    {
        output.Write($"## {words.Term("Report.Markdown.Title")}\n\n");
        WriteVerdict(report, words, context.Since, output);
        foreach (var year in report.Years.Where(year => year.Catalogue.Year == report.Site?.CurrentYear))
            WriteYear(year, words, context.Since, output);
        if (context.Since is { } since)
            WriteChanges(since, report, new Telling(words, context), output);
        else
            WriteFindings(words.Term("Report.Markdown.Findings"), [.. report.Diagnostics.Where(found => found.Severity > Severity.Notice)], new Telling(words, context), output);
        WriteAddresses(report, words, output);
    }

    private static void WriteVerdict(BuildReport report, Wording words, Comparison? since, TextWriter output)
    {
        var verdict = since is null ? words.Term("Report.Markdown.Counts", report.Errors, report.Warnings)
            : since.Broken.IsEmpty && since.Mended.IsEmpty ? words.Term("Report.Markdown.Same", report.Errors, report.Warnings)
            : words.Term("Report.Markdown.Change", since.Broken.Length, since.Mended.Length, report.Errors, report.Warnings);
        output.Write($"{verdict}\n\n");
        if (report.IsBlocked)
            output.Write($"**{words.Term("Report.Markdown.Blocked")}**\n\n");
    }

    private static void WriteYear(YearStatus year, Wording words, Comparison? since, TextWriter output)
    {
        output.Write(words.Term("Report.Year", year.Catalogue.Year, year.CompleteCount, year.Items.Length));
        if (year.Score is { } score)
            output.Write(words.Term("Report.Score", Decimal2.Text(score.Predicted)));
        if (since?.Scores.FirstOrDefault(changed => changed.Year == year.Catalogue.Year) is { } moved)
            output.Write(words.Term("Report.Markdown.Moved", Decimal2.Text(moved.Before), (moved.Now - moved.Before).ToString("+0.00;−0.00", CultureInfo.InvariantCulture)));
        output.Write("\n\n");
    }

    private static void WriteChanges(Comparison since, BuildReport report, Telling telling, TextWriter output)
    {
        var words = telling.Words;
        if (!since.Items.IsEmpty)
        {
            output.Write($"### {words.Term("Report.Markdown.Items")}\n\n");
            foreach (var item in since.Items)
                output.Write($"- {Item(item, report, words)}\n");
            output.Write("\n");
        }

        WriteFindings(words.Term("Report.Markdown.Broken", since.Broken.Length), since.Broken, telling, output);
        if (since.Mended.IsEmpty)
            return;
        output.Write($"### {words.Term("Report.Markdown.Mended", since.Mended.Length)}\n\n");
        foreach (var found in since.Mended.Take(Shown))
            output.Write($"- {MarkdownText.Code(telling.Context.PathPrefix + found.File)} {found.Code}: {MarkdownText.Plain(found.Message)}\n");
        WriteRest(since.Mended.Length, words, output);
    }

    private static string Item(ChangedItem item, BuildReport report, Wording words)
    {
        var state = words.Term(item.Status.IsComplete ? "Report.Markdown.Complete" : "Report.Markdown.NoLonger");
        var url = item.Status.Published is { } disclosure && report.Site is { } site ? $" {MarkdownText.Url(PublicUrl.Of(site, disclosure.Address))}" : "";
        return $"**{item.Status.Item.Id}** {MarkdownText.Plain(item.Status.Item.Title)} ({item.Year}): {state}{url}";
    }

    private static void WriteFindings(string heading, ImmutableArray<Diagnostic> found, Telling telling, TextWriter output)
    {
        if (found.IsEmpty)
            return;
        var words = telling.Words;
        output.Write($"### {heading}\n\n");
        foreach (var one in found.OrderByDescending(one => one.Rule.Blocking).ThenByDescending(one => one.Severity).Take(Shown))
        {
            var severity = words.Term($"Report.Severity.{one.Severity}");
            output.Write($"- {MarkdownText.Code(Place(one.Where, telling.Context.PathPrefix))} **{severity}** {one.Rule.Code}: {MarkdownText.Plain(words.Message(one))}<br>{words.Term("Report.Help")} {MarkdownText.Plain(words.Help(one))}\n");
        }

        WriteRest(found.Length, words, output);
    }

    private static void WriteRest(int count, Wording words, TextWriter output) =>
        output.Write(count > Shown ? $"- {words.Term("Report.Markdown.Rest", count - Shown)}\n\n" : "\n");

    private static void WriteAddresses(BuildReport report, Wording words, TextWriter output)
    {
        if (report.Site is not { } site || report.Years.FirstOrDefault(year => year.Catalogue.Year == site.CurrentYear) is not { } current)
            return;
        var published = current.Items.Where(item => item.Published is not null).ToList();
        if (published.Count == 0)
            return;
        output.Write($"<details><summary>{words.Term("Report.Markdown.Addresses", published.Count)}</summary>\n\n");
        output.Write($"| {words.Term("Report.Markdown.Item")} | {words.Term("Report.Markdown.State")} | {words.Term("Report.Markdown.Address")} |\n|---|---|---|\n");
        foreach (var item in published)
            output.Write($"| {item.Item.Id} {MarkdownText.Plain(item.Item.Title)} | {ItemState.Of(item, words)} | {MarkdownText.Url(PublicUrl.Of(site, item.Published!.Address))} |\n");
        output.Write("\n</details>\n");
    }

    private static string Place(SourceSpan where, string prefix) =>
        where.HasLine ? string.Create(CultureInfo.InvariantCulture, $"{prefix}{where.File}:{where.Line}") : prefix + where.File;

    private readonly record struct Telling(Wording Words, ReportContext Context);
}
