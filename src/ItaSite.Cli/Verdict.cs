using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Rendering.Output;
using ItaSite.Reporting.Comparing;

namespace ItaSite.Cli;

/// <summary>What a report comes to as an exit code.</summary>
internal static class Verdict
{
    /// <summary>The verdict on a build: whether the site was written, and with <c>--strict</c> whether it is without error.</summary>
    public static int OfBuild(BuildReport report, bool isStrict)
    {
        if (IsRefused(report))
            return ExitCode.Usage;
        var isWritten = report.Output is { IsWritten: true };
        return isWritten && !(isStrict && report.Errors > 0) ? ExitCode.Done : ExitCode.Findings;
    }

    /// <summary>The verdict on an examination: whether there are findings at or above the bar.</summary>
    public static int OfCheck(BuildReport report, Severity bar)
    {
        if (IsRefused(report))
            return ExitCode.Usage;
        return report.Diagnostics.Any(found => found.Severity >= bar) ? ExitCode.Findings : ExitCode.Done;
    }

    /// <summary>The verdict on a change: whether it made anything at or above the bar worse. What stood there before does not count.</summary>
    public static int OfChange(BuildReport report, Comparison since, Severity bar)
    {
        if (IsRefused(report))
            return ExitCode.Usage;
        return since.Broken.Any(found => found.Severity >= bar) ? ExitCode.Findings : ExitCode.Done;
    }

    /// <summary>The verdict on the links of a folder that is no site.</summary>
    public static int OfFolder(BuildReport report, Severity bar) =>
        report.Diagnostics.Any(found => found.Severity >= bar) ? ExitCode.Findings : ExitCode.Done;

    private static bool IsRefused(BuildReport report) =>
        report.Errors > 0 && (report.Site is null || report.Diagnostics.Any(IsAboutEnvironment));

    private static bool IsAboutEnvironment(Diagnostic found) =>
        found.Severity == Severity.Error && OutputRules.IsEnvironment(found.Rule);
}
