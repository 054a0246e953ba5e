using System.Collections.Immutable;
using System.Globalization;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Reporting;

/// <summary>Annotations of a pull request, as workflow commands.</summary>
public sealed class GitHubReport : IReportFormat
{
    // A runner shows no more than this many of a kind for one step (actions/toolkit, pull request 734).
    private const int Shown = 10;

    /// <inheritdoc/>
    public string Name => "github";

    /// <inheritdoc/>
    public bool IsForMachines => true;

    /// <inheritdoc/>
    public void Write(BuildReport report, Wording words, ReportContext context, TextWriter output)
    {
        // Beside a change, what stood there before is noise: the notice at the end counts it.
        var told = context.Since?.Broken ?? report.Diagnostics;
        var shown = Worst(told, Severity.Error).AddRange(Worst(told, Severity.Warning));
        foreach (var found in shown)
            output.Write($"{Command(found, words, context)}\n");
        var rest = report.Diagnostics.Length - shown.Length;
        if (rest > 0)
            output.Write($"::notice title=ItaSite::{Message(words.Term("Report.Rest", rest))}\n");
    }

    // What keeps the site from being written must not be the eleventh.
    private static ImmutableArray<Diagnostic> Worst(ImmutableArray<Diagnostic> told, Severity severity) =>
        [.. told.Where(found => found.Severity == severity).OrderByDescending(found => found.Rule.Blocking).Take(Shown)];

    private static string Command(Diagnostic found, Wording words, ReportContext context)
    {
        var kind = found.Severity == Severity.Error ? "error" : "warning";
        var line = found.Where.HasLine ? string.Create(CultureInfo.InvariantCulture, $",line={found.Where.Line}") : "";
        var column = found.Where is { HasLine: true, Column: > 0 } ? string.Create(CultureInfo.InvariantCulture, $",col={found.Where.Column}") : "";
        var title = Property($"{found.Rule.Code} {words.Title(found.Rule)}");
        var text = $"{Message(words.Message(found))}%0A{Message(words.Help(found))}";
        return $"::{kind} file={Property(context.PathPrefix + found.Where.File)}{line}{column},title={title}::{text}";
    }

    // GitHub reads the message up to the line's end: only these characters have a meaning there. Line ends are gone before.
    private static string Message(string text) => PlainText.OneLine(text).Replace("%", "%25", StringComparison.Ordinal);

    // A name is data: line ends that some systems allow in it arrive as such.
    private static string Property(string text) => string.Join("%0A", text.Split('\n').Select(line => string.Join("%0D", line.Split('\r').Select(PropertyPart))));

    private static string PropertyPart(string text) =>
        Message(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
