using System.Globalization;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Reporting;

/// <summary>One line per finding in exactly the shape that MSBuild, IDEs and problem matchers read: <c>path(line,col): error ITA3001: text</c>.</summary>
public sealed class MsBuildReport : IReportFormat
{
    /// <inheritdoc/>
    public string Name => "msbuild";

    /// <inheritdoc/>
    public bool IsForMachines => true;

    /// <inheritdoc/>
    public void Write(BuildReport report, Wording words, ReportContext context, TextWriter output)
    {
        foreach (var found in report.Diagnostics)
        {
            var text = PlainText.OneLine($"{words.Message(found)} {words.Help(found)}");
            output.Write($"{Place(found.Where, context.PathPrefix)}: {Category(found.Severity)} {found.Rule.Code}: {text}\n");
        }
    }

    private static string Place(SourceSpan where, string prefix)
    {
        var file = PlainText.FileAtLineStart(prefix + where.File);
        return where.HasLine
            ? string.Create(CultureInfo.InvariantCulture, $"{file}({where.Line},{Math.Max(1, where.Column)})")
            : file;
    }

    // MSBuild knows only these English words, whatever the language of the text.
    private static string Category(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "message",
    };
}
