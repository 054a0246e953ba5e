using System.Collections.Immutable;
using ItaSite.Benchmarks.Measuring;

namespace ItaSite.Benchmarks.Comparing;

/// <summary>A generator and the site it builds.</summary>
/// <param name="Name">As the table shows it.</param>
/// <param name="Command">The program.</param>
/// <param name="Arguments">Its arguments, by output folder.</param>
internal sealed record Contestant(string Name, string Command, Func<string, ImmutableArray<string>> Arguments)
{
    // A fixed day: states that depend on today must not change the work between two measurements.
    private const string AsOf = "2024-05-01";

    public static Contestant ItaSite(string command, string site) =>
        new("ItaSite", command, output => ["build", "--site", site, "--output", output, "--as-of", AsOf]);

    public static Contestant Hugo(string command, string site) =>
        new("Hugo", command, output => ["--source", site, "--destination", output, "--noBuildLock", "--quiet"]);

    /// <summary>One build.</summary>
    public Usage Build(MeasuredProcess process, string output) => process.Run(Command, Arguments(output));
}
