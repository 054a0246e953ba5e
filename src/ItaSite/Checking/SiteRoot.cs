namespace ItaSite.Checking;

/// <summary>Where the site stands: its host, and the folder of that host which is the site.</summary>
internal sealed class SiteRoot(Uri baseUrl)
{
    /// <summary>Path of the site's folder on its host, decoded, with <c>/</c> at both ends.</summary>
    public string Folder { get; } = WithSlash(Percent.Decode(baseUrl.AbsolutePath));

    /// <summary>True when an absolute address is on the site's host. http and https are one site to a visitor.</summary>
    public bool IsHostOf(Uri address) =>
        string.Equals(address.IdnHost, baseUrl.IdnHost, StringComparison.OrdinalIgnoreCase)
        && (address.Port == baseUrl.Port || (address.IsDefaultPort && baseUrl.IsDefaultPort));

    /// <summary>The site address of a path on the host, or nothing when the path is outside the site's folder.</summary>
    public ReadOnlySpan<char> AddressOf(ReadOnlySpan<char> path)
    {
        if (path.StartsWith(Folder, StringComparison.Ordinal))
            return path[(Folder.Length - 1)..];
        return path.Length == Folder.Length - 1 && Folder.StartsWith(path, StringComparison.Ordinal) ? "/" : [];
    }

    private static string WithSlash(string path) => path.EndsWith('/') ? path : path + "/";
}
