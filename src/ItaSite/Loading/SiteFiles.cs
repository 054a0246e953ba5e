using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.IO.Enumeration;
using System.Security.Cryptography;
using ItaSite.Diagnostics;
using ItaSite.Loading.Markdown;
using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>What stands in the content folder, sorted by what it is. Links of the file system are never followed.</summary>
internal sealed record SiteFiles
{
    /// <summary>Markdown files that make pages, in order.</summary>
    public required ImmutableArray<string> Pages { get; init; }

    /// <summary>Assessment files, in order.</summary>
    public required ImmutableArray<string> Assessments { get; init; }

    /// <summary>The site's own catalogues, in order.</summary>
    public required ImmutableArray<string> Catalogues { get; init; }

    /// <summary>What was handed to the assessors, in order.</summary>
    public required ImmutableArray<string> Submissions { get; init; }

    /// <summary>True when there is a list of addresses that were published before.</summary>
    public required bool HasLock { get; init; }

    /// <summary>True when there is a redirect file.</summary>
    public required bool HasRedirects { get; init; }

    /// <summary>Files published byte for byte, by path.</summary>
    public required FrozenDictionary<string, PublishedFile> Published { get; init; }

    /// <summary>What belongs to each page, by companion folder.</summary>
    public required FrozenDictionary<string, OwnFiles> Own { get; init; }

