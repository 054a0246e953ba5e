using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ItaSite.Model;

/// <summary>Which item is about which topic, in every year that the catalogues tell of, and which topics have a page.</summary>
public sealed class TopicIndex
{
    private readonly FrozenDictionary<ItemKey, string> topicOfItem;
    private readonly FrozenDictionary<string, ImmutableArray<TopicYear>> years;
    private readonly FrozenDictionary<string, string> titles;

    private TopicIndex(Site site)
    {
        var items = ItemsByKey(site);
        topicOfItem = items.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Topic);
        years = items
            .GroupBy(pair => pair.Value.Topic, StringComparer.Ordinal)
            .ToFrozenDictionary(topic => topic.Key, ByYear, StringComparer.Ordinal);
        titles = years.Keys.ToFrozenDictionary(topic => topic, topic => site.TitleOfTopic(topic) ?? topic, StringComparer.Ordinal);
        Published = [.. TopicReferences.In(site, this).Where(years.ContainsKey).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>Topics that have a page: known to a catalogue, and disclosed or referred to by the site. In ordinal order.</summary>
    public ImmutableArray<string> Published { get; }

    /// <summary>Reads a site's catalogues once.</summary>
    public static TopicIndex Of(Site site) => new(site);

    /// <summary>The topic an item is about, or null; the same answer as <see cref="Site.TopicOf"/>, without a search.</summary>
    public string? TopicOf(ItemKey key) => topicOfItem.GetValueOrDefault(key);

    /// <summary>The newest title of a topic, or null when no catalogue has it.</summary>
    public string? TitleOf(string topic) => titles.GetValueOrDefault(topic);

    /// <summary>The years that tell of a topic, newest first; empty for an unknown topic.</summary>
    public ImmutableArray<TopicYear> YearsOf(string topic) => years.GetValueOrDefault(topic, []);

    /// <summary>Where an item's topic page tells of that item, or null when no catalogue knows it.</summary>
    public string? AddressOf(ItemKey key) => TopicOf(key) is { } topic ? $"{Addresses.Topic(topic)}#y{key.Year}" : null;

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
}
