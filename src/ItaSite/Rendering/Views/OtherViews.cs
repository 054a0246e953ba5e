using System.Collections.Immutable;
using ItaSite.Model;

namespace ItaSite.Rendering.Views;

/// <summary>The home page.</summary>
public sealed record HomeView : PageView
{
    /// <summary>Its blocks in order; a block without content is not among them.</summary>
    public required ImmutableArray<HomeBlockView> Blocks { get; init; }
}

/// <summary>A block of the home page.</summary>
/// <param name="Kind">Which block.</param>
/// <param name="Heading">Its heading.</param>
public sealed record HomeBlockView(HomeBlock Kind, string Heading)
{
    /// <summary>The way to all of it, or null.</summary>
    public LinkView? More { get; init; }

    /// <summary>Disclosed items by group.</summary>
    public ImmutableArray<ItemGroupView> Groups { get; init; } = [];

    /// <summary>Results, newest first; the first is shown large.</summary>
    public ImmutableArray<AssessmentRowView> Results { get; init; } = [];

    /// <summary>Quick links.</summary>
    public ImmutableArray<LinkView> Services { get; init; } = [];

    /// <summary>The newest news.</summary>
    public ImmutableArray<PostView> News { get; init; } = [];
}

/// <summary>A free page.</summary>
public sealed record FreePageView : PageView
{
    /// <summary>Its text.</summary>
    public required BodyView Body { get; init; }
}

/// <summary>Every page of the site on one page.</summary>
public sealed record SiteMapView : PageView
{
    /// <summary>Its sections in order.</summary>
    public required ImmutableArray<SiteMapSection> Sections { get; init; }
}

/// <summary>Pages that belong together.</summary>
/// <param name="Heading">The page above them, or what they are.</param>
/// <param name="Links">The pages.</param>
public sealed record SiteMapSection(LinkView Heading, ImmutableArray<LinkView> Links);

/// <summary>The page shown for an unknown address.</summary>
public sealed record NotFoundView : PageView
{
    /// <summary>Where a reader can go on.</summary>
    public required ImmutableArray<LinkView> Ways { get; init; }
}

/// <summary>A page at an old address that leads to the new one.</summary>
public sealed record RedirectView : PageView
{
    /// <summary>The new address.</summary>
    public required LinkView Target { get; init; }
}