    public static SiteFiles Discover(string root, ImmutableArray<Diagnostic>.Builder found)
    {
        var entries = (Directory.Exists(Path.Combine(root, ContentPath.Content)) ? Enumerate(root) : Enumerable.Empty<Entry>()).OrderBy(entry => entry.Path, StringComparer.Ordinal).ToArray();
        var usable = entries.Where(entry => Refusal(entry) is not { } refusal || !Add(found, refusal)).ToArray();
        var published = usable
            .Select(entry => (entry, address: ContentPath.FileAddressOf(entry.Path)))
            .Where(pair => pair.address is not null)
            .Select(pair => new PublishedFile(pair.entry.Path, pair.address!, pair.entry.Size))
            .GroupBy(file => file.Size)
            .SelectMany(files => files.Count() > 1 ? files.Select(file => file with { Digest = DigestOf(root, file) }) : files)
            .ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);
        var rest = usable.Where(entry => !published.ContainsKey(entry.Path)).Select(entry => entry.Path).ToArray();
        foreach (var unknown in rest.Where(path => !IsKnown(path)))
            found.Add(new Diagnostic(YearFault(unknown) ?? LoadingRules.UnknownFile, SourceSpan.WholeFile(unknown), Arguments(unknown)));
        return new SiteFiles
        {
            Pages = [.. rest.Where(IsPage)],
            Assessments = [.. rest.Where(IsAssessment)],
            Catalogues = [.. rest.Where(IsCatalogue)],
            Submissions = [.. rest.Where(IsSubmission)],
            HasLock = rest.Contains(ContentPath.Lock),
            HasRedirects = rest.Contains(ContentPath.Redirects),
            Published = published,
            Own = GroupByPage(published.Values, rest.Where(IsDataset)),
        };
    }

    // Files of different sizes differ; only twins by size are read.
    private static string? DigestOf(string root, PublishedFile file)
    {
        try
        {
            using var stream = File.OpenRead(Path.Combine(root, file.Path));
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Copying the file will tell what is wrong with it.
            return null;
        }
    }

    private static FileSystemEnumerable<Entry> Enumerate(string root)
    {
        var content = Path.Combine(root, ContentPath.Content);
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = true };
        return new FileSystemEnumerable<Entry>(content, (ref FileSystemEntry entry) => Entry.From(root, ref entry), options)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !IsHidden(entry.FileName) && (!entry.IsDirectory || IsLink(ref entry)),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLink(ref entry) && !IsHidden(entry.FileName),
        };
    }

    // Dotfiles belong to tools (editors, file managers), not to the site.
    private static bool IsHidden(ReadOnlySpan<char> name) => name.StartsWith(".") || name is "Thumbs.db" or "desktop.ini";

    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;

    private static Diagnostic? Refusal(Entry entry)
    {
        var where = SourceSpan.WholeFile(entry.Path);
        if (entry.IsLink)
            return new Diagnostic(LoadingRules.SymbolicLink, where, entry.Path);
        if (entry.Path.Any(c => char.IsControl(c) || c is '\\' or ':' or '?' or '*' or '"' or '<' or '>' or '|' or '#' or '%'))
            return new Diagnostic(LoadingRules.UnsafeFileName, where, entry.Path);
        return entry.Size > Limits.PublishedFile
            ? new Diagnostic(LoadingRules.FileTooLarge, where, FileSize.Of(entry.Size), FileSize.Of(Limits.PublishedFile))
            : null;
    }

    private static bool Add(ImmutableArray<Diagnostic>.Builder found, Diagnostic refusal)
    {
        found.Add(refusal);
        return true;
    }

    private static bool IsKnown(string path) => IsPage(path) || IsAssessment(path) || IsCatalogue(path) || IsSubmission(path) || IsDataset(path) || path is ContentPath.Redirects or ContentPath.Lock;

    private static bool IsPage(string path) =>
        path.EndsWith(".md", StringComparison.Ordinal) && (ContentPath.AddressOf(path) is not null || IsInYear(path));

    private static bool IsInYear(string path) => path.Split('/') is [_, var year, _] && ContentPath.YearOf(year) is not null;

    private static bool IsAssessment(string path) => path.EndsWith("/" + ContentPath.AssessmentName, StringComparison.Ordinal) && IsInYear(path);

    private static bool IsCatalogue(string path) => path.EndsWith("/" + ContentPath.CatalogueName, StringComparison.Ordinal) && IsInYear(path);

    private static bool IsSubmission(string path) => path.EndsWith("/" + ContentPath.SubmissionName, StringComparison.Ordinal) && IsInYear(path);

    private static bool IsDataset(string path) => (path.EndsWith(".csv", StringComparison.Ordinal) || path.EndsWith(".yml", StringComparison.Ordinal)) && path.Split('/') is [_, var year, _, _] && ContentPath.YearOf(year) is not null;

    // A folder named 2024 is a Gregorian year: say so, rather than "unknown file".
    private static RuleInfo? YearFault(string path) =>
        path.Split('/') is [_, { Length: 4 } year, ..] && int.TryParse(year, out var number) && FiscalYear.FromBuddhistEra(number + FiscalYear.EraOffset) is not null
            ? LoadingRules.GregorianFiscalYear
            : null;

    private static object?[] Arguments(string path) =>
        YearFault(path) is null ? [path] : [path.Split('/')[1], int.Parse(path.Split('/')[1], CultureInfo.InvariantCulture) + FiscalYear.EraOffset];

    private static FrozenDictionary<string, OwnFiles> GroupByPage(IEnumerable<PublishedFile> files, IEnumerable<string> datasets)
    {
        var byFolder = files.ToLookup(file => FolderOf(file.Path), StringComparer.Ordinal);
        var tables = datasets.ToLookup(FolderOf, StringComparer.Ordinal);
        return byFolder.Select(group => group.Key).Concat(tables.Select(group => group.Key)).Distinct(StringComparer.Ordinal).ToFrozenDictionary(
            folder => folder,
            folder => new OwnFiles(
                [.. byFolder[folder].OrderBy(file => file.Path, StringComparer.Ordinal)],
                [.. tables[folder].Order(StringComparer.Ordinal)]),
            StringComparer.Ordinal);
    }

    private static string FolderOf(string path) => string.Join('/', path.Split('/').Take(3));

    private readonly record struct Entry(string Path, long Size, bool IsLink)
    {
        public static Entry From(string root, ref FileSystemEntry entry)
        {
            var path = System.IO.Path.GetRelativePath(root, entry.ToFullPath()).Replace(System.IO.Path.DirectorySeparatorChar, '/');
            return new Entry(path, entry.IsDirectory ? 0 : entry.Length, SiteFiles.IsLink(ref entry));
        }
    }
}
