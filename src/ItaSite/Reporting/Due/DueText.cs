using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Reporting.Due;

/// <summary>The list of what is due, for people: by office, what is late first.</summary>
public static class DueText
{
    // A page that is not begun lacks everything: its elements need not be counted out.
    private const int ElementsShown = 4;

    /// <summary>Writes the list.</summary>
    public static void Write(DueList list, Wording words, TextWriter output)
    {
        output.Write($"{words.Term("Due.Title", Day(list.AsOf, words), list.Days)}\n");
        foreach (var period in list.Periods)
            output.Write($"  {Period(period, words)}\n");
        foreach (var office in list.ByOwner)
        {
            output.Write($"\n{(office.Key is { } name ? PlainText.OneLine(name) : words.Term("Due.Nobody"))}\n");
            foreach (var item in office)
                WriteItem(item, list, words, output);
        }

        output.Write($"\n{Summary(list, words)}\n");
        if (!list.IsCertain)
            output.Write($"{words.Term("Due.Uncertain")}\n");
    }

    /// <summary>A period of the calendar in words.</summary>
    internal static string Period(CataloguePeriod period, Wording words) =>
        words.Term("Due.Period", NameOf(period, words), Day(period.From, words), Day(period.To, words));

    /// <summary>What a period is called.</summary>
    internal static string NameOf(CataloguePeriod period, Wording words) =>
        words.Terms.Contains($"Due.Period.{period.Name}") ? words.Term($"Due.Period.{period.Name}") : period.Name;

    /// <summary>The item and what is open of it.</summary>
    internal static string Title(DueItem item, Wording words) =>
        words.Term(item.Address is null ? "Due.NoPage" : "Due.Open", item.Key.Item, item.Title, item.Open.Length);

    private static void WriteItem(DueItem item, DueList list, Wording words, TextWriter output)
    {
        var late = list.AsOf.DayNumber - item.By.DayNumber;
        var when = late > 0 ? words.Term("Due.Late", Day(item.By, words), late) : words.Term("Due.By", Day(item.By, words), -late);
        output.Write($"  {when}  {PlainText.OneLine(Title(item, words))}\n");
        if (item.Address is null)
            return;
        foreach (var element in item.Open.Take(ElementsShown))
            output.Write($"      - {PlainText.OneLine(element.Text)}\n");
        if (item.Open.Length > ElementsShown)
            output.Write($"      - {words.Term("Due.More", item.Open.Length - ElementsShown)}\n");
    }

    private static string Summary(DueList list, Wording words) =>
        list.Items.IsEmpty
            ? words.Term("Due.Nothing")
            : words.Term("Due.Summary", list.Items.Count(item => item.By < list.AsOf), list.Items.Count(item => item.By >= list.AsOf));

    private static string Day(DateOnly day, Wording words) =>
        words.Language == Language.Thai ? ThaiDate.Full(day) : day.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture);
}
