using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Checking;

/// <summary>The findings of the link room. Arguments of those on one link: the link as written, the page, the target, the nearest that exists, the fragment.</summary>
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

    /// <summary>The link names nothing.</summary>
    public static readonly RuleInfo Empty = new("ITA5007", "link-empty", Severity.Error);

    /// <summary>A mail or telephone link that reaches nobody.</summary>
    public static readonly RuleInfo Contact = new("ITA5008", "link-contact-invalid", Severity.Error);

    /// <summary>The link leads into a private network.</summary>
    public static readonly RuleInfo PrivateHost = new("ITA5009", "link-to-private-host", Severity.Error);

    /// <summary>The link is written in a way that the settings forbid.</summary>
    public static readonly RuleInfo Manner = new("ITA5010", "link-manner-forbidden", Severity.Error);

    /// <summary>The file is there but cannot be opened as what its name says.</summary>
    public static readonly RuleInfo UnusableFile = new("ITA5011", "link-to-unusable-file", Severity.Error);

    /// <summary>The file opens with a password only.</summary>
    public static readonly RuleInfo LockedFile = new("ITA5012", "link-to-locked-file", Severity.Warning);

    /// <summary>A rule that takes links out of the check and matches none.</summary>
    public static readonly RuleInfo UnusedIgnore = new("ITA5013", "unused-link-ignore", Severity.Warning);

    /// <summary>A page or list of addresses that cannot be read for links.</summary>
    public static readonly RuleInfo Unreadable = new("ITA5014", "unreadable-for-links", Severity.Error);

    /// <summary>No page links to this page.</summary>
    public static readonly RuleInfo Orphan = new("ITA5015", "orphan-page", Severity.Warning);

    /// <summary>The page is too many clicks from the home page.</summary>
    public static readonly RuleInfo FarFromHome = new("ITA5016", "page-far-from-home", Severity.Warning);

    /// <summary>Links of one page say the same and lead to different places.</summary>
    public static readonly RuleInfo SameText = new("ITA5017", "same-text-different-places", Severity.Notice);

    /// <summary>One file is linked to by two names.</summary>
    public static readonly RuleInfo TwoNames = new("ITA5018", "file-by-two-names", Severity.Notice);

    /// <summary>Another website answered twice, hours apart, that there is no such page.</summary>
    public static readonly RuleInfo WebBroken = new("ITA5101", "web-link-broken", Severity.Error);

    /// <summary>Another website refuses programs.</summary>
    public static readonly RuleInfo WebBlocked = new("ITA5102", "web-link-blocked", Severity.Notice);

    /// <summary>Another website asks for a login.</summary>
    public static readonly RuleInfo WebNeedsLogin = new("ITA5103", "web-link-needs-login", Severity.Warning);

    /// <summary>Another website did not answer in time.</summary>
    public static readonly RuleInfo WebTimeout = new("ITA5104", "web-link-timeout", Severity.Warning);

    /// <summary>The answer of another website does not tell.</summary>
    public static readonly RuleInfo WebUnsure = new("ITA5105", "web-link-unsure", Severity.Warning);

    /// <summary>Another website sends its readers on.</summary>
    public static readonly RuleInfo WebRedirected = new("ITA5106", "web-link-redirected", Severity.Notice);

    /// <summary>Another website answered once that there is no such page.</summary>
    public static readonly RuleInfo WebBrokenOnce = new("ITA5107", "web-link-broken-once", Severity.Warning);

    /// <summary>All rules of the room.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        FileMissing, AnchorMissing, Malformed, OutsideRoot, LocalFile, DirectoryNoIndex, Empty, Contact, PrivateHost, Manner, UnusableFile, LockedFile,
        UnusedIgnore, Unreadable, Orphan, FarFromHome, SameText, TwoNames,
        WebBroken, WebBlocked, WebNeedsLogin, WebTimeout, WebUnsure, WebRedirected, WebBrokenOnce,
    ];

    /// <summary>The rule that a verdict breaks.</summary>
    internal static RuleInfo Of(LinkVerdict verdict) => verdict.Status switch
    {
        LinkStatus.Redirected => WebRedirected,
        _ when verdict.Reason < LinkReason.NotFound => Of(verdict.Reason),
        LinkStatus.Broken => verdict.IsConfirmed ? WebBroken : WebBrokenOnce,
        LinkStatus.Blocked => WebBlocked,
        LinkStatus.NeedsLogin => WebNeedsLogin,
        LinkStatus.Timeout => WebTimeout,
        _ => WebUnsure,
    };

    /// <summary>The rule that a reason breaks.</summary>
    private static RuleInfo Of(LinkReason reason) => reason switch
    {
        LinkReason.AnchorMissing => AnchorMissing,
        LinkReason.OutsideRoot => OutsideRoot,
        LinkReason.LocalFile => LocalFile,
        LinkReason.DirectoryNoIndex => DirectoryNoIndex,
        LinkReason.Malformed => Malformed,
        LinkReason.HrefEmpty or LinkReason.SrcEmpty or LinkReason.EmptyHash => Empty,
        LinkReason.MailtoEmpty or LinkReason.MailtoInvalid or LinkReason.TelEmpty or LinkReason.TelInvalid => Contact,
        LinkReason.PrivateHost => PrivateHost,
        LinkReason.DirectoryWithoutSlash or LinkReason.ProtocolRelative => Manner,
        LinkReason.FileEmpty or LinkReason.FileTruncated or LinkReason.WrongType => UnusableFile,
        LinkReason.FileLocked => LockedFile,
        _ => FileMissing,
    };
}
