using System.Collections.Immutable;
using ItaSite.Model;

namespace ItaSite.Checking;

/// <summary>Says of every link of a site where it leads, without asking anybody: what is published decides.</summary>
public static class LinkChecker
{
    /// <summary>Checks all links.</summary>
    /// <param name="pages">All pages of the site.</param>
    /// <param name="files">Site addresses of all other outputs, decoded.</param>
    /// <param name="settings">Where the site will stand.</param>
    /// <returns>One verdict for each link, in order of page address and of place in the page.</returns>
    public static ImmutableArray<LinkVerdict> Check(IReadOnlyCollection<PageLinks> pages, IReadOnlySet<string> files, SiteSettings settings)
    {
        var judge = new LinkJudge(new KnownAddresses(pages, files), new SiteRoot(settings.BaseUrl));
        var verdicts = ImmutableArray.CreateBuilder<LinkVerdict>(pages.Sum(page => page.Links.Length));
        foreach (var page in pages.OrderBy(page => page.Address, StringComparer.Ordinal))
        {
            judge.Open(page);
            for (var i = 0; i < page.Links.Length; i++)
                verdicts.Add(judge.Judge(i));
        }

        return verdicts.MoveToImmutable();
    }
}
