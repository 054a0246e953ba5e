using System.Collections.Immutable;
using ItaSite.Model;

namespace ItaSite.Checking;

/// <summary>Tells verdicts as rows of a report.</summary>
public static class LinkRows
{
    /// <summary>The report on all verdicts.</summary>
    public static LinkReport Of(ImmutableArray<LinkVerdict> verdicts)
    {
        var counts = verdicts.CountBy(verdict => verdict.Status).ToImmutableSortedDictionary();
        return new LinkReport(verdicts.Select(Row), counts);
    }

    private static LinkRow Row(LinkVerdict verdict)
    {
        var link = verdict.Link;
        return new LinkRow(
            FileOf(verdict.Page.Address), link.Url, link.Carrier.Element, link.Carrier.Attribute, link.Line, link.Column, verdict.Status, verdict.Reason,
            verdict.Target is { } target ? FileOf(target) : null);
    }

    // Pages of a site are known by their folder; what stands on the disk is its "index.html".
    private static string FileOf(string address) => address.EndsWith('/') ? address[1..] + "index.html" : address.TrimStart('/');
}
