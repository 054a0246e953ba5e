using System.Collections.Immutable;

namespace ItaSite.Rendering.Views;

/// <summary>The newest news, or the news of one fiscal year.</summary>
public sealed record NewsListView : PageView
{
    /// <summary>Fiscal years that have news, newest first; the one shown without a link.</summary>
    public required ImmutableArray<LinkView> Years { get; init; }

    /// <summary>The months with news, newest first.</summary>
    public required ImmutableArray<MonthView> Months { get; init; }
}

/// <summary>The news of one month.</summary>
/// <param name="Heading">The month in words.</param>
/// <param name="Posts">Its news, newest first.</param>
public sealed record MonthView(string Heading, ImmutableArray<PostView> Posts);

/// <summary>A news post in a list.</summary>
/// <param name="Date">Its day.</param>
/// <param name="Link">Its title.</param>
/// <param name="Summary">One sentence, or null.</param>
/// <param name="Owner">The office that wrote it, or null.</param>
public sealed record PostView(DateView Date, LinkView Link, string? Summary, string? Owner);

/// <summary>A news post.</summary>
public sealed record NewsView : PageView
{
    /// <summary>Its day.</summary>
    public required DateView Date { get; init; }

    /// <summary>The office that wrote it, or null.</summary>
    public string? Owner { get; init; }

    /// <summary>One sentence, or null.</summary>
    public string? Summary { get; init; }

    /// <summary>Its text.</summary>
    public required BodyView Body { get; init; }

    /// <summary>Its pictures.</summary>
    public required ImmutableArray<ImageView> Images { get; init; }

    /// <summary>Items it supports.</summary>
    public required ImmutableArray<LinkView> Items { get; init; }
}

/// <summary>A picture.</summary>
/// <param name="Href">Its file.</param>
/// <param name="Alt">What it shows.</param>
public sealed record ImageView(string Href, string Alt);
