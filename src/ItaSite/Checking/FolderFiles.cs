using System.Collections.Immutable;

namespace ItaSite.Checking;

/// <summary>The files of a folder as a host would show them, by exact name.</summary>
internal sealed class FolderFiles
{
    private readonly string realRoot;
    private readonly Dictionary<string, string> paths = new(StringComparer.Ordinal);
    private readonly HashSet<string> outside = new(StringComparer.Ordinal);

    private FolderFiles(string root)
    {
        realRoot = RealPath(root);
    }

    /// <summary>Full paths by site address.</summary>
    public IReadOnlyDictionary<string, string> Paths => paths;

    /// <summary>Addresses of names that lead out of the folder, or nowhere.</summary>
    public IReadOnlySet<string> Outside => outside;

    /// <summary>Lists a folder.</summary>
    public static FolderFiles In(string root)
    {
        var files = new FolderFiles(root);
        files.Add(root, "/", ImmutableHashSet.Create(StringComparer.Ordinal, files.realRoot));
        return files;
    }

    // Folders on the way down are remembered, so that a link back up ends.
    private void Add(string folder, string address, ImmutableHashSet<string> above)
    {
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            var own = address + entry.Name;
            if (entry.LinkTarget is not null && !IsInside(entry))
                outside.Add(own);
            else if (entry is FileInfo)
                paths[own] = entry.FullName;
            else if (entry.Name != ".git")
                AddFolder(entry, own + "/", above);
        }
    }

    private void AddFolder(FileSystemInfo folder, string address, ImmutableHashSet<string> above)
    {
        var real = folder.LinkTarget is null ? folder.FullName : RealPath(folder.FullName);
        if (!above.Contains(real))
            Add(folder.FullName, address, above.Add(real));
    }

    private bool IsInside(FileSystemInfo link)
    {
        try
        {
            var target = link.ResolveLinkTarget(returnFinalTarget: true);
            if (target is not { Exists: true })
                return false;
            var path = RealPath(target.FullName);
            return path == realRoot || path.StartsWith(realRoot + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            // Links that lead to one another in a circle.
            return false;
        }
    }

    // The path with every link on the way resolved.
    private static string RealPath(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var parent = Path.GetDirectoryName(full);
        if (parent is null)
            return full;
        var own = Path.Combine(RealPath(parent), Path.GetFileName(full));
        var info = new DirectoryInfo(own);
        return info.LinkTarget is not null && info.ResolveLinkTarget(returnFinalTarget: true) is { } target ? RealPath(target.FullName) : own;
    }
}
