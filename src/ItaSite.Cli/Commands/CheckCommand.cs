using System.CommandLine;
using ItaSite.Cli.Arguments;
using ItaSite.Diagnostics;
using ItaSite.Reporting.Comparing;

namespace ItaSite.Cli.Commands;

/// <summary>
/// <c>itasite check</c>: the same examination as a build, without writing; with <c>--against</c>, only what got worse counts;
/// with <c>--explain</c>, what one item or year asks.
/// </summary>
internal sealed class CheckCommand : RunnableCommand
{
    private readonly Argument<string> year = new("YEAR") { Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> failOn = new("--fail-on") { HelpName = "error|warning" };
    private readonly Option<string> against = new("--against") { HelpName = "FILE" };
    private readonly Option<string> explain = new("--explain") { HelpName = "ITEM|YEAR" };

    /// <summary>Makes the command.</summary>
    public CheckCommand()
        : base("check")
    {
        Arguments.Add(year);
        Options.Add(failOn);
        Options.Add(against);
        Options.Add(explain);
    }

    /// <inheritdoc/>
    public override async Task<int> RunAsync(Invocation run, CancellationToken cancel)
    {
        if (FailureBar.Read(run.Parse.GetValue(failOn), run) is not { } bar)
            return ExitCode.Usage;
        var text = run.Parse.GetValue(year);
        var asked = text is null ? null : YearArgument.Read(text, run);
        if ((text is not null && asked is null) || Session.Open(run) is not { } session)
            return ExitCode.Usage;
        if (run.Parse.GetValue(explain) is { } subject)
            return await Explaining.RunAsync(subject, asked, session, run, cancel);
        var earlier = run.Parse.GetValue(against) is { } file ? ReadEarlier(file, run) : null;
        if (earlier is null && run.Parse.GetValue(against) is not null)
            return ExitCode.Usage;
        return await RunAsync(new Asked(session.Request(run) with { Year = asked }, session, bar, earlier), run, cancel);
    }

    private static async Task<int> RunAsync(Asked asked, Invocation run, CancellationToken cancel)
    {
        var (request, session, bar, earlier) = asked;
        var report = await Examination.RunAsync(request, run, cancel);
        if (request.Year is { } year && report.Site is { } site && site.CatalogueOf(year) is null)
            return run.Refuse("Command.NoCatalogue", year, string.Join(", ", site.KnownYears));
        var since = earlier is null ? null : Comparison.Of(report, earlier);
        if (!Reports.Write(report, session, run, since))
            return ExitCode.Usage;
        return since is null ? Verdict.OfCheck(report, bar) : Verdict.OfChange(report, since, bar);
    }

    private static EarlierReport? ReadEarlier(string file, Invocation run)
    {
        var path = run.FullPath(file);
        if (!File.Exists(path))
            run.Refuse("Command.NoEarlier", file);
        else if (EarlierReport.Read(File.ReadAllText(path)) is { } earlier)
            return earlier;
        else
            run.Refuse("Command.NotAReport", file);
        return null;
    }

    private sealed record Asked(BuildRequest Request, Session Session, Severity Bar, EarlierReport? Earlier);
}
