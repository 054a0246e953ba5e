using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Reporting;

namespace ItaSite.Cli.Arguments;

/// <summary>A report asked for by <c>--format F[=FILE]</c>.</summary>
/// <param name="Format">The format.</param>
/// <param name="File">Full path of the file to write, or null for the console.</param>
internal sealed record ReportTarget(IReportFormat Format, string? File)
{
    /// <summary>Reads all of them; null, with the reason said, when one cannot be met.</summary>
    public static ImmutableArray<ReportTarget>? Read(Invocation run)
    {
        var targets = ImmutableArray.CreateBuilder<ReportTarget>();
        foreach (var text in run.Parse.GetValue(run.Shared.Format) ?? [])
        {
            if (Read(text, run) is not { } target)
                return null;
            targets.Add(target);
        }

        if (targets.Count(target => target is { File: null, Format.IsForMachines: true }) <= 1)
            return targets.ToImmutable();
        run.Refuse("Command.TwoOnConsole");
        return null;
    }

    private static ReportTarget? Read(string text, Invocation run)
    {
        var cut = text.IndexOf('=', StringComparison.Ordinal);
        var name = cut < 0 ? text : text[..cut];
        var file = cut < 0 ? null : text[(cut + 1)..];
        if (ReportFormats.Find(name) is { } format && file != "")
            return new ReportTarget(format, file is null ? null : run.FullPath(file));
        var known = ReportFormats.All.Select(format => format.Name).ToList();
        var near = Nearest.Among(name, known) ?? string.Join(", ", known);
        run.Refuse("Command.UnknownFormat", text, near);
        return null;
    }
}
