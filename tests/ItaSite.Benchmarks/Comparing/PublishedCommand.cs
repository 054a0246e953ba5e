using System.Collections.Immutable;
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
        var (made, log) = Publish(repository, Path.Combine(folder, "command"), options.Publication);
        if (made is not null)
            return new PublishedCommand(made, Words(options.Publication));
        if (options.Publication == Publication.Jit)
            throw new BenchmarkException($"dotnet publish failed:\n{log}");
        // Its compiler is a package of its own, which not every package source has.
        var (plain, plainLog) = Publish(repository, Path.Combine(folder, "command-jit"), Publication.Jit);
        return plain is null
            ? throw new BenchmarkException($"dotnet publish failed:\n{plainLog}")
            : new PublishedCommand(plain, $"NOT as released: {Words(options.Publication)} could not be published here, so {Words(Publication.Jit)}");
    }

    private static string Words(Publication publication) => publication switch
    {
        Publication.ReadyToRun => "Release, ReadyToRun",
        Publication.Composite => "Release, ReadyToRun composite with its own .NET",
        _ => "Release, without ReadyToRun",
    };

    private static (string? Made, string Log) Publish(Repository repository, string folder, Publication publication)
    {
        ImmutableArray<string> arguments =
        [
            "publish", repository.CommandProject, "--nologo", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", folder,
            $"-p:SelfContained={publication == Publication.Composite}",
            $"-p:PublishReadyToRun={publication != Publication.Jit}",
            $"-p:PublishReadyToRunComposite={publication == Publication.Composite}",
            // A restore for one runtime adds it to the lock files; those of the repository are not ours to change.
            "-p:NuGetLockFilePath=obj/benchmark.lock.json", "-p:RestoreLockedMode=false",
        ];
        var (exitCode, log) = Tool.Run("dotnet", arguments);
        return (exitCode == 0 ? Path.Combine(folder, "itasite") : null, log);
    }
}
