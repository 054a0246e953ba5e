using System.CommandLine;

namespace ItaSite.Cli.Commands;

/// <summary><c>itasite build</c>: loads, examines, renders, checks links, writes, reports.</summary>
internal sealed class BuildCommand : RunnableCommand
{
    /// <summary>Folder beside <c>site.yml</c> that holds the site when no other is named.</summary>
    public const string DefaultOutput = "_site";

    private readonly Option<string> output = new("--output") { HelpName = "DIR" };
    private readonly Option<bool> strict = new("--strict");

    /// <summary>Makes the command.</summary>
    public BuildCommand()
        : base("build")
    {
        Options.Add(output);
        Options.Add(strict);
    }

    /// <inheritdoc/>
    public override async Task<int> RunAsync(Invocation run, CancellationToken cancel)
    {
        if (Session.Open(run) is not { } session)
            return ExitCode.Usage;
        var folder = run.Parse.GetValue(output) is { } given ? run.FullPath(given) : Path.Combine(session.Root, DefaultOutput);
        var report = await Examination.RunAsync(session.Request(run) with { Output = folder }, run, cancel);
        return Reports.Write(report, session, run) ? Verdict.OfBuild(report, run.Parse.GetValue(strict)) : ExitCode.Usage;
    }
}
