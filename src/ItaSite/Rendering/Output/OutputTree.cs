using System.Buffers;
using System.Collections.Concurrent;

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

    /// <summary>Makes the empty tree.</summary>
    public void Begin() => MakeFolder(newRoot);

    /// <summary>Puts a file with these bytes.</summary>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var target = Target(path);
        if (OldFile(path) is { } old && old.Length == bytes.Length && HasBytes(old.FullName, bytes))
        {
            Repeat(old, target);
            return;
        }

        using var file = File.OpenHandle(target, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(file, bytes, 0);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, FileMode644);
    }

    /// <summary>Puts a copy of a file.</summary>
    public void Copy(string path, string source)
    {
        var target = Target(path);
        if (OldFile(path) is { } old && old.Length == new FileInfo(source).Length && AreEqual(old.FullName, source))
            Repeat(old, target);
        else
            CopyTo(source, target);
    }

    /// <summary>Puts the old tree's file; false when it has none.</summary>
    public bool Keep(string path)
    {
        if (OldFile(path) is not { } old)
            return false;
        Repeat(old, Target(path));
        return true;
    }

    /// <summary>True when the old tree has the file.</summary>
    public bool HasOld(string path) => OldFile(path) is not null;

    // A second name shares the rights too, so they must be the right ones already.
    private static void Repeat(FileInfo old, string target)
    {
        var hasRights = OperatingSystem.IsWindows() || old.UnixFileMode == FileMode644;
        if (!hasRights || !NativeFiles.TryLink(old.FullName, target))
            CopyTo(old.FullName, target);
    }

    private static void CopyTo(string source, string target)
    {
        File.Copy(source, target);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(target, FileMode644);
        else
            File.SetAttributes(target, FileAttributes.Normal);
    }

    private string Target(string path)
    {
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

    // Somebody may have put a link or a pipe there; an empty file is quicker written than told from a pipe.
    private FileInfo? OldFile(string path)
    {
        var file = new FileInfo(Path.Combine(oldRoot, path));
        return file.Exists && file.Length > 0 && !file.Attributes.HasFlag(FileAttributes.ReparsePoint) ? file : null;
    }

    private static bool HasBytes(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = File.OpenHandle(path);
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            var compared = 0;
            while (compared < bytes.Length)
            {
                var read = RandomAccess.Read(file, buffer, compared);
                if (read == 0 || !bytes[compared..].StartsWith(buffer.AsSpan(0, read)))
                    return false;
                compared += read;
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static bool AreEqual(string path, string source)
    {
        using var one = File.OpenRead(path);
        using var other = File.OpenRead(source);
        var left = new byte[64 * 1024];
        var right = new byte[64 * 1024];
        while (true)
        {
            var read = one.ReadAtLeast(left, left.Length, throwOnEndOfStream: false);
            var otherRead = other.ReadAtLeast(right, right.Length, throwOnEndOfStream: false);
            if (!left.AsSpan(0, read).SequenceEqual(right.AsSpan(0, otherRead)))
                return false;
            if (read == 0)
                return true;
        }
    }
}
