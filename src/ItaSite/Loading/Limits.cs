namespace ItaSite.Loading;

/// <summary>How much of anything is read. Content is data from many hands; a limit turns a bomb into a message.</summary>
internal static class Limits
{
    /// <summary>Bytes of a YAML file.</summary>
    public const long Yaml = 1024 * 1024;

    /// <summary>Bytes of the list of published addresses: a line for each.</summary>
    public const long Lock = 32 * 1024 * 1024;

    /// <summary>Characters of the front matter of a Markdown file.</summary>
    public const int FrontMatter = 64 * 1024;

    /// <summary>Bytes of a Markdown file.</summary>
    public const long Markdown = 4 * 1024 * 1024;

    /// <summary>Characters of one line of Markdown.</summary>
    public const int MarkdownLine = 200_000;

    /// <summary>Nested mappings and sequences of YAML.</summary>
    public const int YamlDepth = 32;

    /// <summary>Bytes of a CSV file.</summary>
    public const long Csv = 64 * 1024 * 1024;

    /// <summary>Rows of a table: a page shows them all.</summary>
    public const int TableRows = 50_000;

    /// <summary>Columns of a table.</summary>
    public const int TableColumns = 200;

    /// <summary>Characters of one cell: what spreadsheets hold.</summary>
    public const int TableCell = 32_767;

    /// <summary>Bytes of a published file: hosts of static sites refuse more.</summary>
    public const long PublishedFile = 100 * 1024 * 1024;
}
