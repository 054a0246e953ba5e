using ItaSite.Model;

namespace ItaSite.Checking;

/// <summary>What was found out about one link. Small, because a site has hundreds of thousands.</summary>
/// <param name="Page">The page that holds the link.</param>
/// <param name="Index">The link's position in <see cref="PageLinks.Links"/>.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Reason">Why it is broken.</param>
public readonly record struct LinkVerdict(PageLinks Page, int Index, LinkStatus Status, LinkReason Reason)
{
    /// <summary>The link.</summary>
    public PageLink Link => Page.Links[Index];

    /// <summary>The site address it leads to, without query and fragment; null when it leads out of the site or is no address.</summary>
    public string? Target { get; init; }

    /// <summary>True when the web was asked twice, hours apart, and both times said that it is not there.</summary>
    public bool IsConfirmed { get; init; }

    /// <summary>How the address led to its target.</summary>
    internal FoundAs FoundAs { get; init; }

    /// <summary>For a broken link, the existing address or anchor that was most likely meant, or null.</summary>
    public string? Nearest { get; init; }
}
