using System.Runtime.InteropServices;
using ItaSite.Benchmarks.Measuring;

namespace ItaSite.Benchmarks.Comparing;

/// <summary>The command as it is released.</summary>
/// <param name="File">The executable.</param>
/// <param name="Build">How it was made, in words.</param>
internal sealed record PublishedCommand(string File, string Build)
{
    public static PublishedCommand Of(ComparisonOptions options, Repository repository, string folder)
    {
        if (options.Command is { } given)
            return new PublishedCommand(given, "as given by --command");
        if (options.ReadyToRun && Publish(repository, Path.Combine(folder, "r2r"), readyToRun: true).Made is { } fast)
            return new PublishedCommand(fast, "Release, ReadyToRun");
        var (made, log) = Publish(repository, Path.Combine(folder, "jit"), readyToRun: false);
        var build = options.ReadyToRun ? "Release WITHOUT ReadyToRun: its compiler pack (microsoft.netcore.app.crossgen2) did not restore" : "Release, without ReadyToRun";
        return made is null ? throw new BenchmarkException($"dotnet publish failed:\n{log}") : new PublishedCommand(made, build);
    }

    private static (string? Made, string Log) Publish(Repository repository, string folder, bool readyToRun)
    {
        var (exitCode, log) = Tool.Run(
            "dotnet", "publish", repository.CommandProject, "--nologo", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false",
            $"-p:PublishReadyToRun={readyToRun}", "-o", folder,
            // A restore for one runtime adds it to the lock files; those of the repository are not ours to change.
            "-p:NuGetLockFilePath=obj/benchmark.lock.json", "-p:RestoreLockedMode=false");
        return (exitCode == 0 ? Path.Combine(folder, "itasite") : null, log);
    }
}
