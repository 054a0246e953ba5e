using System.Collections.Immutable;
using ItaSite.Model;

namespace ItaSite.Reporting.Explaining;

/// <summary>What an editor who knows last year's list must learn of this year's.</summary>
/// <param name="Catalogue">The year.</param>
/// <param name="Changes">What changed since the year before, or null when that year has no catalogue.</param>
/// <param name="Pitfalls">What holds for every item.</param>
/// <param name="Traces">What the year's published scores say of its items.</param>
public sealed record YearExplanation(Catalogue Catalogue, YearChanges? Changes, ImmutableArray<Pitfall> Pitfalls, ImmutableArray<ScoreTrace> Traces)
{
    /// <summary>Gathers what a site's catalogues tell of one of their years.</summary>
    /// <param name="site">The site.</param>
    /// <param name="year">The year; the site knows its catalogue.</param>
    /// <param name="traces">What the year's published scores say of its items.</param>
    public static YearExplanation Of(Site site, FiscalYear year, ImmutableArray<ScoreTrace> traces) => new(
        site.CatalogueOf(year)!,
        YearChanges.Of(site, year),
        [.. site.Reference.Value.Pitfalls.Where(pitfall => pitfall.Topics.IsEmpty)],
        traces);
}
