using System.Collections.Immutable;

namespace ItaSite.Model;

/// <summary>What a year asks that the year before did not, and what it dropped, by topic through what its items continue.</summary>
/// <param name="Before">The year before.</param>
/// <param name="Now">The year.</param>
/// <param name="Items">The year's items in order, each beside what it continues.</param>
/// <param name="Dropped">Items of the year before that nothing continues.</param>
public sealed record YearChanges(Catalogue Before, Catalogue Now, ImmutableArray<ItemChange> Items, ImmutableArray<OitItem> Dropped)
{
    /// <summary>The difference between a year and the one before, or null when either has no catalogue.</summary>
    public static YearChanges? Of(Site site, FiscalYear year) =>
        site.CatalogueOf(year.Previous) is { } before && site.CatalogueOf(year) is { } now ? Between(before, now) : null;

    /// <summary>The difference between two catalogues.</summary>
    public static YearChanges Between(Catalogue before, Catalogue now)
    {
        var heirs = now.Items.SelectMany(item => Continued(item, before).Select(old => (old.Id, item))).ToLookup(pair => pair.Id, pair => pair.item);
        return new YearChanges(
            before,
            now,
            [.. now.Items.Select(item => Change(item, before, heirs))],
            [.. before.Items.Where(item => !heirs[item.Id].Any())]);
    }

    /// <summary>The change of one item, or null when the year does not have it.</summary>
    public ItemChange? Find(ItemId id) => Items.FirstOrDefault(change => change.Now.Id == id);

    private static ItemChange Change(OitItem now, Catalogue before, ILookup<ItemId, OitItem> heirs)
    {
        var continued = Continued(now, before);
        var asked = continued.SelectMany(item => item.Elements).ToArray();

        // An element that went into another heir of the same item was not dropped.
        bool IsKept(OitItem item, Element element) => heirs[item.Id].SelectMany(heir => heir.Elements).Any(other => AreSame(other, element));
        return new ItemChange(
            now,
            continued,
            [.. now.Elements.Where(element => !asked.Any(other => AreSame(other, element)))],
            [.. continued.SelectMany(item => item.Elements.Where(element => !IsKept(item, element)))]);
    }

    // An item that names none continues the one about its own topic.
    private static ImmutableArray<OitItem> Continued(OitItem item, Catalogue before) =>
        item.Continues.IsEmpty
            ? before.FindTopic(item.Topic) is { } same ? [same] : []
            : [.. item.Continues.Select(before.Find).OfType<OitItem>().OrderBy(old => old.Id)];

    // Ids are the stable names of demands; where a catalogue renamed one, its words or what satisfies it may still be the same.
    private static bool AreSame(Element one, Element other) =>
        one.Id == other.Id || one.Text == other.Text || AreSame(one.Requires, other.Requires);

    // Words that say little of what is asked tell no two elements apart.
    private static bool AreSame(Requirement one, Requirement other) => (one, other) switch
    {
        (ShownRequirement or ReviewRequirement or LinkRequirement { Channel: null }, _) => false,
        (CoversRequirement first, CoversRequirement second) => first.Period == second.Period,
        _ => one == other,
    };
}

/// <summary>One item beside what it continues.</summary>
/// <param name="Now">The item.</param>
/// <param name="Before">The items of the year before that it continues, in order; empty for a new subject.</param>
/// <param name="Added">Elements that the year before did not ask there.</param>
/// <param name="Dropped">Elements of the year before that are asked no more.</param>
public sealed record ItemChange(OitItem Now, ImmutableArray<OitItem> Before, ImmutableArray<Element> Added, ImmutableArray<Element> Dropped)
{
    /// <summary>What became of the number.</summary>
    public ItemMove Move => Before switch
    {
        [] => ItemMove.New,
        [var one] => one.Id == Now.Id ? ItemMove.Same : ItemMove.Moved,
        _ => ItemMove.Joined,
    };

    /// <summary>True when an editor who knows the year before has nothing new to learn of this item.</summary>
    public bool IsUnchanged => Move == ItemMove.Same && Added.IsEmpty && Dropped.IsEmpty;
}

/// <summary>What became of an item's number.</summary>
public enum ItemMove
{
    /// <summary>The same subject under the same number.</summary>
    Same,

    /// <summary>The same subject under another number.</summary>
    Moved,

    /// <summary>Several items of the year before in one.</summary>
    Joined,

    /// <summary>A subject that the year before did not ask.</summary>
    New,
}
