using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ItaSite.Model;

/// <summary>
/// Which item is about which topic, in every year that the catalogues tell of; which topics have a page, and the years on it.
/// A page lists what the site discloses or speaks of, never every year that the catalogues know.
/// </summary>
public sealed class TopicIndex
{
    private readonly FrozenDictionary<ItemKey, string> topicOfItem;
    private readonly FrozenDictionary<string, ImmutableArray<TopicYear>> years;
    private readonly FrozenDictionary<string, string> titles;

    private TopicIndex(Site site)
    {
        var items = ItemsByKey(site);
        topicOfItem = items.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Topic);
        var known = items.GroupBy(pair => pair.Value.Topic, StringComparer.Ordinal).ToDictionary(topic => topic.Key, ByYear, StringComparer.Ordinal);
        var spoken = new SpokenOf(site);
        years = known.ToFrozenDictionary(topic => topic.Key, topic => spoken.Among(topic.Key, topic.Value), StringComparer.Ordinal);
        titles = years.ToFrozenDictionary(topic => topic.Key, topic => Title(topic.Value) ?? site.TitleOfTopic(topic.Key) ?? topic.Key, StringComparer.Ordinal);
        Published = [.. TopicReferences.In(site, this).Where(years.ContainsKey).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>Topics that have a page: known to a catalogue, and disclosed or referred to by the site. In ordinal order.</summary>
    public ImmutableArray<string> Published { get; }

    /// <summary>Reads a site's catalogues once.</summary>
    public static TopicIndex Of(Site site) => new(site);

    /// <summary>The topic an item is about, or null; the same answer as <see cref="Site.TopicOf"/>, without a search.</summary>
    public string? TopicOf(ItemKey key) => topicOfItem.GetValueOrDefault(key);

    /// <summary>The topic's title in the newest year on its page, or null when no catalogue has it.</summary>
    public string? TitleOf(string topic) => titles.GetValueOrDefault(topic);

    /// <summary>The years on a topic's page, newest first: what is disclosed or spoken of; empty for an unknown topic.</summary>
    public ImmutableArray<TopicYear> YearsOf(string topic) => years.GetValueOrDefault(topic, []);

    /// <summary>Where an item's topic page tells of that item, or null when it does not.</summary>
    public string? AddressOf(ItemKey key) =>
        TopicOf(key) is { } topic && YearsOf(topic).FirstOrDefault(year => year.Year == key.Year) is { } listed ? $"{Addresses.Topic(topic)}#{listed.Anchor}" : null;

    private static string? Title(ImmutableArray<TopicYear> listed) =>
        listed.SelectMany(year => year.Items).Select(item => item.Title).FirstOrDefault(title => title is not null);

    // An item without a catalogue of its own year is known through what the next year's catalogue continues.
    private static Dictionary<ItemKey, (string Topic, string? Title)> ItemsByKey(Site site)
    {
        var items = new Dictionary<ItemKey, (string, string?)>();
        foreach (var catalogue in site.Catalogues)
        {
            foreach (var item in catalogue.Items)
                items.TryAdd(new ItemKey(catalogue.Year, item.Id), (item.Topic, item.Title));
        }

        foreach (var catalogue in site.Catalogues)
        {
            foreach (var item in catalogue.Items)
            {
                foreach (var before in item.Continues)
                    items.TryAdd(new ItemKey(catalogue.Year.Previous, before), (item.Topic, null));
            }
        }

        return items;
    }

    private static ImmutableArray<TopicYear> ByYear(IEnumerable<KeyValuePair<ItemKey, (string Topic, string? Title)>> items) =>
        [.. items
            .GroupBy(pair => pair.Key.Year)
            .OrderByDescending(year => year.Key)
            .Select(year => new TopicYear(
                year.Key,
                [.. year.OrderBy(pair => pair.Key.Item).Select(pair => new TopicItem(pair.Key, pair.Value.Title))]))];

    // What a site discloses or speaks of, gathered once.
    private sealed class SpokenOf(Site site)
    {
        private readonly HashSet<ItemKey> items = [.. TopicReferences.Items(site)];
        private readonly HashSet<(string, string)> anchors = [.. TopicReferences.Anchors(site)];

        public ImmutableArray<TopicYear> Among(string topic, ImmutableArray<TopicYear> known)
        {
            ImmutableArray<TopicYear> spoken =
            [
                .. known
                    .Select(year => anchors.Contains((topic, year.Anchor)) ? year : year with { Items = [.. year.Items.Where(item => items.Contains(item.Key))] })
                    .Where(year => !year.Items.IsEmpty),
            ];
            return spoken.IsEmpty ? [Nearest(known)] : spoken;
        }

        // A topic that is named without any year is shown as the site's current year asks for it.
        private TopicYear Nearest(ImmutableArray<TopicYear> known) => known.FirstOrDefault(year => year.Year <= site.CurrentYear) ?? known[0];
    }
}
