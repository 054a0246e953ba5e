using System.Collections.Immutable;
using System.Globalization;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Reporting.Comparing;

namespace ItaSite.Reporting;

/// <summary>What stands at the end of the report for people: how complete the years are, where each item is found, what was written.</summary>
internal static class TextSummary
{
    private const int RepairsShown = 3;

    /// <summary>Writes the summary.</summary>
    public static void Write(BuildReport report, Wording words, ReportContext context, TextWriter output)
    {
        foreach (var year in report.Years)
            WriteYear(year, report.Site, words, output);
        WriteOutput(report, words, output);
        if (report.Links is { } links)
            output.Write($"{words.Term("Report.Links", links.Total, string.Join(" · ", links.Counts.Select(count => $"{words.Term($"LinkStatus.{count.Key}")} {count.Value}")))}\n");
        foreach (var year in report.Years.Where(year => year.Catalogue.Year == report.Site?.CurrentYear))
            WriteRepairs(NextRepairs.Of(year, report.Site!, RepairsShown), words, output);
        WriteCounts(report, words, new Paint(context.Colour), output);
        if (context.Since is { } since)
            WriteSince(since, words, new Paint(context.Colour), output);
    }

    private static void WriteSince(Comparison since, Wording words, Paint paint, TextWriter output)
    {
        output.Write($"{words.Term("Report.Since", since.Broken.Length, since.Mended.Length)}\n");
        foreach (var found in since.Broken)
            output.Write($"  {paint.Severity(words.Term("Report.Since.Broken"), found.Severity)} {PlainText.FileAtLineStart(found.Where.File)} {found.Rule.Code}: {PlainText.OneLine(words.Message(found))}\n");
        foreach (var found in since.Mended)
            output.Write($"  {paint.Hint(words.Term("Report.Since.Mended"))} {PlainText.FileAtLineStart(found.File)} {found.Code}: {PlainText.OneLine(found.Message)}\n");
    }

    private static void WriteRepairs(ImmutableArray<ItemRepair> repairs, Wording words, TextWriter output)
    {
        if (repairs.IsEmpty)
            return;
        output.Write($"{words.Term("Report.Repairs")}\n");
        foreach (var (item, points, owner) in repairs)
        {
            var office = owner is null ? words.Term("Due.Nobody") : words.Term("Due.Owner", PlainText.OneLine(owner));
            output.Write($"  {words.Term("Report.Repair", item.Item.Id, PlainText.OneLine(item.Item.Title), Decimal2.Text(points), item.OpenCount, office)}\n");
        }
    }

    private static void WriteYear(YearStatus year, Site? site, Wording words, TextWriter output)
    {
        output.Write(words.Term("Report.Year", year.Catalogue.Year, year.CompleteCount, year.Items.Length));
        if (year.Score is { } score)
            output.Write(words.Term("Report.Score", Decimal2.Text(score.Predicted)));
        output.Write("\n");
        if (year.DueCount < year.Items.Length)
            output.Write($"  {words.Term("Report.SoFarDue", year.DueCount, year.CompleteDueCount, year.Score?.SoFarDue is { } soFar ? Decimal2.Text(soFar) : "–")}\n");
        if (site is not null && site.CurrentYear == year.Catalogue.Year)
            WriteItems(year, site, words, output);
    }

    private static void WriteItems(YearStatus year, Site site, Wording words, TextWriter output)
    {
        var published = year.Items.Where(item => item.Published is not null).ToList();
        var width = published.Count == 0 ? 0 : published.Max(item => DisplayCells.Of(ItemState.Of(item, words)));
        foreach (var item in published)
        {
            var state = ItemState.Of(item, words);
            var gap = new string(' ', width - DisplayCells.Of(state));
            output.Write($"  {item.Item.Id.ToString(),-4} {state}{gap}  {PublicUrl.Of(site, item.Published!.Address)}\n");
        }

        var absent = year.Items.Where(item => item.Published is null && item.Elements.Any(element => element.State == ElementState.Missing)).Select(item => item.Item.Id.ToString()).ToList();
        if (absent.Count > 0)
            output.Write($"  {words.Term("Report.NoPage", string.Join(' ', absent))}\n");
    }

    private static void WriteOutput(BuildReport report, Wording words, TextWriter output)
    {
        if (report.IsBlocked)
            output.Write($"{words.Term("Report.NotWritten")}\n");
        if (report.Output is not { IsWritten: true } made)
            return;
        output.Write($"{words.Term("Report.Pages", made.Pages, made.Files)}\n");
        foreach (var kept in made.Kept)
            output.Write($"  {words.Term("Report.Kept", PlainText.OneLine(kept))}\n");
        output.Write($"{words.Term("Report.Written", PlainText.OneLine(made.Folder))}\n");
        if (report.Site is { } site)
            output.Write($"{words.Term("Report.Url", PublicUrl.Of(site, Addresses.Home))}\n");
    }

    private static void WriteCounts(BuildReport report, Wording words, Paint paint, TextWriter output)
    {
        var notices = report.Diagnostics.Length - report.Errors - report.Warnings;
        string Count(Severity severity, int count)
        {
            var text = words.Term($"Report.Count.{severity}", count.ToString(CultureInfo.InvariantCulture));
            return count > 0 ? paint.Severity(text, severity) : text;
        }

        var notice = notices > 0 ? $" · {Count(Severity.Notice, notices)}" : "";
        output.Write($"{Count(Severity.Error, report.Errors)} · {Count(Severity.Warning, report.Warnings)}{notice}\n");
        if (report.Diagnostics.IsEmpty)
            output.Write($"{paint.Hint(words.Term("Report.AllWell"))}\n");
    }
}
