using System.CommandLine;
using ItaSite.Model;

namespace ItaSite.Cli.Commands;

/// <summary><c>itasite new news</c>: the file of one news post.</summary>
internal sealed class NewNewsCommand : RunnableCommand
{
    private readonly Argument<string> title = new("TITLE") { Arity = ArgumentArity.ExactlyOne };
    private readonly Option<string> date = new("--date") { HelpName = "DATE" };

    /// <summary>Makes the command.</summary>
    public NewNewsCommand()
        : base("news")
    {
        Arguments.Add(title);
        Options.Add(date);
    }

    /// <inheritdoc/>
    public override Task<int> RunAsync(Invocation run, CancellationToken cancel) => Task.FromResult(Make(run));

    private int Make(Invocation run)
    {
        if (Session.Open(run) is not { } session)
            return ExitCode.Usage;
        var written = run.Parse.GetValue(date);
        var day = written is null ? session.AsOf : Session.ReadDay(written, run);
        if (day is not { } known)
            return ExitCode.Usage;
        var text = run.Parse.GetValue(title)!.Trim();
        if (text.Length == 0)
            return run.Refuse("Command.NoTitle");
        var file = NewsText.For(text, known, FiscalYear.Containing(known), NewsText.FreeStem(session.Root, text, known));
        var code = NewFiles.Write(session.Root, [file], run);
        if (code == ExitCode.Done)
            run.Say("Command.NewsNext", NewFiles.Shown(session.Root, file.Path, run));
        return code;
    }
}
