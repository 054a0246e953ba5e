using System.Collections.Immutable;
using ItaSite.Model;
using ItaSite.Rendering.Views;

namespace ItaSite.Rendering.Pages;

/// <summary>The page of one item of one year.</summary>
internal static class ItemPages
{
    // As the theme writes them; with a prefix that no heading of a text begins with.
    private const string ElementsAnchor = "site-elements";
    private const string FilesAnchor = "site-files";

    // An item that all news supports must not carry all news.
    private const int NewsShown = 10;

    /// <summary>The page's view.</summary>
    public static ItemView View(PageScope scope, ItemPage page)
    {
        var (disclosure, words) = (page.Disclosure, scope.Words);
        var title = scope.TitleOf(disclosure.Key);
        var elements = Elements.Of(scope, disclosure);
        var files = ItemFiles.Of(scope, disclosure);
        var body = BodyParts.Of(scope, disclosure);
        return new ItemView
        {
            Frame = scope.Frame(FrameText(scope, disclosure.Key, title)),
            Heading = title,
            Code = disclosure.Key.Item.ToString(),
            Year = words.Fill("year.full", words.Year(disclosure.Key.Year)),
            Published = words.Date(disclosure.Published),
            Updated = words.Date(disclosure.Updated),
            Owner = disclosure.Owner,
            ElementCount = elements.IsEmpty ? null : words.Fill("elements.count", words.Number(elements.Length)),
            Explanation = disclosure.Explanation,
            SameAs = disclosure.SameAs is { } same ? scope.ItemReference(same.Value) : null,
            Elements = elements,
            Files = files,
            Body = body,
            Contents = Contents(words, elements, files, body),
            OtherYears = OtherYears(scope, disclosure.Key),
            Topic = Topic(scope, disclosure.Key),
            News = [.. scope.Index.NewsOf(disclosure.Key).Take(NewsShown).Select(post => NewsPages.Row(scope, post))],
        };
    }

    private static FrameText FrameText(PageScope scope, ItemKey key, string title)
    {
        var (words, year) = (scope.Words, scope.Words.Year(key.Year));
        return new FrameText(
            words.Fill("item.title", key.Item, title, year),
            words.Fill("item.description", key.Item, title, year, scope.AgencyName),
            [
                scope.Link(words["crumb.oit"], Addresses.Oit),
                scope.Link(words.Fill("year.short", year), Addresses.Year(key.Year)),
                new LinkView(key.Item.ToString(), null),
            ],
            key.Year);
    }

    private static ImmutableArray<LinkView> Contents(Words words, ImmutableArray<ElementView> elements, ImmutableArray<FileView> files, BodyView body) =>
    [
        .. elements.IsEmpty ? [] : new[] { new LinkView(words["elements.heading"], $"#{ElementsAnchor}") },
        .. body.Contents,
        .. files.IsEmpty ? [] : new[] { new LinkView(words["files.heading"], $"#{FilesAnchor}") },
    ];

    private static ImmutableArray<LinkView> OtherYears(PageScope scope, ItemKey key) =>
        scope.Index.Topics.TopicOf(key) is not { } topic
            ? []
            : [.. scope.Index.Topics.YearsOf(topic)
                .SelectMany(year => year.Items)
                .Where(item => item.Key != key && scope.Index.DisclosureOf(item.Key) is not null)
                .Select(item => scope.Link(scope.Words.Fill("topic.year-item", scope.Words.Year(item.Key.Year), item.Key.Item), Addresses.Item(item.Key)))];

    private static LinkView? Topic(PageScope scope, ItemKey key) =>
        scope.Index.Topics.TopicOf(key) is { } topic ? scope.Link(scope.Words["topic.all-years"], Addresses.Topic(topic)) : null;
}
