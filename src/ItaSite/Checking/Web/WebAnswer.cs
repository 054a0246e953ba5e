using ItaSite.Model;

namespace ItaSite.Checking.Web;

/// <summary>What became of one address of the web.</summary>
/// <param name="Status">What became of it.</param>
/// <param name="Reason">Why it is not simply good.</param>
/// <param name="Last">The last address of its redirects, or null when there were none.</param>
public sealed record WebAnswer(LinkStatus Status, LinkReason Reason, Uri? Last = null)
{
    /// <summary>It is there.</summary>
    public static WebAnswer Good { get; } = new(LinkStatus.Ok, LinkReason.None);

    /// <summary>True when it was found broken twice, hours apart: only then it is an error.</summary>
    public bool IsConfirmed { get; init; }
}
