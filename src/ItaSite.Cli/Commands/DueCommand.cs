using System.CommandLine;
using System.Globalization;
using ItaSite.Diagnostics;
using ItaSite.Reporting.Due;

namespace ItaSite.Cli.Commands;

/// <summary><c>itasite due</c>: what is due in the coming days and what is late, by office; also as a calendar and for other programs.</summary>
internal sealed class DueCommand : RunnableCommand
{
    private const int UsualDays = 30;
    private const int MostDays = 3660;
    private const string Text = "text";
    private const string Calendar = "ical";
    private const string Json = "json";

    private readonly Option<string> days = new("--days") { HelpName = "N" };

    /// <summary>Makes the command.</summary>
    public DueCommand()
        : base("due") => Options.Add(days);

    /// <inheritdoc/>
    public override IEnumerable<string> Formats => [Calendar, Json, Text];

    /// <inheritdoc/>
    public override async Task<int> RunAsync(Invocation run, CancellationToken cancel)
    {
        if (Days(run) is not { } ahead || Targets(run) is not { } targets || Session.OpenSite(run) is not { } session)
            return ExitCode.Usage;
        var report = await Examination.RunAsync(session.Request(run), run, cancel);
        if (report.Site is not { } site)
            return run.Refuse("Command.SiteUnusable");
        return Write(DueList.Of(site, report, ahead), targets, run) ? ExitCode.Done : ExitCode.Usage;
    }

    // As with reports, people get theirs and machine output stands alone in its stream.
    private static bool Write(DueList list, List<(string Format, string? File)> targets, Invocation run)
    {
        var console = run.Around.Console;
        var machine = targets.Find(target => target is { File: null, Format: not Text }).Format;
        if (machine is not null)
            Write(list, machine, run.Words, console.Out);
        DueText.Write(list, run.Words, machine is null ? console.Out : console.Error);
        return targets.Where(target => target.File is not null)
            .All(target => Reports.WriteFile(target.File!, output => Write(list, target.Format, run.Words, output), run));
    }

    private static void Write(DueList list, string format, Wording words, TextWriter output)
    {
        if (format == Calendar)
            DueCalendar.Write(list, words, output);
        else if (format == Json)
            DueJson.Write(list, output);
        else
            DueText.Write(list, words, output);
    }

    private List<(string Format, string? File)>? Targets(Invocation run)
    {
        var targets = new List<(string Format, string? File)>();
        foreach (var text in run.Parse.GetValue(run.Shared.Format) ?? [])
        {
            var parts = text.Split('=', 2);
            if (Formats.FirstOrDefault(format => string.Equals(format, parts[0], StringComparison.OrdinalIgnoreCase)) is not { } known || parts is [_, ""])
            {
                run.Refuse("Command.UnknownFormat", text, string.Join(", ", Formats));
                return null;
            }

            targets.Add((known, parts.Length == 2 ? run.FullPath(parts[1]) : null));
        }

        return targets;
    }

    private int? Days(Invocation run)
    {
        if (run.Parse.GetValue(days) is not { } text)
            return UsualDays;
        if (int.TryParse(Model.ThaiDigits.ToArabic(text), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= MostDays)
            return number;
        run.Refuse("Command.BadDays", text, MostDays);
        return null;
    }
}
