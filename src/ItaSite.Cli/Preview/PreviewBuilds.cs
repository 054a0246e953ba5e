using System.Collections.Frozen;

namespace ItaSite.Cli.Preview;

/// <summary>Builds the site again after each change, and keeps the last good pages.</summary>
/// <param name="run">Whose library, console and words to use.</param>
/// <param name="request">What to build; its output is a private folder.</param>
internal sealed class PreviewBuilds(Invocation run, BuildRequest request)
{
    // Names this start, so that a page opened under an earlier one reloads.
    private readonly string start = Guid.NewGuid().ToString("N");

    private volatile PreviewState? current;
    private volatile TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int count;

    /// <summary>What is shown now; there is always something after the first build.</summary>
    public PreviewState Current => current!;

    /// <summary>Builds once.</summary>
    public async Task BuildAsync(CancellationToken cancel)
    {
        var report = await Examination.RunAsync(request, run, cancel);
        var isWritten = report.Output is { IsWritten: true };
        var files = isWritten ? FilesIn(request.Output!) : current?.Files ?? FrozenDictionary<string, string>.Empty;
        current = new PreviewState($"{start}-{++count}", report, files);
        run.Tell(isWritten ? "Command.Rebuilt" : "Command.RebuiltOld", report.Errors, report.Warnings);
        Interlocked.Exchange(ref changed, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
    }

    /// <summary>Builds after every change until cancelled.</summary>
    public async Task FollowAsync(ContentWatch watch, CancellationToken cancel)
    {
        while (true)
        {
            await watch.WaitForChangeAsync(cancel);
            try
            {
                await BuildAsync(cancel);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                // An office program holds a file while it saves; the next change, or its end, tries again.
                run.Tell("Command.RebuildFailed", fault.Message);
            }
        }
    }

    /// <summary>Waits until something other than this version is shown.</summary>
    public async Task WaitBeyondAsync(string version, CancellationToken cancel)
    {
        while (true)
        {
            var next = changed.Task;
            if (Current.Version != version)
                return;
            await next.WaitAsync(cancel);
        }
    }

    // The list of files is the whole of what can be served: no address is ever turned into a path.
    private static FrozenDictionary<string, string> FilesIn(string folder) =>
        new DirectoryInfo(folder)
            .EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
            .ToFrozenDictionary(file => Path.GetRelativePath(folder, file.FullName).Replace('\\', '/'), file => file.FullName, StringComparer.Ordinal);
}
