using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Checking;

/// <summary>The findings of the link room. Arguments of each: the link as written, the page, the target, the nearest that exists, the fragment.</summary>
public static class LinkRules
{
    /// <summary>Nothing is published where the link leads.</summary>
    public static readonly RuleInfo FileMissing = new("ITA5001", "link-file-missing", Severity.Error);

    /// <summary>The page is there, the anchor is not.</summary>
    public static readonly RuleInfo AnchorMissing = new("ITA5002", "link-anchor-missing", Severity.Error);

    /// <summary>The link is no address.</summary>
    public static readonly RuleInfo Malformed = new("ITA5003", "link-malformed", Severity.Error);

    /// <summary>The link leaves the site's folder.</summary>
    public static readonly RuleInfo OutsideRoot = new("ITA5004", "link-outside-site", Severity.Error);

    /// <summary>The link names a file on somebody's own computer.</summary>
    public static readonly RuleInfo LocalFile = new("ITA5005", "link-to-local-file", Severity.Error);

    /// <summary>The folder is there but has no page of its own.</summary>
    public static readonly RuleInfo DirectoryNoIndex = new("ITA5006", "link-folder-without-page", Severity.Error);

    /// <summary>All rules of the room.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } = [FileMissing, AnchorMissing, Malformed, OutsideRoot, LocalFile, DirectoryNoIndex];

    /// <summary>The rule that a reason breaks.</summary>
    internal static RuleInfo Of(LinkReason reason) => reason switch
    {
        LinkReason.AnchorMissing => AnchorMissing,
        LinkReason.OutsideRoot => OutsideRoot,
        LinkReason.LocalFile => LocalFile,
        LinkReason.DirectoryNoIndex => DirectoryNoIndex,
        LinkReason.Malformed => Malformed,
        _ => FileMissing,
    };
}
