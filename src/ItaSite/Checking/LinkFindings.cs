using System.Collections.Immutable;
using System.Globalization;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Checking;

/// <summary>Tells of broken links where an editor can mend them: at the line that was written, not at the page that came of it.</summary>
public static class LinkFindings
{
    /// <summary>One finding for each place that was written wrong, however many pages show it.</summary>
    public static ImmutableArray<Diagnostic> Report(Site site, ImmutableArray<LinkVerdict> verdicts)
    {
        var broken = verdicts.Where(IsFinding).ToList();
        if (broken.Count == 0)
            return [];
        var written = new WrittenLinks(site);
        var items = site.Disclosures.ToDictionary(disclosure => disclosure.Address, disclosure => disclosure.Key, StringComparer.Ordinal);
        return [.. broken
            .SelectMany(verdict => PlacesOf(verdict, written, items))
            .GroupBy(found => (found.Place, found.Verdict.Reason, found.Goal))
            .Select(Tell)
            .OrderBy(finding => finding.Where.File, StringComparer.Ordinal)
            .ThenBy(finding => finding.Where.Line)
            .ThenBy(finding => finding.Where.Column)
            .ThenBy(finding => finding.Rule.Code, StringComparer.Ordinal)];
    }

    /// <summary>One finding for each link of a folder of pages, at its own line: nothing is known of where it came from.</summary>
    public static ImmutableArray<Diagnostic> OfFolder(ImmutableArray<LinkVerdict> verdicts) =>
        [.. verdicts.Where(IsFinding).Select(verdict => Tell(verdict, WrittenIn(verdict), verdict.Page.Address, FragmentOf(verdict.Link.Url)))];

    /// <summary>One finding for each rule that was of no use.</summary>
    public static ImmutableArray<Diagnostic> OfUnusedRules(ImmutableArray<LinkIgnore> rules) =>
        [.. rules.Where(rule => rule.Where is not null).Select(rule => new Diagnostic(LinkRules.UnusedIgnore, rule.Where!.Value, rule.Pattern.ToString(), rule.Reason))];

    /// <summary>True when there is something to say of a link.</summary>
    internal static bool IsFinding(LinkVerdict verdict) => verdict.Reason != LinkReason.None || verdict.Status == LinkStatus.Redirected;

    private static WrittenLink WrittenIn(LinkVerdict verdict) =>
        new(null, new SourceSpan(verdict.Page.Source.File, verdict.Link.Line, verdict.Link.Column), null, null);

    /// <summary>The fragment of an address with <c>#</c>, decoded; empty when there is none.</summary>
    internal static string FragmentOf(string url)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? "" : Percent.Decode(url.AsSpan(hash));
    }

    private static IEnumerable<Found> PlacesOf(LinkVerdict verdict, WrittenLinks written, Dictionary<string, ItemKey> items)
    {
        var page = verdict.Page;
        var url = verdict.Link.Url;
        var fragment = FragmentOf(url);
        var goal = (verdict.Target ?? url) + fragment;
        var places = written.Find(page.Address, url, verdict.Target, fragment);
        if (places.Count > 0)
            return places.Select(place => new Found(verdict, place, place.Where, goal, fragment));

        // The theme made it. The same link on many pages is one fault, told at the first of them.
        ItemKey? item = items.TryGetValue(page.Address, out var key) ? key : null;
        return [new Found(verdict, new WrittenLink(null, page.Source, item, null), null, goal, fragment)];
    }

    private static Diagnostic Tell(IGrouping<(SourceSpan? Place, LinkReason Reason, string Goal), Found> same)
    {
        var first = same.First();
        var verdict = first.Verdict;
        var pages = same.Select(found => found.Verdict.Page.Address).Distinct(StringComparer.Ordinal).Count();
        var page = pages == 1 ? verdict.Page.Address : string.Create(CultureInfo.InvariantCulture, $"{verdict.Page.Address} (+{pages - 1})");
        return Tell(verdict, first.Written, page, first.Fragment);
    }

    private static Diagnostic Tell(LinkVerdict verdict, WrittenLink written, string page, string fragment)
    {
        object nearest = verdict.Nearest is { } near ? near : NoSuggestion.Nothing;
        return new Diagnostic(LinkRules.Of(verdict), written.Where, written.Text ?? verdict.Link.Url, page, verdict.Target, nearest, fragment, verdict.Reason)
        {
            Year = written.Item?.Year.BuddhistEra,
            Item = written.Item?.Item.ToString(),
            Element = written.Element,
        };
    }

    private sealed record Found(LinkVerdict Verdict, WrittenLink Written, SourceSpan? Place, string Goal, string Fragment);
}
