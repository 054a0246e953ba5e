using System.Collections.Immutable;
using ItaSite.Cli.Arguments;
using ItaSite.Model;
using ItaSite.Reporting;

namespace ItaSite.Cli;

/// <summary>What the shared options come to: which site, which day, which reports.</summary>
/// <param name="Root">Full path of the folder that holds <c>site.yml</c>.</param>
/// <param name="AsOf">The day to judge by.</param>
/// <param name="Targets">The reports asked for.</param>
internal sealed record Session(string Root, DateOnly AsOf, ImmutableArray<ReportTarget> Targets)
{
    /// <summary>Reads the shared options; null, with the reason said, when one cannot be met.</summary>
    public static Session? Open(Invocation run)
    {
        if (ReportTarget.Read(run) is not { } targets || ReadDay(run.Parse.GetValue(run.Shared.AsOf), run) is not { } day)
            return null;
        return SiteFolder.Find(run) is { } root ? new Session(root, day, targets) : null;
    }

    /// <summary>The same for a command that reads its forms itself.</summary>
    public static Session? OpenSite(Invocation run) =>
        ReadDay(run.Parse.GetValue(run.Shared.AsOf), run) is { } day && SiteFolder.Find(run) is { } root ? new Session(root, day, []) : null;

    /// <summary>The same for a command that writes no report and takes no <c>--format</c>.</summary>
    public static Session? OpenWithoutReports(Invocation run)
    {
        if (run.Parse.GetValue(run.Shared.Format) is not { Length: > 0 })
            return OpenSite(run);
        run.Refuse("Command.NoFormat", HelpText.PathOf(run.Parse.CommandResult.Command));
        return null;
    }

    /// <summary>The same for a folder that need be no site.</summary>
    public static Session? OfFolder(string root, Invocation run) =>
        ReportTarget.Read(run) is { } targets && ReadDay(run.Parse.GetValue(run.Shared.AsOf), run) is { } day ? new Session(root, day, targets) : null;

    /// <summary>Reads a day, today when none is given; null, with the reason said, when it is none.</summary>
    public static DateOnly? ReadDay(string? text, Invocation run)
    {
        if (text is null)
            return run.Around.Today;
        if (DateArgument.Parse(text) is not { } date)
        {
            run.Refuse("Command.BadDate", text);
            return null;
        }

        if (date.WasBuddhistEra)
            run.Tell("Command.BuddhistDate", text, ThaiDate.Full(date.Day), date.Day);
        return date.Day;
    }

    /// <summary>A request to examine the site without writing it.</summary>
    public BuildRequest Request(Invocation run) => new() { Root = Root, AsOf = AsOf, Themes = run.Around.Themes, Readiness = Targets.Any(target => target.Format is HtmlReport) };
}
