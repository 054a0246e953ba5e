using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Checking;

/// <summary>What can only be seen of all pages together: how far each is from the home page, and what links say of one another.</summary>
internal sealed class SiteGraph
{
    // A label such as "read more" stands for its place in a list or table; two places are worth a word, many are a list.
    private const int FewPlaces = 4;

    private readonly ImmutableArray<LinkVerdict> verdicts;
    private readonly Dictionary<string, PageLinks> pages;
    private readonly Dictionary<string, int> clicks;

    public SiteGraph(IEnumerable<PageLinks> pages, ImmutableArray<LinkVerdict> verdicts, string home)
    {
        this.verdicts = verdicts;
        this.pages = pages.Where(page => page.HasPlaces).ToDictionary(page => page.Address, StringComparer.Ordinal);
        clicks = ClicksFrom(home);
    }

    /// <summary>True when there is a home page to begin at.</summary>
    public bool HasHome => clicks.Count > 0;

    /// <summary>Pages that cannot be reached from the home page by links.</summary>
    /// <param name="isMeantAlone">True for a page that nobody need link to.</param>
    public IEnumerable<Diagnostic> Orphans(Func<PageLinks, bool> isMeantAlone) =>
        from page in pages.Values.OrderBy(page => page.Address, StringComparer.Ordinal)
        where !clicks.ContainsKey(page.Address) && !isMeantAlone(page)
        select new Diagnostic(LinkRules.Orphan, page.Source, page.Address);

    /// <summary>Pages that are more clicks away than they may be.</summary>
    public IEnumerable<Diagnostic> FarFromHome(IEnumerable<string> addresses, int most) =>
        from address in addresses
        where clicks.TryGetValue(address, out var count) && count > most
        select new Diagnostic(LinkRules.FarFromHome, pages[address].Source, address, clicks[address], most);

    /// <summary>Links of one page that say the same and lead to different places.</summary>
    public IEnumerable<Diagnostic> SameTexts()
    {
        for (var i = 0; i < verdicts.Length; i += verdicts[i].Page.Links.Length)
        {
            var page = verdicts[i].Page;
            var first = i;
            var texts = page.Texts.Where(text => text.Text.Length > 0)
                .Select(text => (text.Text, text.Index, Goal: Goal(verdicts[first + text.Index])))
                .GroupBy(text => text.Text, StringComparer.OrdinalIgnoreCase);
            foreach (var same in texts)
            {
                var goals = same.Select(text => text.Goal).Distinct(StringComparer.Ordinal).ToList();
                if (goals.Count is >= 2 and <= FewPlaces)
                    yield return new Diagnostic(LinkRules.SameText, Place(page, page.Links[same.Last().Index]), page.Address, same.Key, string.Join(", ", goals));
            }
        }
    }

    /// <summary>Pages that are linked to by several addresses.</summary>
    public IEnumerable<Diagnostic> TwoNames() =>
        from same in verdicts.Where(verdict => verdict.Target is not null && verdict.Status == LinkStatus.Ok && pages.ContainsKey(verdict.Target)).GroupBy(verdict => verdict.Target!, StringComparer.Ordinal)
        let manners = same.Select(verdict => verdict.FoundAs).Where(manner => manner != FoundAs.FolderWithoutSlash).Distinct().ToList()
        where manners.Count > 1
        let odd = same.First(verdict => verdict.FoundAs is FoundAs.IndexFile or FoundAs.WithoutExtension or FoundAs.Folder)
        orderby same.Key
        select new Diagnostic(LinkRules.TwoNames, Place(odd.Page, odd.Link), same.Key, string.Join(", ", same.DistinctBy(verdict => verdict.FoundAs).Select(verdict => verdict.Link.Url)));

    private static SourceSpan Place(PageLinks page, PageLink link) => page.Source.HasLine ? page.Source : new SourceSpan(page.Source.File, link.Line, link.Column);

    // Two places of one file are one thing to a reader.
    private static string Goal(LinkVerdict verdict) => verdict.Target ?? verdict.Link.Url;

    private Dictionary<string, int> ClicksFrom(string home)
    {
        var outgoing = verdicts.Where(IsFollowed).ToLookup(verdict => verdict.Page.Address, verdict => verdict.Target!, StringComparer.Ordinal);
        var reached = new Dictionary<string, int>(StringComparer.Ordinal);
        if (pages.ContainsKey(home))
            reached[home] = 0;
        var next = new Queue<string>(reached.Keys);
        while (next.TryDequeue(out var page))
        {
            foreach (var target in outgoing[page].Where(target => pages.ContainsKey(target) && !reached.ContainsKey(target)).Distinct(StringComparer.Ordinal))
            {
                reached[target] = reached[page] + 1;
                next.Enqueue(target);
            }
        }

        return reached;
    }

    // What a reader can click, and a redirect, which clicks for the reader.
    private static bool IsFollowed(LinkVerdict verdict) => verdict.Target is not null && verdict.Status != LinkStatus.Ignored
        && verdict.Link.Carrier is { Element: "a" or "area" or "form" or "iframe" or "frame" } or { Element: "meta" };
}
