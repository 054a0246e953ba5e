using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Reporting.Comparing;

/// <summary>What changed since an earlier run: what broke, what was mended, and which items it completed or opened again.</summary>
/// <param name="Broken">Findings that were not there, or weighed less, in order of the report.</param>
/// <param name="Mended">Findings of the earlier run that are gone or weigh less, in its order.</param>
/// <param name="Items">Items that became complete or incomplete, in order of year and number.</param>
/// <param name="Scores">Years whose expected score is another one.</param>
public sealed record Comparison(
    ImmutableArray<Diagnostic> Broken,
    ImmutableArray<EarlierFinding> Mended,
    ImmutableArray<ChangedItem> Items,
    ImmutableArray<ChangedScore> Scores)
{
    private readonly HashSet<Diagnostic> broken = new(Broken, ReferenceEqualityComparer.Instance);

    /// <summary>True when this very finding of the report was not there, or weighed less.</summary>
    public bool IsBroken(Diagnostic found) => broken.Contains(found);

    /// <summary>Compares a report with an earlier one.</summary>
    public static Comparison Of(BuildReport report, EarlierReport earlier)
    {
        var before = earlier.Findings.GroupBy(found => found.Identity!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Stack<EarlierFinding>(group.OrderBy(found => found.Severity)), StringComparer.Ordinal);
        var broken = new HashSet<Diagnostic>(ReferenceEqualityComparer.Instance);
        var known = new HashSet<EarlierFinding>(ReferenceEqualityComparer.Instance);

        // The heaviest of both runs are held against each other first.
        foreach (var found in report.Diagnostics.OrderByDescending(found => found.Severity))
        {
            var same = before.GetValueOrDefault(FindingIdentity.Of(found)) is { Count: > 0 } left ? left.Pop() : null;
            if (same is null || same.Severity < found.Severity)
                broken.Add(found);
            if (same is not null && same.Severity <= found.Severity)
                known.Add(same);
        }

        return new Comparison(
            [.. report.Diagnostics.Where(broken.Contains)],
            [.. earlier.Findings.Where(found => !known.Contains(found))],
            [.. report.Years.SelectMany(year => ItemsOf(year, earlier))],
            [.. report.Years.Select(year => ScoreOf(year, earlier)).OfType<ChangedScore>()]);
    }

    private static IEnumerable<ChangedItem> ItemsOf(YearStatus year, EarlierReport earlier)
    {
        if (YearIn(earlier, year) is not { } before)
            return [];
        var complete = before.Items.ToLookup(item => item.Item, item => item.Complete, StringComparer.Ordinal);
        return year.Items
            .Where(item => complete[item.Item.Id.ToString()].Any(was => was != item.IsComplete))
            .Select(item => new ChangedItem(year.Catalogue.Year, item));
    }

    private static ChangedScore? ScoreOf(YearStatus year, EarlierReport earlier) =>
        year.Score is { } score && YearIn(earlier, year)?.Oit is { } before && Decimal2.Round(before.Predicted) != Decimal2.Round(score.Predicted)
            ? new ChangedScore(year.Catalogue.Year, before.Predicted, score.Predicted)
            : null;

    private static EarlierYear? YearIn(EarlierReport earlier, YearStatus year) =>
        earlier.Years.FirstOrDefault(other => other.Year == year.Catalogue.Year.BuddhistEra);
}

/// <summary>An item that became complete, or no longer is.</summary>
/// <param name="Year">Its year.</param>
/// <param name="Status">Its state now.</param>
public sealed record ChangedItem(FiscalYear Year, ItemStatus Status);

/// <summary>A score that is another one.</summary>
/// <param name="Year">Its year.</param>
/// <param name="Before">The score expected then.</param>
/// <param name="Now">The score expected now.</param>
public sealed record ChangedScore(FiscalYear Year, decimal Before, decimal Now);
