using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Rules;

/// <summary>A recommendation, measure or news post names an item that its year does not have.</summary>
public sealed class UnknownReferredItem : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new("ITA3202", "unknown-referred-item", Severity.Error);

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Examine(Site site, DateOnly asOf) =>
        from reference in References(site)
        let catalogue = site.CatalogueOf(reference.Value.Year)
        where catalogue is not null && catalogue.Find(reference.Value.Item) is null
        select new Diagnostic(Info, reference.Where, reference.Value.Item, reference.Value.Year, catalogue.Items[^1].Id);

    private static IEnumerable<Spanned<ItemKey>> References(Site site) =>
        site.Assessments.SelectMany(assessment => assessment.Recommendations).SelectMany(recommendation => recommendation.RefersTo)
            .Concat(site.Assessments.SelectMany(assessment => assessment.Measures).SelectMany(measure => measure.Items))
            .Concat(site.News.SelectMany(post => post.Items));
}
