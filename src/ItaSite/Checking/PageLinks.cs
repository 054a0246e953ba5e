using System.Collections.Immutable;
using ItaSite.Diagnostics;

namespace ItaSite.Checking;

/// <summary>What is kept of a page once it is written: its anchors and its links.</summary>
public sealed record PageLinks
{
    /// <summary>The page's site address.</summary>
    public required string Address { get; init; }

    /// <summary>The content file it was made from, or the place that caused it.</summary>
    public required SourceSpan Source { get; init; }

    /// <summary>The address of its <c>base</c> element as written, or null.</summary>
    public string? Base { get; init; }

    /// <summary>Its anchors (ids, and names of <c>a</c> elements), each once, in ordinal order.</summary>
    public required ImmutableArray<string> Anchors { get; init; }

    /// <summary>Names of its <c>map</c> elements.</summary>
    public ImmutableArray<string> Maps { get; init; } = [];

    /// <summary>False for a file whose fragments say nothing of places, such as a style sheet.</summary>
    public bool HasPlaces { get; init; } = true;

    /// <summary>True when the page asks search engines to leave it out: it is not for everybody, and need not be linked to.</summary>
    public bool IsHidden { get; init; }

    /// <summary>True when the page sends its readers on at once.</summary>
    public bool IsRedirect { get; init; }

    /// <summary>Text and place of each link that a reader follows; empty unless the reader was told to keep them.</summary>
    public ImmutableArray<LinkText> Texts { get; init; } = [];

    /// <summary>Its links in document order.</summary>
    public required ImmutableArray<PageLink> Links { get; init; }

    /// <summary>True when the page has this anchor, compared exactly.</summary>
    public bool HasAnchor(string anchor) => Anchors.BinarySearch(anchor, StringComparer.Ordinal) >= 0;
}

/// <summary>A link in a page.</summary>
/// <param name="Url">The address as it stands in the attribute, character references resolved.</param>
/// <param name="Carrier">What carries it.</param>
/// <param name="Line">Line of the element in the HTML, from 1.</param>
/// <param name="Column">Column of the element in UTF-16 units, from 1.</param>
public readonly record struct PageLink(string Url, LinkCarrier Carrier, int Line, int Column)
{
    /// <summary>True when the page itself takes the link out of the check.</summary>
    public bool IsIgnored { get; init; }
}

/// <summary>What a reader sees of a link.</summary>
/// <param name="Index">The link's position in <see cref="PageLinks.Links"/>.</param>
/// <param name="Text">Its text, or its <c>aria-label</c>.</param>
public readonly record struct LinkText(int Index, string Text);
