using System.Text.RegularExpressions;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Rules;

/// <summary>A place of a new page that nobody has filled in (<c>«กรอก …»</c>): readers would see the instruction.</summary>
public sealed partial class PlaceholderLeft : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new("ITA3210", "placeholder-left", Severity.Warning);

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Examine(Site site, DateOnly asOf) =>
        from text in Texts(site)
        let places = Placeholder().Matches(text.Words)
        where places.Count > 0
        select new Diagnostic(Info, text.Where, places.Count, places[0].Value);

    private static IEnumerable<(string Words, SourceSpan Where)> Texts(Site site) =>
    [
        ($"{site.Settings.Agency.Name.Thai} {site.Settings.Agency.Name.English}", site.Settings.Where),
        .. site.Disclosures.Select(disclosure => ($"{disclosure.Owner} {WordsOf(disclosure.Body)}", disclosure.Where)),
        .. site.Pages.Select(page => (WordsOf(page.Body), page.Where)),
        .. site.News.Select(post => ($"{post.Owner} {WordsOf(post.Body)}", post.Where)),
    ];

    private static string WordsOf(Body body) => string.Concat(body.Segments.OfType<HtmlSegment>().Select(segment => segment.Html.ToString()));

    [GeneratedRegex("«กรอก[^»]*»", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
