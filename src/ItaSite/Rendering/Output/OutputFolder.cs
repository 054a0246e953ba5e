using System.Text;
using ItaSite.Diagnostics;

namespace ItaSite.Rendering.Output;

/// <summary>
/// The output of one build. It is made beside the old output and swapped in whole; until <see cref="Publish"/>, and when
/// anything goes wrong, the old output stays as it is, byte for byte. Files are put from any number of threads.
/// </summary>
/// <remarks>
/// Beside the output <c>public</c> stands <c>public.itasite</c> with the lock, the list of what was published and the tree
/// being built. A folder that holds something but has no such list is never touched.
/// </remarks>
public sealed class OutputFolder : IDisposable
{
    private readonly OutputPlace place;
    private readonly OutputLock held;
    private readonly OutputTree tree;
    private readonly OutputNames names = new();
    private volatile Exception? fault;

    private OutputFolder(OutputPlace place, OutputLock held)
    {
        this.place = place;
        this.held = held;
        tree = new OutputTree(place.Next, place.Folder);
    }

    /// <summary>Opens the folder for one build and brings in order what a killed one left; null, with the reason, when it must not or cannot be written.</summary>
    /// <param name="root">The site's root.</param>
    /// <param name="folder">The output folder, full or relative to the working folder; it need not exist.</param>
    public static Outcome<OutputFolder?> Open(string root, string folder)
    {
        var (place, refused) = OutputPlace.Find(root, folder);
        return place is null ? new(null, refused) : Open(place);
    }

    /// <summary>Puts a file. What goes wrong is told by <see cref="Publish"/>.</summary>
    /// <param name="address">Its site address, decoded, such as <c>/oit/</c> or <c>/feed.xml</c>.</param>
    /// <param name="bytes">Its content.</param>
    public void Write(string address, ReadOnlySpan<byte> bytes)
    {
        if (fault is not null || names.Take(address) is not { } path)
            return;
        try
        {
            tree.Write(path, bytes);
        }
        catch (Exception met) when (OutputFault.IsExpected(met))
        {
            fault = met;
        }
    }

    /// <summary>Puts a copy of a file. What goes wrong is told by <see cref="Publish"/>.</summary>
    /// <param name="address">Its site address, decoded.</param>
    /// <param name="source">Path of the file to copy.</param>
    public void Copy(string address, string source)
    {
        if (fault is not null || names.Take(address) is not { } path)
            return;
        try
        {
            tree.Copy(path, source);
        }
        catch (Exception met) when (OutputFault.IsExpected(met))
        {
            fault = met;
        }
    }

    /// <summary>Takes over the old output's file of an address; false when it has none or the address is taken.</summary>
    /// <param name="address">Its site address, decoded.</param>
    public bool Keep(string address)
    {
        try
        {
            var isFree = fault is null && OutputNames.PathOf(address) is { } wanted && tree.HasOld(wanted) && !names.Has(wanted, isFolder: false);
            if (!isFree || names.Take(address) is not { } path)
                return false;
            tree.Keep(path);
            return true;
        }
        catch (Exception met) when (OutputFault.IsExpected(met))
        {
            fault = met;
            return false;
        }
    }

    /// <summary>Puts the new output in the old one's place; false, with the reasons, when the old one stays.</summary>
    public Outcome<bool> Publish()
    {
        if (fault is not null)
            return new(false, [OutputFault.Of(fault, place.Shown)]);
        if (names.Faults is { IsEmpty: false } faults)
            return new(false, faults);
        try
        {
            if (tree.Complete(names))
            {
                WriteManifest();
                FolderSwap.Run(place, NativeFiles.TryExchange);
            }

            return new(true, []);
        }
        catch (Exception met) when (OutputFault.IsExpected(met))
        {
            return new(false, [OutputFault.Of(met, place.Shown)]);
        }
    }

    /// <summary>Removes what was made beside the output and lets the next build in.</summary>
    public void Dispose()
    {
        try
        {
            FolderSwap.Recover(place);
        }
        catch (Exception met) when (OutputFault.IsExpected(met))
        {
            // The output is whole; the next build clears the rest away.
        }

        // A first build that published nothing leaves nothing behind.
        held.Release(isLast: !File.Exists(place.Manifest));
    }

    private static Outcome<OutputFolder?> Open(OutputPlace place)
    {
        OutputLock? held = null;
        try
        {
            Directory.CreateDirectory(place.Workshop);
            held = OutputLock.Take(place.Workshop);
            if (held is null)
                return new(null, [OutputFault.Of(OutputRules.Busy, place.Shown, OutputLock.Holder(place.Workshop))]);
            FolderSwap.Recover(place);
            var opened = new OutputFolder(place, held);
            opened.tree.Begin();
            return new(opened, []);
        }
        catch (Exception met) when (OutputFault.IsExpected(met))
        {
            held?.Release(isLast: !File.Exists(place.Manifest));
            return new(null, [OutputFault.Of(met, place.Shown)]);
        }
    }

    // Before the swap: a published folder without a list would be taken for somebody else's.
    private void WriteManifest()
    {
        var fresh = place.Manifest + ".new";
        using (var file = new FileStream(fresh, FileMode.Create, FileAccess.Write))
        {
            file.Write(Encoding.UTF8.GetBytes(string.Concat(names.Files.Select(path => path + "\n"))));
            file.Flush(flushToDisk: true);
        }

        File.Move(fresh, place.Manifest, overwrite: true);
    }
}
