using ItaSite.Loading;
using ItaSite.Model;

namespace ItaSite.Tests;

/// <summary>A site in a folder of its own, gone afterwards.</summary>
public sealed class TemporarySite : IDisposable
{
    /// <summary>Settings that fit most cases.</summary>
    public const string Settings = """
        agency:
          name: { th: เทศบาลตำบลทดสอบ, en: Test Municipality }
          kind: subdistrict-municipality
        base-url: https://www.example.go.th/ita/
        current-year: 2567
        menu: [ oit ]
        """;

    public TemporarySite(IEnumerable<KeyValuePair<string, string>> files)
    {
        Write("site.yml", Settings);
        Write("content/pages/about.md", "---\ntitle: เกี่ยวกับ\n---\n");
        foreach (var (path, text) in files)
            Write(path, text);
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("itasite-").FullName;

    public void Write(string path, string text) => WriteBytes(path, System.Text.Encoding.UTF8.GetBytes(text));

    public void WriteBytes(string path, byte[] bytes)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }

    /// <summary>Examines the site, and writes it when an output is named.</summary>
    public Task<BuildReport> BuildAsync(string? output = null, string asOf = "2024-05-15", FactFiles? facts = null) => SiteBuild.RunAsync(
        new BuildRequest
        {
            Root = Root, Output = output, AsOf = DateOnly.ParseExact(asOf, "yyyy-MM-dd", null), Themes = Repository.Themes, Facts = facts ?? FactFiles.BuiltIn,
        },
        null,
        CancellationToken.None);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
