using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Loading.Markdown;

namespace ItaSite.Loading;

/// <summary>One Markdown file, read: what it became, if anything, and what was found.</summary>
/// <param name="File">Path relative to the root.</param>
/// <param name="Content">A disclosure, a free page, a news post, or null when the file cannot be used.</param>
/// <param name="Found">Findings in order.</param>
internal sealed record ReadPage(string File, object? Content, ImmutableArray<Diagnostic> Found)
{
    public static ReadPage From(string root, string file, SiteFiles files, TableKinds kinds)
    {
        var findings = new Findings(file);
        var content = SourceText.Read(root, findings, Limits.Markdown) is { } text ? Read(root, text, ContextOf(file, files), kinds, findings) : null;
        return new ReadPage(file, findings.LeavesFileOut ? null : content, findings.ToImmutable());
    }

    private static object? Read(string root, string text, PageContext context, TableKinds kinds, Findings findings)
    {
        if (context.File.StartsWith(ContentPath.News + "/", StringComparison.Ordinal))
            return PageReader.ReadNews(text, context, findings);
        if (context.File.StartsWith(ContentPath.Pages + "/", StringComparison.Ordinal))
            return PageReader.ReadPage(text, context, findings);
        return DisclosureReader.Read(root, text, context, kinds, findings);
    }

    private static PageContext ContextOf(string file, SiteFiles files)
    {
        var folder = ContentPath.FolderOf(file);
        return new PageContext(
            file,
            folder,
            ContentPath.AddressOf(file) ?? "/",
            ContentPath.YearOf(file.Split('/')[1]),
            files.Own.GetValueOrDefault(folder, OwnFiles.None),
            files.Published);
    }
}
