using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Rules;

/// <summary>A link whose words do not say what it opens: whoever listens to a list of links, or prints the page, learns nothing.</summary>
/// <remarks>WCAG 2.2, success criterion 2.4.4 (link purpose).</remarks>
public sealed class VagueLinkText : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new("ITA3209", "vague-link-text", Severity.Warning);

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Examine(Site site, DateOnly asOf) =>
        from link in Bodies(site).SelectMany(body => body.Links)
        where VagueText.Is(link.Text)
        select new Diagnostic(Info, link.Where, link.Text);

    private static IEnumerable<Body> Bodies(Site site) =>
        site.Disclosures.Where(disclosure => disclosure.Key.Year == site.CurrentYear).Select(disclosure => disclosure.Body)
            .Concat(site.Pages.Select(page => page.Body))
            .Concat(site.News.Select(post => post.Body));
}
