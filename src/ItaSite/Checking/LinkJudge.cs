using ItaSite.Model;
using ItaSite.Safety;

namespace ItaSite.Checking;

/// <summary>Judges the links of one page after another. Not for several threads: it works in one buffer.</summary>
internal sealed class LinkJudge(KnownAddresses known, SiteRoot root)
{
    private readonly PathBuffer path = new();
    private readonly Suggestions suggestions = new(known);
    private PageLinks page = null!;

    // Full path on the host that relative links start from; null when the page's base is on another host.
    private string? start;

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
        var url = Reference.Clean(page.Links[index].Url);
        var scheme = UrlPolicy.SchemeOf(url);
        if (scheme is null or "" && !IsHostRelative(url))
            return start is null ? Verdict(index, LinkStatus.External) : Local(index, Reference.Split(url));
        return scheme switch
        {
            null or "" => OnHost(index, "https:" + url),
            "http" or "https" => OnHost(index, url),
            "mailto" or "tel" => Verdict(index, LinkStatus.External),
            "data" => Verdict(index, LinkStatus.Ok),
            "file" => Verdict(index, LinkStatus.Broken, LinkReason.LocalFile),
            { Length: 1 } => Verdict(index, LinkStatus.Broken, LinkReason.LocalFile),
            _ => Verdict(index, LinkStatus.Ignored),
        };
    }

    private static bool IsHostRelative(string url) => url is ['/' or '\\', '/' or '\\', ..];

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

    private LinkVerdict OnHost(int index, string url)
    {
        if (AddressOnWeb(url) is not { } uri)
            return Verdict(index, LinkStatus.Broken, LinkReason.Malformed);
        if (!root.IsHostOf(uri))
            return Verdict(index, LinkStatus.External);
        path.Join("/", AfterHost(url) is { IsEmpty: false } rest ? Reference.Split(rest).Path : "/");
        var address = root.AddressOf(path.Text);
        // The same host may hold other websites of the agency beside this one.
        return address.IsEmpty ? Verdict(index, LinkStatus.External) : At(index, address, Reference.Split(url).Fragment);
    }

    private LinkVerdict Local(int index, Reference reference)
    {
        if (reference.Path.IsEmpty && page.Base is null)
            return OnPage(index, page.Address, page, reference.Fragment);
        path.Join(FolderOf(start!), reference.Path.IsEmpty ? start : reference.Path);
        var address = root.AddressOf(path.Text);
        if (!address.IsEmpty)
            return At(index, address, reference.Fragment);
        // "/contact" beside a site in "/ita/" may well exist; "/oit/" there is this site's page without the site's folder.
        var isElsewhere = reference.IsRooted && !known.TryFind(path.Text, out _, out _);
        return isElsewhere
            ? Verdict(index, LinkStatus.External)
            : Verdict(index, LinkStatus.Broken, LinkReason.OutsideRoot) with { Target = path.Text.ToString() };
    }

    private LinkVerdict At(int index, ReadOnlySpan<char> address, ReadOnlySpan<char> fragment)
    {
        if (known.TryFind(address, out var found, out var target))
            return target is null ? Verdict(index, LinkStatus.Ok) with { Target = found } : OnPage(index, found, target, fragment);
        var missing = address.ToString();
        var reason = known.HasFolder(missing) ? LinkReason.DirectoryNoIndex : LinkReason.FileMissing;
        return Verdict(index, LinkStatus.Broken, reason) with { Target = missing, Nearest = suggestions.Address(missing) };
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
