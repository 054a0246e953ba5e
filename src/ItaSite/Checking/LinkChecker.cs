using System.Collections.Immutable;
using ItaSite.Model;

namespace ItaSite.Checking;

/// <summary>Says of every link of a site where it leads, without asking anybody: what is published decides.</summary>
public static class LinkChecker
{
    /// <summary>Checks all links.</summary>
    /// <param name="pages">All pages of the site, and other files that hold links.</param>
    /// <param name="files">All other files.</param>
    /// <param name="baseUrl">Where the site will stand.</param>
    /// <param name="settings">How links are judged.</param>
    /// <returns>One verdict for each link, in order of page address and of place in the page.</returns>
    public static CheckedLinks Check(IReadOnlyCollection<PageLinks> pages, SiteFiles files, Uri baseUrl, LinkSettings settings)
    {
        var known = new KnownAddresses(pages, files.Addresses, settings.IndexNames, settings.UsesCleanUrls);
        var judge = new LinkJudge(known, new SiteRoot(baseUrl), settings, new FileNatures(files.PathOf, files.Outside));
        var verdicts = ImmutableArray.CreateBuilder<LinkVerdict>(pages.Sum(page => page.Links.Length));
        foreach (var page in pages.OrderBy(page => page.Address, StringComparer.Ordinal))
        {
            judge.Open(page);
            for (var i = 0; i < page.Links.Length; i++)
                verdicts.Add(judge.Judge(i));
        }

        return new CheckedLinks(verdicts.MoveToImmutable(), [.. judge.UnusedRules]);
    }
}

/// <summary>The verdicts on all links.</summary>
/// <param name="Verdicts">One for each link.</param>
/// <param name="UnusedRules">Rules of the settings that took no link out of the check.</param>
public sealed record CheckedLinks(ImmutableArray<LinkVerdict> Verdicts, ImmutableArray<LinkIgnore> UnusedRules);

/// <summary>The files of a site that are no pages.</summary>
public sealed record SiteFiles
{
    /// <summary>Their site addresses, decoded.</summary>
    public required IReadOnlyCollection<string> Addresses { get; init; }

    /// <summary>Full path of the file at an address, or null when it is made by the program itself and needs no look.</summary>
    public Func<string, string?> PathOf { get; init; } = _ => null;

    /// <summary>Addresses whose file lies outside the folder, which no host will show.</summary>
    public IReadOnlySet<string> Outside { get; init; } = new HashSet<string>();
}
