namespace ItaSite.Tests.Sites;

/// <summary>A copy of the demonstration's content with settings of its own, gone afterwards.</summary>
public sealed class SiteCopy : IDisposable
{
    public SiteCopy(string? settings = null)
    {
        var content = Path.Combine(Repository.Root, "content");
        File.WriteAllText(Path.Combine(Root, "site.yml"), settings ?? File.ReadAllText(Path.Combine(Repository.Root, "site.yml")));
        foreach (var file in Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Root, "content", Path.GetRelativePath(content, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("itasite-copy-").FullName;

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
