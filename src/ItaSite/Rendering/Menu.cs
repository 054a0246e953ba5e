using System.Collections.Immutable;
using ItaSite.Model;
using ItaSite.Rendering.Views;

namespace ItaSite.Rendering;

/// <summary>The site's menu: home, then what the settings name. An entry whose target does not exist is for the link check to report.</summary>
internal sealed class Menu(SiteIndex index, Words words)
{
    private readonly ImmutableArray<(string Address, string Label)> entries =
    [
        (Addresses.Home, words["menu.home"]),
        .. index.Site.Settings.Menu.Select(entry => (entry.Value.Address, Label(entry.Value, index, words))),
    ];

    /// <summary>The entry a page is, or belongs to.</summary>
    public (int Entry, string? State) CurrentAt(string address)
    {
        var nearest = -1;
        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i].Address == address)
                return (i, "page");
            if (i > 0 && address.StartsWith(entries[i].Address, StringComparison.Ordinal))
                nearest = i;
        }

        return (nearest, nearest < 0 ? null : "true");
    }

    /// <summary>The parts of the site that have something to show.</summary>
    public static IEnumerable<(string Address, string Label)> SectionsOf(Site site, Words words)
    {
        if (!site.Disclosures.IsEmpty)
        {
            yield return (Addresses.Oit, words["menu.oit"]);
            yield return (Addresses.Topics, words["menu.topics"]);
        }

        if (!site.Assessments.IsEmpty)
            yield return (Addresses.Ita, words["menu.ita"]);
        if (!site.News.IsEmpty)
            yield return (Addresses.News, words["menu.news"]);
        if (site.Settings.ReadinessIsPublic)
            yield return (Addresses.Readiness, words["readiness.short"]);
    }

    /// <summary>The entries as pages with this shell show them.</summary>
    public ImmutableArray<MenuEntryView> Entries(ShellKey key) =>
        [.. entries.Select((entry, i) => new MenuEntryView(key.To(entry.Address), entry.Label, i == key.Entry ? key.State : null))];

    /// <summary>The label of the entry that leads to an address, or null.</summary>
    public string? LabelOf(string address) => entries.FirstOrDefault(entry => entry.Address == address).Label;

    private static string Label(SiteReference reference, SiteIndex index, Words words) => reference.Kind switch
    {
        ReferenceKind.Oit => words["menu.oit"],
        ReferenceKind.Ita => words["menu.ita"],
        ReferenceKind.News => words["menu.news"],
        ReferenceKind.Topic => index.Topics.TitleOf(reference.Name) ?? reference.Name,
        ReferenceKind.Item => words.Fill("item.reference", reference.Item!.Value.Item, words.Year(reference.Item.Value.Year)),
        _ => index.Site.Pages.FirstOrDefault(page => page.Stem == reference.Name) is { } page ? page.Menu ?? page.Title : reference.Name,
    };
}
