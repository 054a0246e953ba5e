using System.Text;

namespace ItaSite.Benchmarks.Generation;

/// <summary>The same site twice, for ItaSite and for Hugo.</summary>
/// <param name="ItaSite">Folder with <c>site.yml</c>.</param>
/// <param name="Hugo">Folder with <c>hugo.toml</c>.</param>
/// <param name="Pages">Content pages in each.</param>
/// <param name="BytesPerPage">Mean size of an ItaSite page's Markdown.</param>
internal sealed record GeneratedSites(string ItaSite, string Hugo, int Pages, double BytesPerPage)
{
    /// <summary>Writes both sites; the same count makes the same bytes everywhere.</summary>
    /// <param name="pages">Content pages.</param>
    /// <param name="folder">Where to write; must be empty or absent.</param>
    /// <param name="repository">Lends its theme's style sheet, fonts and emblem.</param>
    public static GeneratedSites Write(int pages, string folder, Repository repository)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new BenchmarkException($"{folder} is not empty: name a new folder, nothing is overwritten.");
        var plan = SitePlan.Of(pages);
        var itaSite = new SiteFolder(Path.Combine(folder, "itasite"));
        var hugo = new SiteFolder(Path.Combine(folder, "hugo"));
        var bytes = WritePages(plan, new ItaSiteDialect(), itaSite);
        WritePages(plan, new HugoDialect(), hugo);
        ItaSiteSettings.Write(itaSite, repository);
        HugoSettings.Write(hugo, repository);
        return new GeneratedSites(itaSite.Path, hugo.Path, pages, (double)bytes / pages);
    }

    private static long WritePages(SitePlan plan, Dialect dialect, SiteFolder folder)
    {
        var bytes = 0L;
        foreach (var page in plan.Pages)
        {
            var text = PageText.Of(page, plan, dialect);
            bytes += Encoding.UTF8.GetByteCount(text);
            folder.Write("content/" + dialect.FileOf(page), text);
        }

        return bytes;
    }
}
