using System.Collections.Concurrent;
using System.Collections.Frozen;
using ItaSite.Model;
using ItaSite.Rendering.Views;

namespace ItaSite.Rendering;

/// <summary>Makes what surrounds a page. Pages of one depth and one part of the menu share all but a few lines of it.</summary>
internal sealed class Frames(SiteIndex index, Words words, StyleSheet style)
{
    private const int PagesInFooter = 12;

    private readonly ConcurrentDictionary<ShellKey, PageShell> shells = new();
    private readonly Menu menu = new(index, words);
    private readonly FrozenSet<FiscalYear> provisional = index.Site.Catalogues
        .Where(catalogue => catalogue.Provisional).Select(catalogue => catalogue.Year).ToFrozenSet();

    /// <summary>The frame of a page.</summary>
    public PageFrame Around(PageScope scope, FrameText text)
    {
        var isHome = scope.Page is HomePage;
        return new PageFrame
        {
            Words = words,
            Title = isHome ? text.Title : words.Fill("title", text.Title, scope.AgencyName),
            Description = text.Description,
            Canonical = scope.Page is NotFoundPage or ReadinessPage { IsPublic: false } ? null : scope.Url(scope.Page.Address),
            IsIndexed = scope.Page.IsIndexed || scope.Page is RedirectPage,
            Crumbs = isHome ? [] : [scope.Link(words["menu.home"], Addresses.Home), .. text.Crumbs],
            Notices = [.. Notices(text.Year)],
            Shell = ShellOf(scope),
        };
    }

    private IEnumerable<string> Notices(FiscalYear? year)
    {
        if (index.Site.Settings.Notice is { } notice)
            yield return words.Of(notice);
        if (year is { } known && provisional.Contains(known))
            yield return words.Fill("notice.provisional", words.Year(known));
    }

    private PageShell ShellOf(PageScope scope)
    {
        var root = scope.Links.To(Addresses.Home);
        var (entry, state) = menu.CurrentAt(scope.Page.Address);
        return shells.GetOrAdd(new ShellKey(root == "./" ? "" : root, entry, state), MakeShell);
    }

    // A page that names itself for the menu, else the first few: the map of the site has them all.
    private static IEnumerable<FreePage> FooterPages(Site site) =>
        site.Pages.Any(page => page.Menu is not null) ? site.Pages.Where(page => page.Menu is not null) : site.Pages.Take(PagesInFooter);

    private PageShell MakeShell(ShellKey key)
    {
        var sheet = style.For(key.Root);
        return new PageShell
        {
            Style = sheet,
            // Nothing from elsewhere, no script and no style written into the page but this sheet: what slips into a text stays dead.
            Policy = $"default-src 'self'; img-src 'self' data:; style-src 'self' {sheet.Hash}; object-src 'none'; base-uri 'none'; form-action 'self'",
            // A page that is kept as a file of its own may not ask the site for pictures.
            Agency = Identity.Of(index.Site.Settings.Agency, words, key.Root.Contains("://", StringComparison.Ordinal) ? null : key.To),
            HomeHref = key.To(Addresses.Home),
            Menu = menu.Entries(key),
            Sections =
            [
                .. Menu.SectionsOf(index.Site, words).Select(section => new LinkView(section.Label, key.To(section.Address))),
                .. FooterPages(index.Site).Select(page => new LinkView(page.Menu ?? page.Title, key.To(page.Address))),
                new LinkView(words["sitemap.heading"], key.To(Addresses.SiteMap)),
            ],
            PrintHref = key.To(ThemeAddresses.Print),
            IconHref = key.To(index.Site.Settings.Agency.Emblem?.Value ?? ThemeAddresses.Mark),
            FeedHref = index.Site.HasFeed ? key.To(Addresses.Feed) : null,
        };
    }
}

/// <summary>What pages that share a shell have in common.</summary>
/// <param name="Root">The way to the site's root, such as <c>../../</c>; empty at the root.</param>
/// <param name="Entry">Position of the menu entry they belong to, or -1.</param>
/// <param name="State">The <c>aria-current</c> of that entry.</param>
internal readonly record struct ShellKey(string Root, int Entry, string? State)
{
    /// <summary>The link to an address of the site.</summary>
    public string To(string address) => address.Length == 1 && Root.Length == 0 ? "./" : string.Concat(Root, address.AsSpan(1));
}
