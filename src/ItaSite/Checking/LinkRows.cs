using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Checking;

/// <summary>Tells verdicts as rows of a report.</summary>
public static class LinkRows
{
    /// <summary>The report on all verdicts.</summary>
    /// <param name="verdicts">One for each link.</param>
    /// <param name="site">The site, to tell where a faulty link was written; null for a folder of which nothing is known but its pages.</param>
    public static LinkReport Of(ImmutableArray<LinkVerdict> verdicts, Site? site)
    {
        var counts = verdicts.CountBy(verdict => verdict.Status).ToImmutableSortedDictionary();
        var written = new Lazy<WrittenLinks?>(() => site is null ? null : new WrittenLinks(site));
        return new LinkReport(verdicts.Select(verdict => Row(verdict) with { WrittenAt = LinkFindings.IsFinding(verdict) ? Place(verdict, written.Value) : null }), counts);
    }

    private static SourceSpan? Place(LinkVerdict verdict, WrittenLinks? written)
    {
        if (written is null)
            return null;
        var places = written.Find(verdict.Page.Address, verdict.Link.Url, verdict.Target, LinkFindings.FragmentOf(verdict.Link.Url));
        return places.Count > 0 ? places[0].Where : verdict.Page.Source;
    }

    private static LinkRow Row(LinkVerdict verdict)
    {
        var link = verdict.Link;
        // What the web was asked about leads to an address, not to a file.
        var target = verdict.Target is not { } found ? null : found.StartsWith('/') ? FileOf(found) : found;
        return new LinkRow(
            FileOf(verdict.Page.Address), link.Url, link.Carrier.Element, link.Carrier.Attribute, link.Line, link.Column, verdict.Status, verdict.Reason, target);
    }

    // Pages of a site are known by their folder; what stands on the disk is its "index.html".
    private static string FileOf(string address) => address.EndsWith('/') ? address[1..] + "index.html" : address.TrimStart('/');
}
