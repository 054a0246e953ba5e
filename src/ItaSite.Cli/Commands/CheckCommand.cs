using System.CommandLine;
using ItaSite.Cli.Arguments;
using ItaSite.Diagnostics;

namespace ItaSite.Cli.Commands;

/// <summary><c>itasite check</c>: the same examination as a build, without writing; with <c>--explain</c>, what one item or year asks.</summary>
internal sealed class CheckCommand : RunnableCommand
{
    private readonly Argument<string> year = new("YEAR") { Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> failOn = new("--fail-on") { HelpName = "error|warning" };
    private readonly Option<string> explain = new("--explain") { HelpName = "ITEM|YEAR" };

    /// <summary>Makes the command.</summary>
    public CheckCommand()
        : base("check")
    {
        Arguments.Add(year);
        Options.Add(failOn);
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
        return await RunAsync(session.Request(run) with { Year = asked }, session, bar, run, cancel);
    }

    private static async Task<int> RunAsync(BuildRequest request, Session session, Severity bar, Invocation run, CancellationToken cancel)
    {
        var report = await Examination.RunAsync(request, run, cancel);
        if (request.Year is { } asked && report.Site is { } site && site.CatalogueOf(asked) is null)
            return run.Refuse("Command.NoCatalogue", asked, string.Join(", ", site.KnownYears));
        return Reports.Write(report, session, run) ? Verdict.OfCheck(report, bar) : ExitCode.Usage;
    }
}
