using System.CommandLine;
using ItaSite.Cli.Arguments;
using ItaSite.Cli.Commands;

namespace ItaSite.Cli;

/// <summary>The command <c>itasite</c>: reads the arguments, runs what they name, answers with an exit code.</summary>
public static class CommandLine
{
    private static readonly ParserConfiguration Configuration = new()
    {
        // "@name" is an ordinary argument: a file of further arguments is a door nobody asked for.
        ResponseFileTokenReplacer = null,
    };

    /// <summary>Runs one command line.</summary>
    /// <param name="args">The arguments without the program's name.</param>
    /// <param name="around">Console, clock, folder and library.</param>
    /// <param name="cancel">Set when the user interrupts.</param>
    /// <returns>0 done, 1 findings, 2 wrong arguments, settings or environment, 3 a fault in ItaSite, 130 interrupted.</returns>
    public static async Task<int> RunAsync(string[] args, Surroundings around, CancellationToken cancel)
    {
        var shared = new SharedOptions();
        var parse = Root(shared).Parse(args, Configuration);
        var run = new Invocation(parse, shared, around);
        try
        {
            return await DispatchAsync(run, cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            run.Tell("Command.Interrupted");
            return ExitCode.Interrupted;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // A full disk or a folder without permission is the machine's trouble, not a bug.
            return run.Refuse("Command.Disk", fault.Message);
        }
#pragma warning disable CA1031 // the one place where a bug becomes a message
        catch (Exception fault)
#pragma warning restore CA1031
        {
            run.Tell("Command.Fault");
            around.Console.Error.Write($"{fault}\n");
            return ExitCode.Fault;
        }
    }

    /// <summary>The whole grammar.</summary>
    internal static RootCommand Root(SharedOptions shared)
    {
        var root = new RootCommand { new BuildCommand(), new ServeCommand(), new CheckCommand(), new LinksCommand(), new DueCommand(), new NewCommand(), new LockCommand(), new SubmitCommand() };
        root.Options.Clear();
        root.Directives.Clear();
        foreach (var option in shared.All)
            root.Options.Add(option);
        return root;
    }

    private static async Task<int> DispatchAsync(Invocation run, CancellationToken cancel)
    {
        var output = run.Around.Console.Out;
        if (run.Parse.GetValue(run.Shared.Help))
            return HelpText.Write(run.Parse.CommandResult.Command, run.Words, output);
        if (run.Parse.GetValue(run.Shared.Version))
            return HelpText.WriteVersion(output);
        if (ParseFaults.Describe(run.Parse, run.Words) is { } fault)
            return run.RefuseText(fault);
        if (!run.IsLanguageKnown)
            return run.Refuse("Command.BadLanguage", run.Parse.GetValue(run.Shared.Language));
        if (run.Parse.CommandResult.Command is RunnableCommand command)
            return await command.RunAsync(run, cancel);

        // A group alone ("itasite", "itasite new") does nothing: show what it offers.
        HelpText.Write(run.Parse.CommandResult.Command, run.Words, run.Around.Console.Error);
        return ExitCode.Usage;
    }
}
