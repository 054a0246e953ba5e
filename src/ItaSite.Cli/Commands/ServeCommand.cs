using System.CommandLine;
using System.Globalization;
using ItaSite.Cli.Preview;

namespace ItaSite.Cli.Commands;

/// <summary><c>itasite serve</c>: a preview on this computer that follows the content.</summary>
internal sealed class ServeCommand : RunnableCommand
{
    private const int UsualPort = 8080;

    private readonly Option<string> port = new("--port") { HelpName = "N" };

    /// <summary>Makes the command.</summary>
    public ServeCommand()
        : base("serve") => Options.Add(port);

    /// <inheritdoc/>
    public override async Task<int> RunAsync(Invocation run, CancellationToken cancel)
    {
        if (Ports(run) is not { } ports || Session.Open(run) is not { } session)
            return ExitCode.Usage;
        if (session.Targets.Length > 0)
            return run.Refuse("Command.ServeFormat");
        var folder = Directory.CreateTempSubdirectory("itasite-serve-");
        try
        {
            return await ServeAsync(session.Request(run) with { Output = Path.Combine(folder.FullName, "site") }, ports, run, cancel);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<int> ServeAsync(BuildRequest request, int[] ports, Invocation run, CancellationToken cancel)
    {
        using var watch = new ContentWatch(request.Root);
        var builds = new PreviewBuilds(run, request);
        await builds.BuildAsync(cancel);
        await using var server = await StartAsync(ports, new PreviewAnswers(builds, run.Words, cancel), cancel);
        if (server is null)
            return run.Refuse("Command.PortTaken", ports[0]);
        run.Say("Command.Serving", server.Address);
        await builds.FollowAsync(watch, cancel);
        return ExitCode.Done;
    }

    private static async Task<PreviewServer?> StartAsync(int[] ports, PreviewAnswers answers, CancellationToken cancel)
    {
        foreach (var port in ports)
        {
            if (await PreviewServer.StartAsync(port, answers.AnswerAsync, cancel) is { } server)
                return server;
        }

        return null;
    }

    // The usual port first, so that a page left open finds the preview again; else any free one.
    private int[]? Ports(Invocation run)
    {
        if (run.Parse.GetValue(port) is not { } text)
            return [UsualPort, 0];
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= ushort.MaxValue)
            return [number];
        run.Refuse("Command.BadPort", text);
        return null;
    }
}
