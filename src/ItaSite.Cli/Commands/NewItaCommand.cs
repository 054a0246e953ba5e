using System.CommandLine;
using ItaSite.Cli.Arguments;
using ItaSite.Model;

namespace ItaSite.Cli.Commands;

/// <summary><c>itasite new ita</c>: the file of a year's result, and what follows from its scores.</summary>
internal sealed class NewItaCommand : RunnableCommand
{
    private readonly Argument<string> year = new("YEAR") { Arity = ArgumentArity.ZeroOrOne };

    /// <summary>Makes the command.</summary>
    public NewItaCommand()
        : base("ita") => Arguments.Add(year);

    /// <inheritdoc/>
    public override Task<int> RunAsync(Invocation run, CancellationToken cancel) => Task.FromResult(Make(run, cancel));

    private int Make(Invocation run, CancellationToken cancel)
    {
        if (Session.Open(run) is not { } session)
            return ExitCode.Usage;
        if (run.Around.Library.Load(session.Root, cancel).Value is not { } site)
            return run.Refuse("Command.SiteUnusable");
        var written = run.Parse.GetValue(year);
        var asked = written is null ? Usual(site, session.AsOf) : YearArgument.Read(written, run);
        return asked is { } known ? Make(known, site, session, run) : ExitCode.Usage;
    }

    private static int Make(FiscalYear year, Site site, Session session, Invocation run)
    {
        var shown = NewFiles.Shown(session.Root, ItaText.PathOf(year), run);
        if (site.AssessmentOf(year) is { } assessment)
            return Add(assessment, site, Path.Combine(session.Root, ItaText.PathOf(year)), shown, run);
        var code = NewFiles.Write(session.Root, [ItaText.For(site, year)], run);
        if (code == ExitCode.Done)
            run.Say("Command.ItaNext", year, shown);
        return code;
    }

    private static int Add(Assessment assessment, Site site, string path, string shown, Invocation run)
    {
        if (ItaText.Further(site, assessment, "") is null)
        {
            run.Say("Command.ItaDone", assessment.Year, shown);
            return ExitCode.Done;
        }

        if (ItaText.Further(site, assessment, File.ReadAllText(path)) is not { } text)
        {
            run.Say("Command.ItaThere", shown);
            return ExitCode.Done;
        }

        AddedText.Append(path, text);
        run.Say("Command.ItaAdded", shown, CycleGaps.WithoutMeasure(site, assessment).Count(), CycleGaps.Unanswered(assessment).Count(), CycleGaps.NotAnalysed(site, assessment).Count());
        return ExitCode.Done;
    }

    // The newest result that leaves something to do; else the newest year that has ended and has no file yet.
    private static FiscalYear Usual(Site site, DateOnly today) =>
        site.Assessments.LastOrDefault(assessment => !assessment.Indicators.IsEmpty && ItaText.Further(site, assessment, "") is not null)?.Year
        ?? (site.Assessments.LastOrDefault()?.Year.Next is { } next && next <= FiscalYear.Containing(today) ? next : FiscalYear.Containing(today).Previous);
}
