using System.Collections.Immutable;
using System.Text;
using ItaSite.Cli;
using ItaSite.Model;

namespace ItaSite.Tests.Cli;

/// <summary>The command run in this process, with a console and a clock of its own.</summary>
public sealed class CommandRun
{
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    /// <summary>The folder the reader stands in.</summary>
    public string Folder { get; init; } = Path.GetTempPath();

    /// <summary>What a run of the library answers; the library itself when not set.</summary>
    public Func<BuildRequest, BuildReport>? Answer { get; init; }

    /// <summary>What the library was asked.</summary>
    public ImmutableArray<BuildRequest> Asked { get; private set; } = [];

    public string Out => Read(output);

    public string Error => Read(error);

    public Task<int> RunAsync(params string[] args) => RunAsync(CancellationToken.None, args);

    public Task<int> RunAsync(CancellationToken cancel, params string[] args)
    {
        var around = new Surroundings
        {
            Console = new CommandConsole(TextWriter.Synchronized(output), TextWriter.Synchronized(error)),
            Clock = new FixedClock(),
            WorkingDirectory = Folder,
            Library = LibraryCalls.Real with { Build = BuildAsync },
            Themes = Repository.Themes,
        };
        return CommandLine.RunAsync(args, around, cancel);
    }

    private async Task<BuildReport> BuildAsync(BuildRequest request, IProgress<BuildProgress>? progress, CancellationToken cancel)
    {
        Asked = Asked.Add(request);
        cancel.ThrowIfCancellationRequested();
        return Answer is null ? await SiteBuild.RunAsync(request, progress, cancel) : Answer(request);
    }

    private static string Read(StringWriter writer)
    {
        // A preview may be writing at this moment.
        var text = writer.GetStringBuilder();
        lock (writer)
            return new StringBuilder(text.Length).Append(text).ToString();
    }

    /// <summary>Half past one in the night of 16 May 2024 in Thailand: still the 15th elsewhere.</summary>
    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2024, 5, 15, 18, 30, 0, TimeSpan.Zero);
    }
}
