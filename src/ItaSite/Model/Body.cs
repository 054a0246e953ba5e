using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Safety;

namespace ItaSite.Model;

/// <summary>The text of a page: segments in order, and what others need to know of it.</summary>
/// <param name="Segments">Text and table references in order.</param>
/// <param name="Headings">Its headings in order.</param>
/// <param name="Links">Every link and image in it, as it will stand in the page.</param>
public sealed record Body(ImmutableArray<BodySegment> Segments, ImmutableArray<Heading> Headings, ImmutableArray<BodyLink> Links)
{
    /// <summary>A page without text.</summary>
    public static Body Empty { get; } = new([], [], []);

    /// <summary>All anchors that the text makes, with their places.</summary>
    public IEnumerable<(string Id, SourceSpan Where)> Anchors =>
        Headings.Select(heading => (heading.Id, heading.Where))
            .Concat(Segments.OfType<TableSegment>().Select(table => (table.Id, table.Dataset.Where)));
}

/// <summary>A part of a body.</summary>
public abstract record BodySegment;

/// <summary>Text that went through the allow-list.</summary>
/// <param name="Html">The text as HTML.</param>
public sealed record HtmlSegment(SafeHtml Html) : BodySegment;

/// <summary>A place where a dataset is shown as a table (<c>:::table procurement</c>).</summary>
/// <param name="Dataset">Name of the dataset and where it was written.</param>
/// <param name="Id">Anchor of the table.</param>
public sealed record TableSegment(Spanned<string> Dataset, string Id) : BodySegment;

/// <summary>A heading of a body.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Level">2 to 6; level 1 is the page's title.</param>
/// <param name="Text">Its plain text.</param>
/// <param name="IdIsExplicit">True when the editor wrote <c>{#id}</c>.</param>
/// <param name="Where">Its place.</param>
public sealed record Heading(string Id, int Level, string Text, bool IdIsExplicit, SourceSpan Where);

/// <summary>A link or image of a body.</summary>
/// <param name="Href">As it stands in the rendered page.</param>
/// <param name="Written">As the editor wrote it.</param>
/// <param name="Where">Its place.</param>
public sealed record BodyLink(string Href, string Written, SourceSpan Where)
{
    /// <summary>The words that are clicked; empty for a picture.</summary>
    public string Text { get; init; } = "";
}
