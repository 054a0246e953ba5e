using System.Collections.Immutable;

namespace ItaSite.Model;

/// <summary>A kind of channel that elements ask a link to, such as one that answers back (<c>channels.yml</c>).</summary>
/// <param name="Id">Its key.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Hosts">The only hosts of such a channel outside the site, with their subdomains; empty when any may be one.</param>
/// <param name="RefusedHosts">Hosts that are never such a channel.</param>
/// <param name="Confidence">How sure the lists are.</param>
/// <param name="Source">Where they come from.</param>
public sealed record Channel(
    string Id,
    LocalizedText Name,
    ImmutableArray<string> Hosts,
    ImmutableArray<string> RefusedHosts,
    Confidence Confidence,
    string Source)
{
    // A form to download is read on paper; nobody answers it.
    private static readonly ImmutableHashSet<string> Documents =
        ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, ".pdf", ".doc", ".docx", ".odt", ".xls", ".xlsx", ".ods", ".zip", ".jpg", ".png");

    /// <summary>True when an address outside the site can be such a channel.</summary>
    public bool Accepts(Uri address) =>
        !Documents.Contains(Path.GetExtension(address.AbsolutePath))
        && (Hosts.IsEmpty || Hosts.Any(host => HostNames.IsWithin(address.Host, host)))
        && !RefusedHosts.Any(host => HostNames.IsWithin(address.Host, host));
}

/// <summary>Hosts that evidence should not rest on alone (<c>channels.yml</c>).</summary>
/// <param name="SocialNetworks">Social networks: they may go with the website, not stand in for it.</param>
/// <param name="CloudDrives">Drives that may ask for a login or a permission.</param>
public sealed record HostKinds(ImmutableArray<string> SocialNetworks, ImmutableArray<string> CloudDrives)
{
    /// <summary>No hosts.</summary>
    public static HostKinds None { get; } = new([], []);
}

/// <summary>Comparing host names.</summary>
public static class HostNames
{
    private const string Web = "www.";

    /// <summary>The name an agency is known by: without the leading <c>www</c>, which is one of its subdomains.</summary>
    public static string Domain(string host) => host.StartsWith(Web, StringComparison.OrdinalIgnoreCase) ? host[Web.Length..] : host;

    /// <summary>True when a host is another one or a subdomain of it.</summary>
    public static bool IsWithin(string host, string domain) =>
        host.Equals(domain, StringComparison.OrdinalIgnoreCase)
        || (host.Length > domain.Length && host[^(domain.Length + 1)] == '.' && host.EndsWith(domain, StringComparison.OrdinalIgnoreCase));
}
