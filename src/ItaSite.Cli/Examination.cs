using ItaSite.Model;

namespace ItaSite.Cli;

/// <summary>Runs the library while telling how far it has come.</summary>
internal static class Examination
{
    /// <summary>One whole run with progress on the side of people.</summary>
    public static async Task<BuildReport> RunAsync(BuildRequest request, Invocation run, CancellationToken cancel)
    {
        var progress = new ProgressLines(run);
        try
        {
            return await run.Around.Library.Build(request, progress, cancel);
        }
        finally
        {
            progress.Finish();
        }
    }
}
