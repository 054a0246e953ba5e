using System.Collections.Immutable;
using ItaSite.Model;
using ItaSite.Rendering.Views;

namespace ItaSite.Rendering.Pages;

/// <summary>The same subject in every year, whatever its number.</summary>
internal static class TopicPages
{
    /// <summary>All topics.</summary>
    public static TopicsView All(PageScope scope)
    {
        var words = scope.Words;
        return new TopicsView
        {
            Frame = scope.Frame(new FrameText(
                words["topics.heading"], words.Fill("topics.description", scope.AgencyName), [new LinkView(words["menu.topics"], null)])),
            Heading = words["topics.heading"],
            Topics = [.. scope.Index.Topics.Published
                .Select(topic => Row(scope, topic))
                .OfType<TopicRowView>()
                .OrderBy(row => row.Link.Text, ThaiOrder.Instance)],
        };
    }

    /// <summary>One topic.</summary>
    public static TopicView One(PageScope scope, TopicPage page)
    {
        var (words, title) = (scope.Words, scope.Index.Topics.TitleOf(page.Topic) ?? page.Topic);
        return new TopicView
        {
            Frame = scope.Frame(new FrameText(
                title,
                words.Fill("topic.description", title, scope.AgencyName),
                [scope.Link(words["menu.topics"], Addresses.Topics), new LinkView(title, null)])),
            Heading = title,
            Years = [.. scope.Index.Topics.YearsOf(page.Topic).Select(year => Year(scope, year, title))],
            Recommendations = [.. scope.Index.RecommendationsOf(page.Topic).Select(found => Recommendation(scope, found))],
        };
    }

    // A topic that is only spoken of has a page, but this list says what is disclosed.
    private static TopicRowView? Row(PageScope scope, string topic)
    {
        var disclosed = scope.Index.Topics.YearsOf(topic)
            .Where(year => year.Items.Any(item => scope.Index.DisclosureOf(item.Key) is not null))
            .Select(year => scope.Words.Year(year.Year))
            .ToImmutableArray();
        return disclosed.IsEmpty
            ? null
            : new TopicRowView(
                scope.Link(scope.Index.Topics.TitleOf(topic) ?? topic, Addresses.Topic(topic)),
                scope.Words.Fill("topics.years", string.Join(", ", disclosed)));
    }

    private static TopicYearView Year(PageScope scope, TopicYear year, string title) =>
        new(year.Anchor, scope.Words.Fill("year.short", scope.Words.Year(year.Year)), [.. year.Items.Select(item => Item(scope, item, title))]);

    private static TopicItemView Item(PageScope scope, TopicItem item, string title)
    {
        var disclosure = scope.Index.DisclosureOf(item.Key);
        return new TopicItemView(
            item.Key.Item.ToString(),
            new LinkView(item.Title ?? title, disclosure is null ? null : scope.Links.To(disclosure.Address)),
            scope.Words.Date(disclosure?.Updated ?? disclosure?.Published),
            [.. Before(scope, item.Key), .. After(scope, item.Key)]);
    }

    private static IEnumerable<MoveView> Before(PageScope scope, ItemKey key)
    {
        var before = scope.Index.ItemOf(key)?.Continues ?? [];
        if (!before.IsEmpty && !before.SequenceEqual([key.Item]))
            yield return Move(scope, "topic.before", [.. before.Select(item => new ItemKey(key.Year.Previous, item))]);
    }

    // Where the subject went into one that has a page of its own, that is told once it is disclosed there.
    private static IEnumerable<MoveView> After(PageScope scope, ItemKey key)
    {
        ImmutableArray<ItemKey> after =
        [
            .. (scope.Site.CatalogueOf(key.Year.Next)?.Items ?? [])
                .Where(item => item.Continues.Contains(key.Item) && item.Topic != scope.Index.Topics.TopicOf(key))
                .Select(item => new ItemKey(key.Year.Next, item.Id))
                .Where(next => scope.Index.DisclosureOf(next) is not null),
        ];
        if (!after.IsEmpty)
            yield return Move(scope, "topic.after", after);
    }

    private static MoveView Move(PageScope scope, string label, ImmutableArray<ItemKey> items) => new(
        scope.Words.Fill(label, scope.Words.Year(items[0].Year)),
        [.. items.Select(item => new LinkView(item.Item.ToString(), scope.Index.DisclosureOf(item) is { } known ? scope.Links.To(known.Address) : null))]);

    private static LinkView Recommendation(PageScope scope, (Assessment Assessment, int Position) found)
    {
        var recommendation = found.Assessment.Recommendations[found.Position];
        var year = scope.Words.Year(found.Assessment.Year);
        var label = recommendation.Code is { } code ? scope.Words.Fill("topic.recommendation", code, year) : scope.Words.Fill("topic.recommendation-uncoded", year);
        return scope.Link(
            recommendation.Indicator is { } indicator ? $"{label} · {indicator}" : label,
            $"{found.Assessment.Address}#{AssessmentAnchors.Recommendation(found.Position)}");
    }
}
