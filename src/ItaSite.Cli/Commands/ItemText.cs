using System.Globalization;
using ItaSite.Model;

namespace ItaSite.Cli.Commands;

/// <summary>The first text of an item's file: what the year asks, as comments, so that nothing is claimed before an editor writes it.</summary>
internal static class ItemText
{
    /// <summary>The file for an item.</summary>
    /// <param name="year">The year of assessment.</param>
    /// <param name="item">What the year asks.</param>
    /// <param name="kind">Kind of agency, or null when not known: elements of other kinds are left out.</param>
    /// <param name="today">First day it can be public.</param>
    public static NewFile For(FiscalYear year, OitItem item, string? kind, DateOnly today)
    {
        var elements = item.Elements.Where(element => IsAsked(element, kind)).ToList();
        var values = Values(year, today);
        values["item"] = item.Id.ToString();
        values["slug"] = item.Id.Slug;
        values["title"] = item.Title;
        values["group"] = item.Group;
        values["count"] = elements.Count.ToString(CultureInfo.InvariantCulture);
        values["headings"] = Lines(elements.Where(IsShownOnPage).Select(element => Fill("heading.txt", element, values)));
        values["evidence"] = Lines(elements.Select(element => Evidence(element, values)));
        values["none"] = elements.Exists(element => element.MayBeNone) ? FileTemplate.Fill("evidence/none.txt", values).TrimEnd('\n') : "#";
        return new NewFile($"content/{year}/{item.Id.Slug}.md", FileTemplate.Fill("item.md", values));
    }

    /// <summary>Values that every template may name.</summary>
    public static Dictionary<string, string> Values(FiscalYear year, DateOnly today) => new(StringComparer.Ordinal)
    {
        ["year"] = year.ToString(),
        ["previous"] = year.Previous.ToString(),
        ["today"] = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    // What covers a period, is confirmed by a person or comes from another file has no heading of its own.
    private static bool IsShownOnPage(Element element) => element.Requires is not (CoversRequirement or ReviewRequirement or CycleRequirement);

    // That there is nothing to show is said of the elements themselves, so its own element needs no line.
    private static bool IsAsked(Element element, string? kind) =>
        element.When != Condition.NoneExists && (kind is null || AgencyKinds.IsBound(kind, element.AppliesTo));

    private static string Evidence(Element element, Dictionary<string, string> values)
    {
        var name = $"evidence/{element.Requires.Word}.txt";
        return Fill(FileTemplate.Exists(name) ? name : "evidence/shown.txt", element, values);
    }

    private static string Fill(string template, Element element, Dictionary<string, string> values) =>
        FileTemplate.Fill(template, new Dictionary<string, string>(values, StringComparer.Ordinal) { ["id"] = element.Id, ["text"] = element.Text }).TrimEnd('\n');

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
