using System.Text.RegularExpressions;

namespace ItaSite.Benchmarks.Comparing;

/// <summary>What one build wrote: that both wrote about the same is the ground of the comparison.</summary>
/// <param name="Pages">HTML files.</param>
/// <param name="OtherFiles">All other files.</param>
/// <param name="Bytes">Bytes of all files.</param>
/// <param name="BytesPerPage">Mean bytes of a generated page's HTML; lists and indexes are left out.</param>
/// <param name="InternalLinks">References to the same site in all pages: those ItaSite's build checks.</param>
internal sealed partial record OutputCensus(int Pages, int OtherFiles, long Bytes, double BytesPerPage, long InternalLinks)
{
    public static OutputCensus Of(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToList();
        var pages = files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)).ToList();
        var posts = pages.Where(page => IsPost(Path.GetRelativePath(folder, page))).ToList();
        return new OutputCensus(
            pages.Count,
            files.Count - pages.Count,
            files.Sum(file => new FileInfo(file).Length),
            posts.Average(page => new FileInfo(page).Length),
            pages.Sum(page => (long)InternalLink().Count(File.ReadAllText(page))));
    }

    private static bool IsPost(string path) => path.StartsWith("news/", StringComparison.Ordinal) && path.Count(letter => letter == '/') == 2;

    [GeneratedRegex("""\b(?:href|src)="(?![a-z][a-z+.-]*:|//)""")]
    private static partial Regex InternalLink();
}
