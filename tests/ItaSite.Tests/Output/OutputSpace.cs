using System.Security.Cryptography;
using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Rendering.Output;
using Xunit;

namespace ItaSite.Tests.Output;

/// <summary>A site's root in a temporary folder, with an output beside its sources.</summary>
internal sealed class OutputSpace : IDisposable
{
    public OutputSpace()
    {
        Root = Directory.CreateTempSubdirectory("itasite-output-").FullName;
        Directory.CreateDirectory(Path.Combine(Root, "content"));
    }

    public string Root { get; }

    public string Folder => Path.Combine(Root, "public");

    public string Workshop => Folder + ".itasite";

    public OutputFolder Open()
    {
        var (folder, refused) = OutputFolder.Open(Root, Folder);
        Assert.Empty(refused);
        return folder!;
    }

    public Outcome<bool> Build(params (string Address, string Text)[] files)
    {
        using var output = Open();
        foreach (var (address, text) in files)
            output.Write(address, Encoding.UTF8.GetBytes(text));
        return output.Publish();
    }

    public string FilePath(string path) => Path.Combine(Folder, path);

    public IEnumerable<string> Files() => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    /// <summary>One number for the whole tree: paths and bytes in ordinal order.</summary>
    public string Digest() => Digest(Folder);

    public static string Digest(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => (Name: Path.GetRelativePath(folder, file).Replace('\\', '/'), file));
        foreach (var (name, file) in files.OrderBy(pair => pair.Name, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\0{new FileInfo(file).Length}\0"));
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
