using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Reporting.Explaining;

/// <summary>What changed between two years, in lines for people.</summary>
public static class ChangeText
{
    /// <summary>What one item asks more and no more.</summary>
    public static IEnumerable<string> Lines(ItemChange change, Wording words)
    {
        if (change.Move == ItemMove.New)
            return [words.Term("Explain.NewItem")];
        return
        [
            .. change.Added.Select(element => words.Term("Explain.Added", element.Text)),
            .. change.Dropped.Select(element => words.Term("Explain.Dropped", element.Text)),
        ];
    }

    /// <summary>The item with its number of this year and those of the year before.</summary>
    public static string Heading(ItemChange change, Wording words) => change.Move switch
    {
        ItemMove.Same or ItemMove.New => words.Term("Explain.Item", change.Now.Id, change.Now.Title),
        _ => words.Term("Explain.MovedItem", string.Join(" + ", change.Before.Select(item => item.Id)), change.Now.Id, change.Now.Title),
    };
}
