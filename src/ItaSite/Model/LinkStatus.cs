namespace ItaSite.Model;

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

/// <summary>Why a link is not simply good.</summary>
public enum LinkReason
{
    /// <summary>Nothing is wrong.</summary>
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

    /// <summary>It names a folder without the slash at its end. Good unless forbidden.</summary>
    DirectoryWithoutSlash,

    /// <summary>It is <c>#</c> alone. Good unless forbidden.</summary>
    EmptyHash,

    /// <summary>It names nothing, which is the page itself. Good unless forbidden.</summary>
    HrefEmpty,

    /// <summary>A picture, script or frame names nothing.</summary>
    SrcEmpty,

    /// <summary>It begins with <c>//</c>. Good unless forbidden.</summary>
    ProtocolRelative,

    /// <summary>A mail link without an address.</summary>
    MailtoEmpty,

    /// <summary>A mail link whose address cannot be one.</summary>
    MailtoInvalid,

    /// <summary>A telephone link without a number.</summary>
    TelEmpty,

    /// <summary>A telephone link whose number cannot be one.</summary>
    TelInvalid,

    /// <summary>It leads to a computer inside an office or to the reader's own.</summary>
    PrivateHost,

    /// <summary>The file is there and holds nothing.</summary>
    FileEmpty,

    /// <summary>The file ends in the middle.</summary>
    FileTruncated,

    /// <summary>The file is not of the kind its name says.</summary>
    WrongType,

    /// <summary>The file opens with a password only.</summary>
    FileLocked,

    // From here on: what other hosts answer.

    /// <summary>The web answered that there is no such page.</summary>
    NotFound,

    /// <summary>There is no host of this name.</summary>
    HostUnknown,

    /// <summary>The page says in words that it does not exist.</summary>
    SoftNotFound,

    /// <summary>The redirects lead in a circle.</summary>
    RedirectLoop,

    /// <summary>There are more redirects than browsers follow.</summary>
    TooManyRedirects,

    /// <summary>A redirect leads to an address inside a private network.</summary>
    PrivateAddress,

    /// <summary>The host's certificate has expired.</summary>
    CertificateExpired,

    /// <summary>The host's certificate is for another name.</summary>
    CertificateName,

    /// <summary>Nobody that browsers trust vouches for the host's certificate.</summary>
    CertificateUntrusted,

    /// <summary>No secure connection came about.</summary>
    SecureConnection,

    /// <summary>The host refused the connection or closed it.</summary>
    ConnectionFailed,

    /// <summary>The host answered too slowly.</summary>
    TooSlow,

    /// <summary>The host asks to be left alone for a while.</summary>
    RateLimited,

    /// <summary>The host refuses programs.</summary>
    ProgramsRefused,

    /// <summary>The host has trouble of its own.</summary>
    ServerTrouble,

    /// <summary>The answer leads to a login.</summary>
    Login,

    /// <summary>The answer is no proper answer, or larger than any page.</summary>
    StrangeAnswer,
}

/// <summary>The names that reports and settings use, in kebab-case.</summary>
public static class LinkNames
{
    private static readonly Dictionary<LinkStatus, string> Statuses = Enum.GetValues<LinkStatus>().ToDictionary(value => value, value => Kebab(value.ToString()));
    private static readonly Dictionary<LinkReason, string> Reasons = Enum.GetValues<LinkReason>().ToDictionary(value => value, value => Kebab(value.ToString()));

    /// <summary>All reasons by name.</summary>
    public static IReadOnlyDictionary<string, LinkReason> ReasonsByName { get; } =
        Reasons.Where(reason => reason.Key != LinkReason.None).ToDictionary(reason => reason.Value, reason => reason.Key, StringComparer.Ordinal);

    /// <summary>The name of a status, such as <c>needs-login</c>.</summary>
    public static string Name(this LinkStatus status) => Statuses[status];

    /// <summary>The name of a reason, such as <c>anchor-missing</c>; empty for <see cref="LinkReason.None"/>.</summary>
    public static string Name(this LinkReason reason) => reason == LinkReason.None ? "" : Reasons[reason];

    private static string Kebab(string name) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
