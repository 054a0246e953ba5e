using System.Collections.Immutable;
using ItaSite.Diagnostics;

namespace ItaSite.Model;

/// <summary>What became of every link that was looked at.</summary>
/// <param name="Links">One row for each link, in order of page and of place in the page; made when asked for.</param>
/// <param name="Counts">Number of links of each status that occurs.</param>
public sealed record LinkReport(IEnumerable<LinkRow> Links, ImmutableSortedDictionary<LinkStatus, int> Counts)
{
    /// <summary>Number of links.</summary>
    public int Total => Counts.Values.Sum();
}

/// <summary>One link and what became of it.</summary>
/// <param name="Source">File that holds it, relative to the folder that was checked.</param>
/// <param name="Url">As written.</param>
/// <param name="Element">Element that carries it, such as <c>a</c>.</param>
/// <param name="Attribute">Attribute that carries it, such as <c>href</c>.</param>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="Column">Column in UTF-16 units, from 1.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Reason">Why it is not simply good.</param>
/// <param name="Target">File it leads to, or the last address of a redirect; null when neither is known.</param>
public sealed record LinkRow(string Source, string Url, string Element, string Attribute, int Line, int Column, LinkStatus Status, LinkReason Reason, string? Target)
{
    /// <summary>Where an editor wrote it, when that is another place.</summary>
    public SourceSpan? WrittenAt { get; init; }
}
