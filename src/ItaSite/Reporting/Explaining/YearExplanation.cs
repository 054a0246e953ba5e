using System.Collections.Immutable;
using ItaSite.Model;

namespace ItaSite.Reporting.Explaining;

/// <summary>What an editor who knows last year's list must learn of this year's.</summary>
/// <param name="Catalogue">The year.</param>
/// <param name="Changes">What changed since the year before, or null when that year has no catalogue.</param>
/// <param name="Pitfalls">What holds for every item.</param>
public sealed record YearExplanation(Catalogue Catalogue, YearChanges? Changes, ImmutableArray<Pitfall> Pitfalls)
{
    /// <summary>Gathers what a site's catalogues tell of one of their years.</summary>
    public static YearExplanation Of(Site site, FiscalYear year) => new(
        site.CatalogueOf(year)!,
        YearChanges.Of(site, year),
        [.. site.Reference.Value.Pitfalls.Where(pitfall => pitfall.Topics.IsEmpty)]);
}
