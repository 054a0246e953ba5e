using ItaSite.Model;

namespace ItaSite;

/// <summary>One build, from content to report. Start reading here: each line is one room of the program.</summary>
public static class SiteBuild
{
    /// <summary>Runs every stage in order.</summary>
    public static Task<BuildReport> RunAsync(BuildRequest request, IProgress<BuildProgress>? progress, CancellationToken cancel)
    {
        _ = progress;
        cancel.ThrowIfCancellationRequested();
        return Task.FromResult(new BuildReport { AsOf = request.AsOf, Diagnostics = [] });
    }
}
