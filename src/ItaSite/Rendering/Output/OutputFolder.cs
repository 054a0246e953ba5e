using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Rendering.Output;

/// <summary>The folder a site is written to.</summary>
public sealed class OutputFolder : IDisposable
{
    private readonly string folder;

    private OutputFolder(string folder) => this.folder = folder;

    /// <summary>Opens the folder.</summary>
    public static Outcome<OutputFolder?> Open(string root, string folder) => new(new OutputFolder(Path.Combine(root, folder)), []);

    /// <summary>Writes a file.</summary>
    public void Write(string address, ReadOnlySpan<byte> bytes)
    {
        var path = Prepare(address);
        File.WriteAllBytes(path, bytes);
    }

    /// <summary>Copies a file.</summary>
    public void Copy(string address, string sourcePath) => File.Copy(sourcePath, Prepare(address), overwrite: true);

    /// <summary>Keeps a file of the last build.</summary>
    public bool Keep(string address) => File.Exists(Path.Combine(folder, Addresses.OutputPath(address)));

    /// <summary>Puts the build in place.</summary>
    public Outcome<bool> Publish() => new(Directory.Exists(folder), []);

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private string Prepare(string address)
    {
        var path = Path.Combine(folder, Addresses.OutputPath(address));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }
}
