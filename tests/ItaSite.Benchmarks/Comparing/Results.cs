using System.Collections.Immutable;
using ItaSite.Benchmarks.Measuring;

namespace ItaSite.Benchmarks.Comparing;

/// <summary>One contestant on one site.</summary>
/// <param name="Name">Who.</param>
/// <param name="Fresh">Builds into an empty folder.</param>
/// <param name="Again">Builds of the same content into the folder just built.</param>
/// <param name="Output">What a build writes.</param>
internal sealed record Result(string Name, UsageSpread Fresh, UsageSpread Again, OutputCensus Output);

/// <summary>All contestants on one site.</summary>
/// <param name="Pages">Content pages.</param>
/// <param name="MarkdownBytesPerPage">Their mean size.</param>
/// <param name="Results">ItaSite first.</param>
internal sealed record SizeResult(int Pages, double MarkdownBytesPerPage, ImmutableArray<Result> Results);

/// <summary>One whole comparison.</summary>
/// <param name="Machine">Where it ran.</param>
/// <param name="Command">How the command was built.</param>
/// <param name="Hugo">Hugo's own words about its version, or null.</param>
/// <param name="Runs">Measured runs.</param>
/// <param name="StartUp">The command doing nothing: <c>itasite --version</c>.</param>
/// <param name="Demonstration">The repository's own site, from process start.</param>
/// <param name="Sizes">The generated sites.</param>
internal sealed record ComparisonResult(
    Machine Machine, string Command, string? Hugo, int Runs, UsageSpread StartUp, UsageSpread Demonstration, ImmutableArray<SizeResult> Sizes);
