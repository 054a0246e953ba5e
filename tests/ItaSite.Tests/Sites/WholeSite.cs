using System.Security.Cryptography;
using System.Text;
using ItaSite.Model;

namespace ItaSite.Tests.Sites;

/// <summary>A committed site, built into a folder of its own.</summary>
public sealed class WholeSite : IDisposable
{
    private readonly string root;

    /// <param name="folder">The site's folder, relative to the repository; empty for the demonstration.</param>
    public WholeSite(string folder = "") => root = Path.Combine(Repository.Root, folder);

    public string Output { get; } = Path.Combine(Directory.CreateTempSubdirectory("itasite-site-").FullName, "_site");

    /// <summary>Builds a copy of the site that stands at another path.</summary>
    public static async Task<BuildReport> BuildAsync(string root, string? output, DateOnly? asOf = null) => await SiteBuild.RunAsync(
        new BuildRequest { Root = root, Output = output, AsOf = asOf ?? new DateOnly(2024, 5, 15), Themes = Repository.Themes },
        null,
        CancellationToken.None);

    public Task<BuildReport> BuildAsync() => BuildAsync(root, Output);

    public string Page(string address) => File.ReadAllText(Path.Combine(Output, Addresses.OutputPath(address)));

    /// <summary>One SHA-256 over names and bytes of a whole tree.</summary>
    public static string Digest(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(folder, file).Replace('\\', '/') + "\n"));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(Output)!, recursive: true);
}
