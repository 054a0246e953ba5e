namespace ItaSite.Model;

/// <summary>A file published byte for byte.</summary>
/// <param name="Path">Path relative to the site's root, with <c>/</c>.</param>
/// <param name="Address">Site address it is published at, such as <c>/oit/2567/o7/files/plan.pdf</c>.</param>
/// <param name="Size">Size in bytes.</param>
public sealed record PublishedFile(string Path, string Address, long Size)
{
    /// <summary>SHA-256 of its bytes, in lower-case hex, where another file of the site has the same size; null otherwise.</summary>
    public string? Digest { get; init; }

    /// <summary>File name with extension.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>Extension without dot, in lower case.</summary>
    public string Type => System.IO.Path.GetExtension(Path).TrimStart('.').ToLowerInvariant();
}
