using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Reporting;

/// <summary>How an item stands, in a few words.</summary>
internal static class ItemState
{
    /// <summary>Complete, not yet due, or how many of its elements are open.</summary>
    public static string Of(ItemStatus item, Wording words) =>
        item.IsComplete ? words.Term("Report.Complete")
        : item.OpenCount == 0 ? words.Term("Report.NotYetDue")
        : words.Term("Report.Open", item.OpenCount, item.Elements.Length);
}
