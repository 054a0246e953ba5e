using System.Collections.Immutable;

namespace ItaSite.Checking;

/// <summary>Everything that is published, by exact site address. Names are compared byte for byte on every system.</summary>
internal sealed class KnownAddresses
{
    private readonly Dictionary<string, PageLinks?> byAddress = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PageLinks?>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly ImmutableArray<string> indexNames;
    private readonly bool usesCleanUrls;
    private readonly Lazy<HashSet<string>> folders;

    public KnownAddresses(IEnumerable<PageLinks> pages, IEnumerable<string> files, ImmutableArray<string> indexNames, bool usesCleanUrls)
    {
        this.indexNames = indexNames;
        this.usesCleanUrls = usesCleanUrls;
        foreach (var file in files)
            byAddress[file] = null;
        foreach (var page in pages)
            byAddress[page.Address] = page.HasPlaces ? page : null;
        lookup = byAddress.GetAlternateLookup<ReadOnlySpan<char>>();
        folders = new Lazy<HashSet<string>>(() => FoldersOf(byAddress.Keys));
    }

    /// <summary>All addresses.</summary>
    public IReadOnlyCollection<string> All => byAddress.Keys;

    /// <summary>Finds what a host serves at a decoded site address; null when nothing.</summary>
    public FoundAddress? Find(ReadOnlySpan<char> address)
    {
        if (lookup.TryGetValue(address, out var name, out var page))
            return new FoundAddress(name, page, FoundAs.Itself);
        if (address.EndsWith('/'))
            return Index(address, FoundAs.Folder);
        return NamedIndex(address) ?? Index(string.Concat(address, "/"), FoundAs.FolderWithoutSlash) ?? (usesCleanUrls ? Clean(address) : null);
    }

    /// <summary>True when something is published in this folder.</summary>
    public bool HasFolder(string address) => folders.Value.Contains(address.EndsWith('/') ? address : address + "/");

    private FoundAddress? Index(ReadOnlySpan<char> folder, FoundAs manner)
    {
        if (lookup.TryGetValue(folder, out var name, out var page))
            return new FoundAddress(name, page, manner);
        foreach (var index in indexNames)
        {
            if (lookup.TryGetValue(string.Concat(folder, index), out name, out page))
                return new FoundAddress(name, page, manner);
        }

        return null;
    }

    // Pages of a site are known by their folder; "index.html" is the same page.
    private FoundAddress? NamedIndex(ReadOnlySpan<char> address)
    {
        foreach (var index in indexNames)
        {
            if (address.EndsWith(index, StringComparison.Ordinal) && address[..^index.Length] is [.., '/'] folder && lookup.TryGetValue(folder, out var name, out var page))
                return new FoundAddress(name, page, FoundAs.IndexFile);
        }

        return null;
    }

    private FoundAddress? Clean(ReadOnlySpan<char> address) =>
        lookup.TryGetValue(string.Concat(address, ".html"), out var name, out var page) ? new FoundAddress(name, page, FoundAs.WithoutExtension) : null;

    private static HashSet<string> FoldersOf(IEnumerable<string> addresses)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var address in addresses)
        {
            // The folder of an address that is already known has known ancestors.
            for (var slash = address.LastIndexOf('/'); slash >= 0 && folders.Add(address[..(slash + 1)]);)
                slash = slash == 0 ? -1 : address.LastIndexOf('/', slash - 1);
        }

        return folders;
    }
}

/// <summary>What is published at an address.</summary>
/// <param name="Address">The address as published.</param>
/// <param name="Page">The page, or null for another file.</param>
/// <param name="As">How the address led to it.</param>
internal readonly record struct FoundAddress(string Address, PageLinks? Page, FoundAs As);

/// <summary>How an address led to what is published.</summary>
internal enum FoundAs
{
    /// <summary>By its own name.</summary>
    Itself,

    /// <summary>By the name of its folder.</summary>
    Folder,

    /// <summary>By the folder's name without its slash: hosts redirect.</summary>
    FolderWithoutSlash,

    /// <summary>By the name of the file that stands for the folder.</summary>
    IndexFile,

    /// <summary>By its name without <c>.html</c>.</summary>
    WithoutExtension,
}
