using System.Diagnostics.CodeAnalysis;

namespace ItaSite.Checking;

/// <summary>Everything that is published, by exact site address. Names are compared byte for byte on every system.</summary>
internal sealed class KnownAddresses
{
    private readonly Dictionary<string, PageLinks?> byAddress = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PageLinks?>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly Lazy<HashSet<string>> folders;

    public KnownAddresses(IEnumerable<PageLinks> pages, IEnumerable<string> files)
    {
        foreach (var file in files)
            byAddress[file] = null;
        foreach (var page in pages)
            byAddress[page.Address] = page;
        lookup = byAddress.GetAlternateLookup<ReadOnlySpan<char>>();
        folders = new Lazy<HashSet<string>>(() => FoldersOf(byAddress.Keys));
    }

    /// <summary>All addresses.</summary>
    public IReadOnlyCollection<string> All => byAddress.Keys;

    /// <summary>Finds what a host serves at an address: the file, the folder's page, or the folder's page asked for without its slash.</summary>
    /// <param name="address">Decoded site address.</param>
    /// <param name="found">The address as published.</param>
    /// <param name="page">The page, or null for another file.</param>
    public bool TryFind(ReadOnlySpan<char> address, [NotNullWhen(true)] out string? found, out PageLinks? page)
    {
        const string index = "index.html";
        if (lookup.TryGetValue(address, out found, out page))
            return true;
        if (address.EndsWith("/" + index, StringComparison.Ordinal))
            return lookup.TryGetValue(address[..^index.Length], out found, out page);
        var folder = address.EndsWith('/') ? address.ToString() : string.Concat(address, "/");
        return lookup.TryGetValue(folder, out found, out page) || lookup.TryGetValue(folder + index, out found, out page);
    }

    /// <summary>True when something is published in this folder.</summary>
    public bool HasFolder(string address) => folders.Value.Contains(address.EndsWith('/') ? address : address + "/");

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
