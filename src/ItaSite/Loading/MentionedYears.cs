using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>The years that a site speaks of, and so the catalogues that it needs.</summary>
internal static class MentionedYears
{
    /// <summary>The years in order, and the one before the newest: what the newest continues stands there.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="pages">Its pages.</param>
    /// <param name="assessments">Its assessments.</param>
    public static IEnumerable<FiscalYear> Of(SiteSettings settings, IEnumerable<ReadPage> pages, IEnumerable<Assessment> assessments)
    {
        var years = new SortedSet<FiscalYear>(pages.SelectMany(page => In(page.Content)).Concat(assessments.SelectMany(In)).Concat(In(settings)));
        if (years.Count > 0)
            years.Add(years.Max.Previous);
        return years;
    }

    private static IEnumerable<FiscalYear> In(SiteSettings settings) =>
        settings.Menu.Select(entry => entry.Value.Item?.Year).Append(settings.CurrentYear?.Value)
            .Concat(settings.Services.Select(service => InAddress(service.Target)))
            .OfType<FiscalYear>();

    private static IEnumerable<FiscalYear> In(object? content) => content switch
    {
        Disclosure disclosure => InBody(disclosure.Body).Append(disclosure.Key.Year)
            .Concat(disclosure.SameAs is { } same ? [same.Value.Year] : [])
            .Concat(disclosure.Evidence.SelectMany(entry => entry.Places).OfType<PageEvidence>().Select(place => InAddress(place.Address)).OfType<FiscalYear>()),
        NewsPost post => InBody(post.Body).Concat(post.Items.Select(item => item.Value.Year)),
        FreePage page => InBody(page.Body),
        _ => [],
    };

    private static IEnumerable<FiscalYear> In(Assessment assessment) =>
        assessment.Recommendations.SelectMany(recommendation => recommendation.RefersTo)
            .Concat(assessment.Measures.SelectMany(measure => measure.Items))
            .Select(item => item.Value.Year);

    private static IEnumerable<FiscalYear> InBody(Body body) =>
        body.Links.Select(link => InReference(link.Written)).OfType<FiscalYear>();

    private static FiscalYear? InReference(string written) =>
        SiteReference.Parse(written, null) is { Item: { } item } ? item.Year : null;

    private static FiscalYear? InAddress(string address) =>
        address.Split('/') is ["", "oit", var year, ..] ? ContentPath.YearOf(year) : null;
}
