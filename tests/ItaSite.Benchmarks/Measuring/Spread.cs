using System.Collections.Immutable;

namespace ItaSite.Benchmarks.Measuring;

/// <summary>Several measurements of one thing. The median is told: one disturbed run must not decide.</summary>
internal sealed record Spread(double Median, double Least, double Most)
{
    public static Spread Of(IEnumerable<double> values)
    {
        ImmutableArray<double> sorted = [.. values.Order()];
        var middle = sorted.Length / 2;
        var median = sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(median, sorted[0], sorted[^1]);
    }
}

/// <summary>All measurements of one contestant.</summary>
internal sealed record UsageSpread(Spread Wall, Spread Cpu, Spread PeakMiB)
{
    public static UsageSpread Of(IReadOnlyCollection<Usage> runs) => new(
        Spread.Of(runs.Select(run => run.Wall)),
        Spread.Of(runs.Select(run => run.Cpu)),
        Spread.Of(runs.Select(run => run.PeakMiB)));
}
