using System.Collections.Immutable;

namespace ItaSite.Model;

/// <summary>The items under which one year asks about a topic.</summary>
/// <param name="Year">The year.</param>
/// <param name="Items">The items, in order of number; more than one where later years joined them.</param>
public sealed record TopicYear(FiscalYear Year, ImmutableArray<TopicItem> Items)
{
    /// <summary>Anchor of the year on the topic's page.</summary>
    public string Anchor => $"y{Year}";
}

/// <summary>One item about a topic.</summary>
/// <param name="Key">The item.</param>
/// <param name="Title">Its title that year, or null when only the next year's catalogue tells of it.</param>
public sealed record TopicItem(ItemKey Key, string? Title);
