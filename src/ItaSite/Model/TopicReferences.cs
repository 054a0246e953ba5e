namespace ItaSite.Model;

/// <summary>Every topic that a site speaks of: through a disclosure, a recommendation, a measure, a news post, a menu or a text.</summary>
internal static class TopicReferences
{
    /// <summary>The topics, with repetitions, known to a catalogue or not.</summary>
    public static IEnumerable<string> In(Site site, TopicIndex topics) =>
        Items(site).Select(topics.TopicOf).OfType<string>()
            .Concat(site.Settings.Menu.Select(entry => entry.Value).Where(reference => reference.Kind == ReferenceKind.Topic).Select(reference => reference.Name))
            .Concat(site.Settings.Services.Select(service => TopicAt(service.Target)).OfType<string>())
            .Concat(Bodies(site).SelectMany(body => body.Links).Select(link => TopicNamed(link.Written)).OfType<string>())
            .Concat(site.Disclosures.SelectMany(PagesOfEvidence).Select(TopicAt).OfType<string>());

    /// <summary>Every item that a site discloses or names with its year, with repetitions.</summary>
    public static IEnumerable<ItemKey> Items(Site site) =>
        site.Disclosures.Select(disclosure => disclosure.Key)
            .Concat(site.Disclosures.Select(disclosure => disclosure.SameAs?.Value).OfType<ItemKey>())
            .Concat(site.Assessments.SelectMany(ItemsOf))
            .Concat(site.News.SelectMany(post => post.Items).Select(item => item.Value));

    /// <summary>Every year of a topic's page that a site links to, as topic and anchor, with repetitions.</summary>
    public static IEnumerable<(string Topic, string Anchor)> Anchors(Site site) =>
        Addressed(site).Select(address => (Topic: TopicAt(address), Anchor: AnchorIn(address))).Where(pair => pair is { Topic: not null, Anchor.Length: > 0 })!;

    private static IEnumerable<string> Addressed(Site site) =>
        site.Settings.Menu.Select(entry => entry.Value).Where(reference => reference.Kind == ReferenceKind.Topic).Select(reference => reference.Address)
            .Concat(site.Settings.Services.Select(service => service.Target))
            .Concat(site.Redirects.Select(redirect => redirect.To))
            .Concat(Bodies(site).SelectMany(body => body.Links).Select(link => AddressWritten(link.Written)))
            .Concat(site.Disclosures.SelectMany(PagesOfEvidence));

    private static IEnumerable<ItemKey> ItemsOf(Assessment assessment) =>
        assessment.Recommendations.SelectMany(recommendation => recommendation.RefersTo)
            .Concat(assessment.Measures.SelectMany(measure => measure.Items))
            .Select(item => item.Value);

    private static IEnumerable<Body> Bodies(Site site) =>
        site.Disclosures.Select(disclosure => disclosure.Body)
            .Concat(site.News.Select(post => post.Body))
            .Concat(site.Pages.Select(page => page.Body));

    private static IEnumerable<string> PagesOfEvidence(Disclosure disclosure) =>
        disclosure.Evidence.SelectMany(element => element.Places).OfType<PageEvidence>().Select(page => $"{page.Address}#{page.Fragment}");

    private static string? TopicNamed(string written) => TopicAt(AddressWritten(written));

    private static string AddressWritten(string written) =>
        SiteReference.Parse(written, null) is { Kind: ReferenceKind.Topic } reference ? reference.Address : written;

    private static string AnchorIn(string address) => address.Split('#', 2) is [_, var anchor] ? anchor : "";

    private static string? TopicAt(string address)
    {
        if (!address.StartsWith(Addresses.Topics, StringComparison.Ordinal))
            return null;
        var rest = address.AsSpan(Addresses.Topics.Length);
        var end = rest.IndexOf('/');
        return end > 0 ? rest[..end].ToString() : null;
    }
}
