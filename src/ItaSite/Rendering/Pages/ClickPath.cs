using System.Collections.Immutable;
using ItaSite.Model;

namespace ItaSite.Rendering.Pages;

/// <summary>The way an assessor clicks from the home page to an item, in the words that stand on the pages.</summary>
internal sealed class ClickPath
{
    private readonly PageScope scope;
    private readonly ImmutableArray<string> toItems;

    /// <summary>Finds the way to a year's items: by the menu, else by the list on the home page, else by the links at the foot of every page.</summary>
    public ClickPath(PageScope scope, FiscalYear year)
    {
        this.scope = scope;
        toItems = [scope.Words["menu.home"], .. ToItems(year)];
    }

    /// <summary>The way to an item and to other pages that its evidence stands on: one line for each address, numbered when there are several.</summary>
    /// <param name="disclosure">The item.</param>
    /// <param name="addresses">The addresses handed in, the item's own first.</param>
    public string To(Disclosure disclosure, ImmutableArray<string> addresses)
    {
        var item = $"{disclosure.Key.Item} {scope.TitleOf(disclosure.Key)}";
        var lines = addresses.Select((address, i) => i == 0
            ? Join([.. toItems, item])
            : Join([.. toItems, item, scope.Words["elements.heading"], PageNames.Of(scope, address) ?? address])).ToList();
        return lines.Count == 1 ? lines[0] : string.Join('\n', lines.Select((line, i) => scope.Words.Fill("submission.step", scope.Words.Number(i + 1), line)));
    }

    private IEnumerable<string> ToItems(FiscalYear year)
    {
        var words = scope.Words;
        var menu = new Menu(scope.Index, words);
        if (menu.LabelOf(Addresses.Year(year)) is { } direct)
            return [words.Fill("submission.menu", direct)];
        if (menu.LabelOf(Addresses.Oit) is { } list)
            return [words.Fill("submission.menu", list), words.Fill("year.full", words.Year(year))];
        return scope.Site.Settings.Home.Contains(HomeBlock.Items) && HomePages.YearShown(scope) == year
            ? [words["home.items"]]
            : [words["footer.sections"], words["menu.oit"], words.Fill("year.full", words.Year(year))];
    }

    private string Join(ImmutableArray<string> steps) => string.Join(scope.Words["submission.arrow"], steps);
}
