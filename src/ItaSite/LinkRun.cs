using ItaSite.Checking;
using ItaSite.Checking.Web;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite;

/// <summary>What a check of a folder of HTML is asked to do.</summary>
/// <param name="Root">Full path of the folder.</param>
/// <param name="AsOf">The day to judge by.</param>
public sealed record FolderRequest(string Root, DateOnly AsOf)
{
    /// <summary>Where the folder will stand, or null when that is not known.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>How other hosts are asked, or null to ask nobody.</summary>
    public WebRun? Web { get; init; }

    /// <summary>How links are judged.</summary>
    public LinkSettings Settings { get; init; } = new();
}

/// <summary>Checks links alone: of any folder of HTML, however it was made.</summary>
public static class LinkRun
{
    /// <summary>Checks a folder.</summary>
    public static async Task<BuildReport> OfFolderAsync(FolderRequest request, CancellationToken cancel)
    {
        var links = await FolderCheck.RunAsync(request.Root, request.BaseUrl, request.Settings, request.Web, cancel);
        return Policy.Apply(new BuildReport { AsOf = request.AsOf, Diagnostics = links.Found, Links = LinkRows.Of(links.Verdicts, null) });
    }

    /// <summary>What a report says of links, and of what kept them from being looked at.</summary>
    public static BuildReport OnlyLinks(BuildReport report) => report with
    {
        Diagnostics = [.. report.Diagnostics.Where(found => found.Rule.Blocking || IsOnLinks(found))],
        Years = [],
        Assessments = [],
        Output = null,
    };

    // The first digit of a code names its room.
    private static bool IsOnLinks(Diagnostic found) => found.Rule.Code.StartsWith("ITA5", StringComparison.Ordinal);
}
