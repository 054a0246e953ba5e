using System.Collections.Immutable;
using ItaSite.Model;
using ItaSite.Rendering.Views;

namespace ItaSite.Rendering;

/// <summary>Everything a page is made from: the site, the theme's words and the page's own links.</summary>
/// <param name="Index">The site.</param>
/// <param name="Words">The theme's words.</param>
/// <param name="Frames">Makes what surrounds the page.</param>
/// <param name="Page">The page.</param>
/// <param name="Links">Makes its links.</param>
internal sealed record PageScope(SiteIndex Index, Words Words, Frames Frames, SitePage Page, Hrefs Links)
{
    /// <summary>The site.</summary>
    public Site Site => Index.Site;

    /// <summary>The agency's name.</summary>
    public string AgencyName => Words.Of(Site.Settings.Agency.Name);

    /// <summary>What surrounds the page.</summary>
    public PageFrame Frame(FrameText text) => Frames.Around(this, text);

    /// <summary>A link to an address of the site.</summary>
    public LinkView Link(string text, string address) => new(text, Links.To(address));

    /// <summary>The absolute address of a site address.</summary>
    public string Url(string address) => new Uri(Site.Settings.BaseUrl, address[1..]).AbsoluteUri;

    /// <summary>An item's title: of its year, else the newest of its topic, else its number.</summary>
    public string TitleOf(ItemKey key) =>
        Index.ItemOf(key)?.Title
        ?? (Index.Topics.TopicOf(key) is { } topic ? Index.Topics.TitleOf(topic) : null)
        ?? Words.Fill("item.untitled", key.Item);

    /// <summary>An item named with its year, such as <c>O18 ปี 2566</c>, linked to where the site tells of it.</summary>
    public LinkView ItemReference(ItemKey key)
    {
        var label = Words.Fill("item.reference", key.Item, Words.Year(key.Year));
        var address = Index.DisclosureOf(key)?.Address ?? TopicPageOf(key);
        return new LinkView(label, address is null ? null : Links.To(address));
    }

    /// <summary>The official title of an analysis topic, or its key when it has none.</summary>
    public string SubjectOf(string key) => Site.AnalysisSubjects.FirstOrDefault(subject => subject.Id == key)?.Title ?? key;

    /// <summary>Text in paragraphs, as blank lines part them.</summary>
    public static ImmutableArray<string> Paragraphs(string? text) =>
        text is null
            ? []
            : [.. text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private string? TopicPageOf(ItemKey key) =>
        Index.Topics.TopicOf(key) is { } topic && Index.Topics.Published.BinarySearch(topic, StringComparer.Ordinal) >= 0
            ? Index.Topics.AddressOf(key)
            : null;
}

/// <summary>What one page says in its head and above its heading.</summary>
/// <param name="Title">What the page is about, without the agency's name.</param>
/// <param name="Description">One sentence about it.</param>
/// <param name="Crumbs">The way from home, home left out, the page itself last.</param>
/// <param name="Year">The year whose catalogue it rests on, or null.</param>
internal sealed record FrameText(string Title, string Description, ImmutableArray<LinkView> Crumbs, FiscalYear? Year = null);
