using System.Collections.Immutable;
using ItaSite.Diagnostics;

namespace ItaSite.Model;

/// <summary>What the agency publishes for one item of one year.</summary>
public sealed record Disclosure
{
    /// <summary>Which item of which year.</summary>
    public required ItemKey Key { get; init; }

    /// <summary>The office that keeps it, or null.</summary>
    public string? Owner { get; init; }

    /// <summary>First day it was public, if said.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Last day it was changed, if said.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>The path an assessor follows, when the editor wrote one.</summary>
    public string? Explanation { get; init; }

    /// <summary>Where each element is shown, by element id, as the front matter says.</summary>
    public required ImmutableArray<ElementEvidence> Evidence { get; init; }

    /// <summary>Another disclosure whose document is this one's too.</summary>
    public Spanned<ItemKey>? SameAs { get; init; }

    /// <summary>Codes of messages that the editor silenced, with reasons.</summary>
    public required ImmutableArray<Allowance> Allow { get; init; }

    /// <summary>The page's text.</summary>
    public required Body Body { get; init; }

    /// <summary>Its datasets in order of name.</summary>
    public required ImmutableArray<Dataset> Datasets { get; init; }

    /// <summary>Its files in order of path.</summary>
    public required ImmutableArray<PublishedFile> Files { get; init; }

    /// <summary>Its file.</summary>
    public required SourceSpan Where { get; init; }

    /// <summary>Where the item's number was written.</summary>
    public required SourceSpan ItemWhere { get; init; }

    /// <summary>Its address on the site.</summary>
    public string Address => Addresses.Item(Key);

    /// <summary>True while the file holds nothing to show: no text, table, file or evidence, and no other page named instead.</summary>
    public bool IsBlank => Body.Segments.IsEmpty && Evidence.IsEmpty && Files.IsEmpty && Datasets.IsEmpty && SameAs is null;
}

/// <summary>The evidence that front matter gives for one element.</summary>
/// <param name="Element">The element's id, and where it was written.</param>
/// <param name="Places">One or more places.</param>
public sealed record ElementEvidence(Spanned<string> Element, ImmutableArray<Evidence> Places);

/// <summary>A message silenced in one file.</summary>
/// <param name="Code">The message's code, and where it was written.</param>
/// <param name="Reason">Why.</param>
public sealed record Allowance(Spanned<string> Code, string Reason);
