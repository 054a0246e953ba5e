using System.Collections.Immutable;

namespace ItaSite.Rendering.Views;

/// <summary>The page of one item of one year.</summary>
public sealed record ItemView : PageView
{
    /// <summary>The item's number, such as <c>O12</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The year in words.</summary>
    public required string Year { get; init; }

    /// <summary>First day it was public, if said.</summary>
    public DateView? Published { get; init; }

    /// <summary>Last day it was changed, if said.</summary>
    public DateView? Updated { get; init; }

    /// <summary>The office that keeps it, if said.</summary>
    public string? Owner { get; init; }

    /// <summary>How many elements are shown, in words; null when none is.</summary>
    public string? ElementCount { get; init; }

    /// <summary>The path an assessor follows, when the editor wrote one.</summary>
    public string? Explanation { get; init; }

    /// <summary>The disclosure whose document is this one's too, or null.</summary>
    public LinkView? SameAs { get; init; }

    /// <summary>The elements shown, in order, each with its evidence.</summary>
    public required ImmutableArray<ElementView> Elements { get; init; }

    /// <summary>The item's files.</summary>
    public required ImmutableArray<FileView> Files { get; init; }

    /// <summary>Its text.</summary>
    public required BodyView Body { get; init; }

    /// <summary>Everything on the page that the list beside the text links to.</summary>
    public required ImmutableArray<LinkView> Contents { get; init; }

    /// <summary>The same subject in other years, newest first.</summary>
    public required ImmutableArray<LinkView> OtherYears { get; init; }

    /// <summary>The subject's page, or null.</summary>
    public LinkView? Topic { get; init; }

    /// <summary>News that supports the item, newest first.</summary>
    public required ImmutableArray<PostView> News { get; init; }
}

/// <summary>One element that is shown.</summary>
/// <param name="Id">Its anchor; null when the text has the same one.</param>
/// <param name="Text">The official words.</param>
/// <param name="Evidence">Where it is shown.</param>
public sealed record ElementView(string? Id, string Text, ImmutableArray<EvidenceView> Evidence);

/// <summary>One piece of evidence.</summary>
/// <param name="Kind">In a word: section, table, PDF, page ….</param>
/// <param name="Link">Its words, and its link when there is something to open.</param>
/// <param name="Detail">Size, page or date, or null.</param>
public sealed record EvidenceView(string Kind, LinkView Link, string? Detail);

/// <summary>A file to open.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Href">Its link.</param>
/// <param name="Detail">Type and size in words.</param>
public sealed record FileView(string Name, string Href, string Detail);
