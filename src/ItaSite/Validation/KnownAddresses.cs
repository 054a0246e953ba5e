using System.Collections.Frozen;
using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation;

/// <summary>The addresses that the site has, for holding old ones against them.</summary>
internal sealed class KnownAddresses
{
    // A folder may have been removed with thousands of pages: each gets a suggestion, none a search of the whole site.
    private const int MostNeighbours = 100;

    private readonly FrozenSet<string> addresses;
    private readonly ImmutableArray<string> pages;
    private readonly ImmutableArray<string> unreadable;

    public KnownAddresses(Site site)
    {
        var published = PublishedAddresses.Of(site);
        unreadable = [.. site.Unreadable.Select(source => source.Address).OfType<string>()];
        addresses = published.Concat(unreadable).Concat(site.Unreadable.SelectMany(source => source.Tables)).ToFrozenSet(StringComparer.Ordinal);
        pages = [.. published.Where(address => address.EndsWith('/'))];
    }

    /// <summary>True when the site still has the address, or will have it once a file that cannot be read is mended.</summary>
    public bool Has(string address)
    {
        var page = WithoutFragment(address);
        return addresses.Contains(page) || (!unreadable.IsEmpty && HangsOnUnreadable(page));
    }

    /// <summary>The page that an old address most likely means: the nearest by its letters, else the nearest above it.</summary>
    public string NearestTo(string address)
    {
        var page = WithoutFragment(address);
        var folder = page[..(page.TrimEnd('/').LastIndexOf('/') + 1)];
        var neighbours = pages.Where(known => known.Length > folder.Length && known.StartsWith(folder, StringComparison.Ordinal) && !IsAnotherNumber(page, known)).Take(MostNeighbours);
        return Nearest.Among(page, neighbours, 3) ?? pages.Where(known => page.StartsWith(known, StringComparison.Ordinal)).MaxBy(known => known.Length) ?? Addresses.Home;
    }

    /// <summary>True when a redirect can stand at the address: pages only.</summary>
    public static bool IsPage(string address) => WithoutFragment(address) is var page && (page.EndsWith('/') || page.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>The address without what stands after <c>#</c>.</summary>
    public static string WithoutFragment(string address) => address.Split('#')[0];

    // Another item or year is never what was meant: only a slip in a word is.
    private static bool IsAnotherNumber(string page, string known) =>
        string.Concat(page.Where(c => !char.IsAsciiDigit(c))) == string.Concat(known.Where(c => !char.IsAsciiDigit(c)));

    // Lists, and pages of a topic, come and go with the pages they lead to: the unreadable file has its own finding.
    private bool HangsOnUnreadable(string page) =>
        page.StartsWith(Addresses.Topics, StringComparison.Ordinal)
        || unreadable.Any(address => address.StartsWith(page, StringComparison.Ordinal) || (page.StartsWith(address, StringComparison.Ordinal) && address.Length > 1))
        || (page.StartsWith(Addresses.News, StringComparison.Ordinal) && unreadable.Any(address => address.StartsWith(Addresses.News, StringComparison.Ordinal)))
        || (page.EndsWith("/itas/", StringComparison.Ordinal) && unreadable.Any(address => address.StartsWith(page[..^"itas/".Length], StringComparison.Ordinal)));
}
