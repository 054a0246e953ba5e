using System.Globalization;
using ItaSite.Benchmarks.Measuring;

namespace ItaSite.Benchmarks.Comparing;

/// <summary>A bound the design sets and a measurement beside it. Told, never tested: a busy machine must not fail a build.</summary>
/// <param name="What">What is bounded.</param>
/// <param name="Measured">The measured value.</param>
/// <param name="Required">Must not be above this.</param>
/// <param name="Goal">Should not be above this.</param>
internal sealed record Requirement(string What, double Measured, double? Required, double Goal)
{
    private string Verdict => Measured <= Goal ? "goal met" : Required is not { } bound ? "above the goal" : Measured <= bound ? "ok" : "MISSED";

    public static IEnumerable<Requirement> Of(ComparisonResult result)
    {
        yield return new Requirement("demonstration site, wall s", result.Demonstration.Wall.Median, 0.8, 0.5);
        foreach (var size in result.Sizes)
        {
            if (size.Results is not [var ours, var hugo])
                continue;
            var wall = Ratio(ours.Fresh, hugo.Fresh, usage => usage.Wall);
            if (size.Pages == 1000)
                yield return new Requirement("1,000 pages, wall : Hugo", wall, 1.0, 0.8);
            if (size.Pages != 10_000)
                continue;
            yield return new Requirement("10,000 pages, wall : Hugo", wall, 0.6, 0.4);
            yield return new Requirement("10,000 pages, memory : Hugo", Ratio(ours.Fresh, hugo.Fresh, usage => usage.PeakMiB), 0.35, 0.25);
            yield return new Requirement("10,000 pages, nothing changed, wall : Hugo fresh", Ratio(ours.Again, hugo.Fresh, usage => usage.Wall), null, 0.3);
        }
    }

    /// <summary>The median of one over the median of another.</summary>
    public static double Ratio(UsageSpread one, UsageSpread other, Func<UsageSpread, Spread> part) => part(one).Median / part(other).Median;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{What,-50} {Measured,6:0.00}   required ≤ {(Required is { } bound ? bound.ToString("0.00", CultureInfo.InvariantCulture) : "  – "),4}   goal ≤ {Goal:0.00}   {Verdict}");
}
