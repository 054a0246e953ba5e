using System.Collections.Immutable;

namespace ItaSite.Rendering.Views;

/// <summary>What every page shows, whatever it is about.</summary>
public abstract record PageView
{
    /// <summary>Head, header, menu and footer.</summary>
    public required PageFrame Frame { get; init; }

    /// <summary>The page's one main heading.</summary>
    public required string Heading { get; init; }
}

/// <summary>Head, header, menu and footer of one page.</summary>
public sealed record PageFrame
{
    /// <summary>The theme's words.</summary>
    public required Words Words { get; init; }

    /// <summary>Title of the document.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence for search engines and previews.</summary>
    public required string Description { get; init; }

    /// <summary>The page's own absolute address, or null for a page without one (404).</summary>
    public string? Canonical { get; init; }

    /// <summary>True when search engines may list the page.</summary>
    public bool IsIndexed { get; init; } = true;

    /// <summary>The way from home to this page, the page itself last; empty at home.</summary>
    public ImmutableArray<LinkView> Crumbs { get; init; } = [];

    /// <summary>Notices that hold for this page.</summary>
    public ImmutableArray<string> Notices { get; init; } = [];

    /// <summary>What this page shares with others at its depth.</summary>
    public required PageShell Shell { get; init; }
}

/// <summary>What all pages of one depth and one part of the menu share.</summary>
public sealed record PageShell
{
    /// <summary>The style sheet.</summary>
    public required InlineStyle Style { get; init; }

    /// <summary>The content security policy.</summary>
    public required string Policy { get; init; }

    /// <summary>Who publishes.</summary>
    public required IdentityView Agency { get; init; }

    /// <summary>The home page.</summary>
    public required string HomeHref { get; init; }

    /// <summary>The menu.</summary>
    public required ImmutableArray<MenuEntryView> Menu { get; init; }

    /// <summary>Links of the footer to the parts of the site.</summary>
    public required ImmutableArray<LinkView> Sections { get; init; }

    /// <summary>The style sheet for paper.</summary>
    public required string PrintHref { get; init; }

    /// <summary>The picture that browsers show beside the title.</summary>
    public required string IconHref { get; init; }

    /// <summary>The news feed, or null when there is none.</summary>
    public string? FeedHref { get; init; }
}

/// <summary>The agency as header and footer show it.</summary>
public sealed record IdentityView
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>District and province in words, or null.</summary>
    public string? Place { get; init; }

    /// <summary>Its emblem, or the theme's mark; null on a page that stands apart from the site.</summary>
    public string? EmblemHref { get; init; }

    /// <summary>Postal address, or null.</summary>
    public string? Address { get; init; }

    /// <summary>Telephone with a link to call it, or null.</summary>
    public LinkView? Phone { get; init; }

    /// <summary>E-mail with a link to write to it, or null.</summary>
    public LinkView? Email { get; init; }

    /// <summary>The agency's main website, or null.</summary>
    public LinkView? Website { get; init; }
}

/// <summary>An entry of the menu.</summary>
/// <param name="Href">Its link.</param>
/// <param name="Text">Its label.</param>
/// <param name="Current"><c>page</c> for the page itself, <c>true</c> for a part the page belongs to, else null.</param>
public sealed record MenuEntryView(string Href, string Text, string? Current);
