using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace ItaSite.Rendering.Output;

/// <summary>
/// Makes the new tree of files. A file that equals the one of the old tree becomes a second name of it: nothing is written
/// and its time stays. Old files are only ever read.
/// </summary>
internal sealed class OutputTree(string newRoot, string oldRoot)
{
    // The same on every machine, whatever the user's umask.
    private const UnixFileMode FileMode644 = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode FolderMode755 = FileMode644 | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);

    // Paths of files that stay. They are named in the new tree only when something else has changed: most builds change little,
    // and many change nothing.
    private readonly ConcurrentBag<string> same = [];
    private volatile bool isChanged;

    /// <summary>Makes the empty tree.</summary>
    public void Begin() => MakeFolder(newRoot);

    /// <summary>Puts a file with these bytes.</summary>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        if (Old(path) is { } old && HasRights(old, FileMode644) && old.Length == bytes.Length && FileBytes.Are(old.FullName, bytes))
        {
            same.Add(path);
            return;
        }

        using var file = File.OpenHandle(NewPath(path), FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(file, bytes, 0);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, FileMode644);
    }

    /// <summary>Puts a copy of a file.</summary>
    public void Copy(string path, string source)
    {
        if (Old(path) is { } old && HasRights(old, FileMode644) && FileBytes.AreSame(old, new FileInfo(source)))
            same.Add(path);
        else
            CopyTo(source, NewPath(path));
    }

    /// <summary>True when the old tree has the file.</summary>
    public bool HasOld(string path) => Old(path) is not null;

    /// <summary>Puts the old tree's file.</summary>
    public void Keep(string path)
    {
        var old = Path.Combine(oldRoot, path);
        if (HasRights(new FileInfo(old), FileMode644))
            same.Add(path);
        else
            CopyTo(old, NewPath(path));
    }

    /// <summary>Completes the tree; false when it would equal the old one, which then may stay.</summary>
    public bool Complete(OutputNames names)
    {
        if (!isChanged && IsWholeOld(names))
            return false;
        try
        {
            Parallel.ForEach(same, Repeat);
        }
        catch (AggregateException faults) when (OutputFault.IsExpected(faults.InnerException!))
        {
            ExceptionDispatchInfo.Throw(faults.InnerException!);
        }

        return true;
    }

    // Every output is in the old tree unchanged; it must hold nothing else.
    private bool IsWholeOld(OutputNames names)
    {
        var root = new DirectoryInfo(oldRoot);
        return root.Exists && HasRights(root, FolderMode755) && root
            .EnumerateFileSystemInfos("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .All(entry => IsPublished(entry, names));
    }

    private bool IsPublished(FileSystemInfo entry, OutputNames names)
    {
        var path = Path.GetRelativePath(oldRoot, entry.FullName).Replace('\\', '/');
        var isFolder = entry is DirectoryInfo;
        return !entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && names.Has(path, isFolder) && (!isFolder || HasRights(entry, FolderMode755));
    }

    private void Repeat(string path)
    {
        var old = Path.Combine(oldRoot, path);
        var target = NewPath(path);
        if (!NativeFiles.TryLink(old, target))
            CopyTo(old, target);
    }

    private static bool HasRights(FileSystemInfo entry, UnixFileMode mode) => OperatingSystem.IsWindows() || entry.UnixFileMode == mode;

    private static void CopyTo(string source, string target)
    {
        File.Copy(source, target);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(target, FileMode644);
        else
            File.SetAttributes(target, FileAttributes.Normal);
    }

    private string NewPath(string path)
    {
        isChanged = true;
        var target = Path.Combine(newRoot, path);
        EnsureFolder(Path.GetDirectoryName(target)!);
        return target;
    }

    private void EnsureFolder(string folder)
    {
        if (folder.Length <= newRoot.Length || folders.ContainsKey(folder))
            return;
        EnsureFolder(Path.GetDirectoryName(folder)!);
        MakeFolder(folder);
        folders[folder] = true;
    }

    private static void MakeFolder(string folder)
    {
        Directory.CreateDirectory(folder);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder, FolderMode755);
    }

    // Somebody may have put a link there.
    private FileInfo? Old(string path)
    {
        var file = new FileInfo(Path.Combine(oldRoot, path));
        return file.Exists && !file.Attributes.HasFlag(FileAttributes.ReparsePoint) ? file : null;
    }
}
