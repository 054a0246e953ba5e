using System.Globalization;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Reporting;

/// <summary>The report for people: each finding with its place, its line and the cure; a summary at the end even when all is well.</summary>
public sealed class TextReport : IReportFormat
{
    /// <inheritdoc/>
    public string Name => "text";

    /// <inheritdoc/>
    public bool IsForMachines => false;

    /// <inheritdoc/>
    public void Write(BuildReport report, Wording words, ReportContext context, TextWriter output)
    {
        var found = report.Diagnostics;
        for (var i = 0; i < found.Length; i++)
        {
            WriteFinding(found[i], words, context, output);
            var next = i + 1 < found.Length ? found[i + 1] : null;
            if (next is null || !SharesCure(found[i], next, words))
                WriteCure(found[i], words, context, output);
        }

        TextSummary.Write(report, words, context, output);
    }

    // An item that lacks ten elements has one file and one cure: said once, below the last of them.
    private static bool SharesCure(Diagnostic one, Diagnostic next, Wording words) =>
        one.Where.File == next.Where.File && words.Help(one) == words.Help(next);

    private static void WriteFinding(Diagnostic found, Wording words, ReportContext context, TextWriter output)
    {
        var paint = new Paint(context.Colour);
        var severity = paint.Severity(words.Term($"Report.Severity.{found.Severity}"), found.Severity);
        var place = Place(found.Where, context.PathPrefix);
        output.Write($"{paint.Strong(place)}: {severity} {found.Rule.Code}: {PlainText.OneLine(words.Message(found))}\n");
        WriteExcerpt(found, paint, context, output);
        foreach (var related in found.Related)
            output.Write($"  {words.Term("Report.Related")} {Place(related, context.PathPrefix)}\n");
    }

    private static void WriteCure(Diagnostic found, Wording words, ReportContext context, TextWriter output)
    {
        var paint = new Paint(context.Colour);
        output.Write($"  {paint.Hint(words.Term("Report.Help"))} {PlainText.OneLine(words.Help(found))}\n\n");
    }

    private static void WriteExcerpt(Diagnostic found, Paint paint, ReportContext context, TextWriter output)
    {
        if (SourceExcerpt.Of(found.Where, context.Source) is not { } excerpt)
            return;
        var number = found.Where.Line.ToString(CultureInfo.InvariantCulture);
        output.Write($"  {number} | {excerpt.Text}\n");
        if (excerpt.Marks.Length > 0)
            output.Write($"  {new string(' ', number.Length)} | {paint.Severity(excerpt.Marks, found.Severity)}\n");
    }

    private static string Place(SourceSpan where, string prefix)
    {
        var file = PlainText.FileAtLineStart(prefix + where.File);
        if (!where.HasLine)
            return file;
        return where.Column > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{file}:{where.Line}:{where.Column}")
            : string.Create(CultureInfo.InvariantCulture, $"{file}:{where.Line}");
    }
}
