using System.Collections.Immutable;
using ItaSite.Model;
using ItaSite.Rendering.Views;

namespace ItaSite.Rendering.Pages;

/// <summary>Shows the text of a page.</summary>
internal static class BodyParts
{
    /// <summary>The text of a page without datasets.</summary>
    public static BodyView Of(Body body) =>
        new([.. body.Segments.OfType<HtmlSegment>().Select(Text)], Contents(body));

    /// <summary>The text of an item's page, with its tables.</summary>
    public static BodyView Of(PageScope scope, Disclosure disclosure) =>
        new([.. disclosure.Body.Segments.Select(segment => Part(scope, disclosure, segment)).OfType<BodyPartView>()], Contents(disclosure.Body));

    private static BodyPartView? Part(PageScope scope, Disclosure disclosure, BodySegment segment) => segment switch
    {
        HtmlSegment text => Text(text),
        TableSegment table => Tables.Of(scope, disclosure, table) is { } view ? new BodyPartView(null, view) : null,
        _ => null,
    };

    private static BodyPartView Text(HtmlSegment segment) => new(new SafeMarkup(segment.Html), null);

    private static ImmutableArray<LinkView> Contents(Body body) =>
        [.. body.Headings.Where(heading => heading.Level == 2).Select(heading => new LinkView(heading.Text, $"#{heading.Id}"))];
}
