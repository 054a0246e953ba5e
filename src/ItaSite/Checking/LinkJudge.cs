using ItaSite.Model;
using ItaSite.Safety;

namespace ItaSite.Checking;

/// <summary>Judges the links of one page after another. Not for several threads: it works in one buffer.</summary>
internal sealed class LinkJudge(KnownAddresses known, SiteRoot root, LinkSettings settings, FileNatures natures)
{
    private readonly PathBuffer path = new();
    private readonly Suggestions suggestions = new(known);
    private readonly IgnoreRules ignoring = new(settings.Ignore);
    private PageLinks page = null!;

    // Full path on the host that relative links start from; null when the page's base is on another host.
    private string? start;

    /// <summary>The rules that took no link out of the check.</summary>
    public IEnumerable<LinkIgnore> UnusedRules => ignoring.Unused;

    /// <summary>Turns to another page.</summary>
    public void Open(PageLinks next)
    {
        page = next;
        start = string.Concat(root.Folder, next.Address.AsSpan(1));
        if (next.Base is { } written)
            start = StartAt(Reference.Clean(written), start);
    }

    /// <summary>Judges a link of the page.</summary>
    public LinkVerdict Judge(int index)
    {
        var link = page.Links[index];
        if (link.IsIgnored)
            return Verdict(index, LinkStatus.Ignored);
        var verdict = Tolerant(ByForm(index, link));
        return ignoring.Match(link.Url) ? verdict with { Status = LinkStatus.Ignored, Reason = LinkReason.None } : verdict;
    }

    private LinkVerdict Tolerant(LinkVerdict verdict) => verdict.Status == LinkStatus.Broken && settings.Tolerated.Contains(verdict.Reason)
        ? verdict with { Status = LinkStatus.Ok, Reason = LinkReason.None }
        : verdict;

    private LinkVerdict ByForm(int index, PageLink link)
    {
        var url = Reference.Clean(link.Url);
        if (url.Length == 0)
            return Empty(index, link.Carrier);
        if (url.StartsWith(@"\\", StringComparison.Ordinal))
            return Verdict(index, LinkStatus.Broken, LinkReason.LocalFile);
        var scheme = UrlPolicy.SchemeOf(url);
        if (scheme is null or "" && !IsHostRelative(url))
            return start is null ? Verdict(index, LinkStatus.External) : Local(index, link.Carrier, Reference.Split(url));
        return scheme switch
        {
            null or "" => WithoutScheme(index, url),
            "http" or "https" => OnHost(index, url),
            "mailto" => Contact(index, MailAddress.Fault(url.AsSpan(url.IndexOf(':', StringComparison.Ordinal) + 1))),
            "tel" => Contact(index, PhoneNumber.Fault(url.AsSpan(url.IndexOf(':', StringComparison.Ordinal) + 1))),
            "data" => Verdict(index, LinkStatus.Ok),
            "file" => Verdict(index, LinkStatus.Broken, LinkReason.LocalFile),
            { Length: 1 } => Verdict(index, LinkStatus.Broken, LinkReason.LocalFile),
            _ => Verdict(index, LinkStatus.Ignored),
        };
    }

    private static bool IsHostRelative(string url) => url is ['/' or '\\', '/' or '\\', ..];

    private LinkVerdict Empty(int index, LinkCarrier carrier)
    {
        var reason = carrier.IsEmbedded ? LinkReason.SrcEmpty : LinkReason.HrefEmpty;
        return carrier.Attribute is "action" or "formaction" or "cite" ? Verdict(index, LinkStatus.Ok) : Verdict(index, LinkStatus.Broken, reason);
    }

    private LinkVerdict Contact(int index, LinkReason fault) =>
        fault == LinkReason.None ? Verdict(index, LinkStatus.External) : Verdict(index, LinkStatus.Broken, fault);

    private string? StartAt(string baseUrl, string own)
    {
        var rest = baseUrl.AsSpan();
        if (UrlPolicy.SchemeOf(baseUrl) is { Length: > 0 } || IsHostRelative(baseUrl))
        {
            if (AddressOnWeb(IsHostRelative(baseUrl) ? "https:" + baseUrl : baseUrl) is not { } uri || !root.IsHostOf(uri))
                return null;
            rest = AfterHost(baseUrl);
        }

        var reference = Reference.Split(rest);
        if (reference.Path.IsEmpty)
            return own;
        path.Join(FolderOf(own), reference.Path);
        return path.Text.ToString();
    }

    private LinkVerdict WithoutScheme(int index, string url)
    {
        var verdict = OnHost(index, "https:" + url);
        if (verdict.Status == LinkStatus.Broken || settings.Tolerated.Contains(LinkReason.ProtocolRelative))
            return verdict;
        return Verdict(index, LinkStatus.Broken, LinkReason.ProtocolRelative);
    }

