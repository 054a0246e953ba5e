using ItaSite.Model;

namespace ItaSite.Tests.Sites.Broken;

/// <summary>The broken sites that are committed as they are. One that has no settings is a folder of pages, made by something else.</summary>
internal static class BrokenFolders
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Sites", "broken");

    private static readonly DateOnly AsOf = new(2025, 5, 15);

    public static IEnumerable<BrokenCase> All => Directory.EnumerateDirectories(Folder).Order(StringComparer.Ordinal)
        .Select(root => new BrokenCase(Path.GetFileName(root), () => File.Exists(Path.Combine(root, "site.yml")) ? BuildAsync(root) : CheckLinksAsync(root)));

    private static async Task<BrokenRun> BuildAsync(string root)
    {
        var output = new TemporaryFolder();
        var folder = Path.Combine(output.Path, "_site");
        var report = await SiteBuild.RunAsync(
            new BuildRequest { Root = root, Output = folder, AsOf = AsOf, Themes = Repository.Themes, Readiness = true },
            null,
            CancellationToken.None);
        return new BrokenRun(report, root) { Held = [output], Passing = [(folder, "_site")] };
    }

    // As strict as the command can be: with --forbid for every manner, for a host that shows the folder below a path.
    private static async Task<BrokenRun> CheckLinksAsync(string root)
    {
        var request = new FolderRequest(root, AsOf) { BaseUrl = new Uri("https://www.buengphang.example/เดิม/"), Settings = new LinkSettings { Tolerated = [] } };
        return new BrokenRun(await LinkRun.OfFolderAsync(request, CancellationToken.None), root);
    }
}
