namespace ItaSite.Model;

/// <summary>Which office answers for an item.</summary>
public static class ItemOwner
{
    /// <summary>The office that the item's page names, else the one that kept the subject in the nearest year before; null when nobody is known.</summary>
    public static string? Of(Site site, ItemKey key)
    {
        if (site.DisclosureOf(key)?.Owner is { } owner)
            return owner;
        var topic = site.TopicOf(key);
        return topic is null ? null : site.Disclosures
            .Where(disclosure => disclosure.Key.Year < key.Year && disclosure.Owner is not null && site.TopicOf(disclosure.Key) == topic)
            .OrderByDescending(disclosure => disclosure.Key.Year)
            .ThenBy(disclosure => disclosure.Key.Item)
            .FirstOrDefault()?.Owner
            ?? Continued(site, key);
    }

    // A subject that took in another one of the year before is kept by whoever kept that.
    private static string? Continued(Site site, ItemKey key) =>
        (site.ItemOf(key)?.Continues ?? [])
            .Select(item => site.DisclosureOf(new ItemKey(key.Year.Previous, item))?.Owner)
            .FirstOrDefault(owner => owner is not null);
}
