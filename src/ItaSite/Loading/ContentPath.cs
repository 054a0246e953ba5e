using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>Where content stands and what address it gets: a pure function of the path.</summary>
internal static class ContentPath
{
    public const string Settings = "site.yml";
    public const string Content = "content";
    public const string News = "content/news";
    public const string Pages = "content/pages";
    public const string Assets = "content/assets";
    public const string Redirects = "content/redirects.yml";
    public const string Lock = "content/urls.lock";
    public const string SubmissionName = "submitted.yml";
    public const string AssessmentName = "ita.yml";
    public const string CatalogueName = "catalogue.yml";

    /// <summary>The address of a Markdown or assessment file's page, or null when the path makes no page.</summary>
    public static string? AddressOf(string path)
    {
        var parts = path.Split('/');
        if (parts.Length != 3 || parts[0] != Content)
            return null;
        var stem = StemOf(path);
        var isMarkdown = path.EndsWith(".md", StringComparison.Ordinal);
        return parts[1] switch
        {
            "news" when isMarkdown => Addresses.NewsPost(stem),
            "pages" when isMarkdown => Addresses.Page(stem),
            _ => YearOf(parts[1]) is not { } year ? null
                : parts[2] == AssessmentName ? Addresses.Assessment(year)
                : isMarkdown && ItemId.Parse(stem) is { } item ? Addresses.Item(new ItemKey(year, item))
                : null,
        };
    }

    /// <summary>The address of a file published byte for byte, or null when the path is not such a file.</summary>
    public static string? FileAddressOf(string path)
    {
        var parts = path.Split('/');
        if (path.StartsWith(Assets + "/", StringComparison.Ordinal))
            return path[Content.Length..];
        if (parts.Length < 5 || parts[0] != Content || parts[3] != "files")
            return null;
        var page = AddressOf($"{parts[0]}/{parts[1]}/{parts[2]}.md");
        return page is null ? null : page + string.Join('/', parts[3..]);
    }

    /// <summary>The companion folder of a Markdown file.</summary>
    public static string FolderOf(string path) => path[..^".md".Length];

    /// <summary>File name without extension.</summary>
    public static string StemOf(string path) => Path.GetFileNameWithoutExtension(path);

    /// <summary>The fiscal year a folder name stands for, or null.</summary>
    public static FiscalYear? YearOf(string name) =>
        name.Length == 4 && int.TryParse(name, out var number) ? FiscalYear.FromBuddhistEra(number) : null;
}
