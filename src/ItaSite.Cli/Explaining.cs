using ItaSite.Cli.Arguments;
using ItaSite.Model;
using ItaSite.Reporting;
using ItaSite.Reporting.Explaining;
using ItaSite.Scoring;

namespace ItaSite.Cli;

/// <summary>Answers <c>check --explain</c>.</summary>
internal static class Explaining
{
    /// <summary>Examines the site and explains what was asked, in every form asked for.</summary>
    /// <param name="text">What was asked about.</param>
    /// <param name="named">The year named beside it, or null.</param>
    /// <param name="session">Site, day and forms.</param>
    /// <param name="run">Who asks.</param>
    /// <param name="cancel">Ends the run early.</param>
    public static async Task<int> RunAsync(string text, FiscalYear? named, Session session, Invocation run, CancellationToken cancel)
    {
        if (session.Targets.FirstOrDefault(target => !IsText(target) && target.Format is not JsonReport) is { } other)
            return run.Refuse("Command.ExplainFormat", other.Format.Name);
        if (run.Around.Library.Load(session.Root, cancel).Value is not { } site)
            return run.Refuse("Command.SiteUnusable");
        if (Read(text, named, site, session, run) is not { } asked)
            return ExitCode.Usage;
        if (site.CatalogueOf(asked.Year) is null)
            return run.Refuse("Command.NoCatalogue", asked.Year, string.Join(", ", site.KnownYears));
        if (asked.Subject.Length == 0)
            return Write(YearExplanation.Of(site, asked.Year, ScoreForensics.Of(site, asked.Year)), session, run);
        if (asked.FindIn(site, run) is not { } item)
            return ExitCode.Usage;
        var report = await Examination.RunAsync(session.Request(run) with { Year = asked.Year }, run, cancel);
        return report.Site is null ? run.Refuse("Command.SiteUnusable") : Write(ItemExplanation.Of(report, new ItemKey(asked.Year, item.Id)), session, run);
    }

    private static ExplainArgument? Read(string text, FiscalYear? named, Site site, Session session, Invocation run) =>
        ExplainArgument.Read(text, named ?? site.CurrentYear ?? FiscalYear.Containing(session.AsOf), run);

    private static int Write(ItemExplanation explanation, Session session, Invocation run) => Write(
        session,
        run,
        output => ExplanationText.Write(explanation, run.Words, output),
        output => ExplanationJson.Write(explanation, run.Words, output));

    private static int Write(YearExplanation explanation, Session session, Invocation run) => Write(
        session,
        run,
        output => YearExplanationText.Write(explanation, run.Words, output),
        output => ExplanationJson.Write(explanation, output));

    // As with reports, people get theirs and machine output stands alone in its stream.
    private static int Write(Session session, Invocation run, Action<TextWriter> forPeople, Action<TextWriter> forMachines)
    {
        var isForMachines = session.Targets.Any(target => target.File is null && !IsText(target));
        (isForMachines ? forMachines : forPeople)(run.Around.Console.Out);
        var isWritten = session.Targets
            .Where(target => target.File is not null)
            .All(target => Reports.WriteFile(target.File!, IsText(target) ? forPeople : forMachines, run));
        return isWritten ? ExitCode.Done : ExitCode.Usage;
    }

    private static bool IsText(ReportTarget target) => target.Format == ReportFormats.Text;
}
