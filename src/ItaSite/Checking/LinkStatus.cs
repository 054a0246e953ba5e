namespace ItaSite.Checking;

/// <summary>What became of a link.</summary>
public enum LinkStatus
{
    /// <summary>It leads somewhere.</summary>
    Ok,

    /// <summary>It leads nowhere.</summary>
    Broken,

    /// <summary>It leads somewhere by way of another address.</summary>
    Redirected,

    /// <summary>The other side refuses programs; a person may get through.</summary>
    Blocked,

    /// <summary>It leads to a login.</summary>
    NeedsLogin,

    /// <summary>No answer came in time.</summary>
    Timeout,

    /// <summary>The answer does not tell.</summary>
    Unsure,

    /// <summary>It is none of the checker's business, or the site's settings say so.</summary>
    Ignored,

    /// <summary>It leads out of the site and was not asked.</summary>
    External,
}

/// <summary>Why a link is broken.</summary>
public enum LinkReason
{
    /// <summary>It is not.</summary>
    None,

    /// <summary>Nothing is published at that address.</summary>
    FileMissing,

    /// <summary>The page is there, the place on it is not.</summary>
    AnchorMissing,

    /// <summary>The folder is there but has no page of its own.</summary>
    DirectoryNoIndex,

    /// <summary>It leaves the folder that the site stands in.</summary>
    OutsideRoot,

    /// <summary>It names a file on somebody's own computer.</summary>
    LocalFile,

    /// <summary>It is no address.</summary>
    Malformed,
}

/// <summary>The names that reports use, in kebab-case.</summary>
public static class LinkNames
{
    /// <summary>The name of a status, such as <c>needs-login</c>.</summary>
    public static string Name(this LinkStatus status) => status switch
    {
        LinkStatus.Ok => "ok",
        LinkStatus.Broken => "broken",
        LinkStatus.Redirected => "redirected",
        LinkStatus.Blocked => "blocked",
        LinkStatus.NeedsLogin => "needs-login",
        LinkStatus.Timeout => "timeout",
        LinkStatus.Unsure => "unsure",
        LinkStatus.Ignored => "ignored",
        _ => "external",
    };

    /// <summary>The name of a reason, such as <c>anchor-missing</c>; empty for <see cref="LinkReason.None"/>.</summary>
    public static string Name(this LinkReason reason) => reason switch
    {
        LinkReason.FileMissing => "file-missing",
        LinkReason.AnchorMissing => "anchor-missing",
        LinkReason.DirectoryNoIndex => "directory-no-index",
        LinkReason.OutsideRoot => "outside-root",
        LinkReason.LocalFile => "local-file",
        LinkReason.Malformed => "malformed",
        _ => "",
    };
}