    private LinkVerdict OnHost(int index, string url)
    {
        if (AddressOnWeb(url) is not { } uri)
            return Verdict(index, LinkStatus.Broken, LinkReason.Malformed);
        if (!root.IsHostOf(uri))
            return PublicHost.IsPrivate(uri) ? Verdict(index, LinkStatus.Broken, LinkReason.PrivateHost) : Verdict(index, LinkStatus.External);
        path.Join("/", AfterHost(url) is { IsEmpty: false } rest ? Reference.Split(rest).Path : "/");
        var address = root.AddressOf(path.Text);
        // The same host may hold other websites of the agency beside this one.
        return address.IsEmpty ? Verdict(index, LinkStatus.External) : At(index, address, Reference.Split(url).Fragment);
    }

    private LinkVerdict Local(int index, LinkCarrier carrier, Reference reference)
    {
        if (carrier.IsMap)
            return OnMap(index, reference.Fragment);
        if (reference.IsEmptyHash && !settings.Tolerated.Contains(LinkReason.EmptyHash))
            return Verdict(index, LinkStatus.Broken, LinkReason.EmptyHash);
        if (reference.Path.IsEmpty && page.Base is null)
            return page.HasPlaces ? OnPage(index, page.Address, page, reference.Fragment) : Verdict(index, LinkStatus.Ok);
        path.Join(FolderOf(start!), reference.Path.IsEmpty ? start : reference.Path);
        var address = root.AddressOf(path.Text);
        if (!address.IsEmpty)
            return At(index, address, reference.Fragment);
        // "/contact" beside a site in "/ita/" may well exist; "/oit/" there is this site's page without the site's folder.
        var isElsewhere = reference.IsRooted && known.Find(path.Text) is null;
        return isElsewhere
            ? Verdict(index, LinkStatus.External)
            : Verdict(index, LinkStatus.Broken, LinkReason.OutsideRoot) with { Target = path.Text.ToString() };
    }

    private LinkVerdict At(int index, ReadOnlySpan<char> address, ReadOnlySpan<char> fragment)
    {
        if (known.Find(address) is { } found)
            return OnFound(index, found, fragment);
        var missing = address.ToString();
        if (natures.LeadsOutside(missing))
            return Verdict(index, LinkStatus.Broken, LinkReason.OutsideRoot) with { Target = missing };
        var reason = known.HasFolder(missing) ? LinkReason.DirectoryNoIndex : LinkReason.FileMissing;
        return Verdict(index, LinkStatus.Broken, reason) with { Target = missing, Nearest = suggestions.Address(missing) };
    }

    private LinkVerdict OnFound(int index, FoundAddress found, ReadOnlySpan<char> fragment)
    {
        if (found.As == FoundAs.FolderWithoutSlash && !settings.Tolerated.Contains(LinkReason.DirectoryWithoutSlash))
            return Verdict(index, LinkStatus.Broken, LinkReason.DirectoryWithoutSlash) with { Target = found.Address };
        if (found.Page is { } target)
            return OnPage(index, found.Address, target, fragment) with { FoundAs = found.As };
        return natures.Of(found.Address) switch
        {
            LinkReason.None => Verdict(index, LinkStatus.Ok) with { Target = found.Address, FoundAs = found.As },
            // The host shows it; whether a file without a byte is meant so, only people know.
            LinkReason.FileEmpty => Verdict(index, LinkStatus.Unsure, LinkReason.FileEmpty) with { Target = found.Address },
            LinkReason.FileLocked => Verdict(index, LinkStatus.NeedsLogin, LinkReason.FileLocked) with { Target = found.Address },
            var fault => Verdict(index, LinkStatus.Broken, fault) with { Target = found.Address },
        };
    }

    private LinkVerdict OnPage(int index, string address, PageLinks target, ReadOnlySpan<char> fragment)
    {
        if (Anchor.Exists(target, fragment))
            return Verdict(index, LinkStatus.Ok) with { Target = address };
        return Verdict(index, LinkStatus.Broken, LinkReason.AnchorMissing) with
        {
            Target = address,
            Nearest = suggestions.Anchor(target, Percent.Decode(fragment)),
        };
    }

    private LinkVerdict OnMap(int index, ReadOnlySpan<char> name) => page.Maps.Contains(name.ToString())
        ? Verdict(index, LinkStatus.Ok) with { Target = page.Address }
        : Verdict(index, LinkStatus.Broken, LinkReason.AnchorMissing) with { Target = page.Address, Nearest = page.Maps.FirstOrDefault() };

    private LinkVerdict Verdict(int index, LinkStatus status, LinkReason reason = LinkReason.None) => new(page, index, status, reason);

    // Browsers read a backslash as a slash. A host that no name server can be asked for is found out by asking for its name only.
    private static Uri? AddressOnWeb(string url)
    {
        if (!Uri.TryCreate(url.Replace('\\', '/'), UriKind.Absolute, out var uri))
            return null;
        try
        {
            return uri.IdnHost.Length > 0 ? uri : null;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }

    private static ReadOnlySpan<char> AfterHost(string url)
    {
        var host = url.AsSpan(url.IndexOf(':', StringComparison.Ordinal) + 1).TrimStart("/\\");
        var end = host.IndexOfAny("/\\?#");
        return end < 0 ? [] : host[end..];
    }

    private static ReadOnlySpan<char> FolderOf(string fullPath) => fullPath.AsSpan(0, fullPath.LastIndexOf('/') + 1);
}
