namespace ItaSite.Model;

/// <summary>One item of one year: the only unambiguous way to name an item.</summary>
/// <param name="Year">The year of assessment.</param>
/// <param name="Item">The item's number in that year.</param>
public readonly record struct ItemKey(FiscalYear Year, ItemId Item)
{
    /// <summary>Shows as <c>2567/O12</c>.</summary>
    public override string ToString() => $"{Year}/{Item}";
}
