namespace ItaSite.Reporting;

/// <summary>Lines of the site's source files, for showing the place of a finding.</summary>
/// <param name="root">The folder that holds <c>site.yml</c>.</param>
public sealed class SourceLines(string root)
{
    // A file beyond the loader's own limits is never quoted: the message names it, that is enough.
    private const long LargestFile = 4 * 1024 * 1024;

    private readonly string root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)) + Path.DirectorySeparatorChar;
    private readonly Dictionary<string, string[]> files = new(StringComparer.Ordinal);

    /// <summary>The text of a line counted from 1, or null when it cannot be shown.</summary>
    public string? Line(string file, int number)
    {
        if (!files.TryGetValue(file, out var lines))
            files[file] = lines = Read(file);
        return number >= 1 && number <= lines.Length ? lines[number - 1] : null;
    }

    private string[] Read(string file)
    {
        try
        {
            var path = Path.GetFullPath(Path.Combine(root, file));
            var info = new FileInfo(path);
            var isOurs = path.StartsWith(root, StringComparison.Ordinal) && info.Exists && info.LinkTarget is null;
            return isOurs && info.Length <= LargestFile ? File.ReadAllLines(path) : [];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // The file may have gone since it was read; the finding stands without its line.
            return [];
        }
    }
}
