namespace ItaSite.Model;

/// <summary>The site's addresses: a pure function of what is published. ASCII, lower case, trailing slash, permanent.</summary>
public static class Addresses
{
    /// <summary>The home page.</summary>
    public const string Home = "/";

    /// <summary>All years of disclosures.</summary>
    public const string Oit = "/oit/";

    /// <summary>All assessment results.</summary>
    public const string Ita = "/ita/";

    /// <summary>All news.</summary>
    public const string News = "/news/";

    /// <summary>All topics.</summary>
    public const string Topics = "/topics/";

    /// <summary>Every page of the site on one page, for people; <c>/sitemap.xml</c> is the one for machines.</summary>
    public const string SiteMap = "/sitemap/";

    /// <summary>How ready the agency is, on sites that show it.</summary>
    public const string Readiness = "/readiness/";

    /// <summary>The page shown for an unknown address.</summary>
    public const string NotFound = "/404.html";

    /// <summary>The news feed.</summary>
    public const string Feed = "/feed.xml";

    /// <summary>A dataset of an item as a file for spreadsheets.</summary>
    public static string DatasetCsv(ItemKey key, string name) => $"{Item(key)}data/{name}.csv";

    /// <summary>A dataset of an item as a file for programs.</summary>
    public static string DatasetJson(ItemKey key, string name) => $"{Item(key)}data/{name}.json";

    /// <summary>The index of one year.</summary>
    public static string Year(FiscalYear year) => $"/oit/{year}/";

    /// <summary>What is typed into the assessors' system for one year.</summary>
    public static string Submission(FiscalYear year) => $"/oit/{year}/itas/";

    /// <summary>The same as a spreadsheet.</summary>
    public static string SubmissionXlsx(FiscalYear year) => $"/oit/{year}/itas/itas-{year}.xlsx";

    /// <summary>One item of one year.</summary>
    public static string Item(ItemKey key) => $"/oit/{key.Year}/{key.Item.Slug}/";

    /// <summary>One subject in every year.</summary>
    public static string Topic(string topic) => $"/topics/{topic}/";

    /// <summary>One year's assessment result.</summary>
    public static string Assessment(FiscalYear year) => $"/ita/{year}/";

    /// <summary>One measure that was decided from a year's result.</summary>
    public static string Measure(FiscalYear year, string id) => $"/ita/{year}/measures/{id}/";

    /// <summary>The memorandum on a year's result, for printing.</summary>
    public static string Memo(FiscalYear year) => $"/ita/{year}/memo/";

    /// <summary>A news post, by its file's stem.</summary>
    public static string NewsPost(string stem) => $"/news/{stem}/";

    /// <summary>The news of one fiscal year.</summary>
    public static string NewsYear(FiscalYear year) => $"/news/{year}/";

    /// <summary>A free page, by its file's stem.</summary>
    public static string Page(string stem) => $"/{stem}/";

    /// <summary>The link from one page to another address of the site, relative, so that the site works under any base path and from a disk.</summary>
    /// <param name="from">Address of the page that holds the link, such as <c>/oit/2567/o1/</c> or <c>/404.html</c>.</param>
    /// <param name="to">Address of the target, with an optional fragment.</param>
    public static string Relative(string from, string to)
    {
        var hash = to.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? to : to[..hash];
        var fragment = hash < 0 ? "" : to[hash..];
        if (path == from && fragment.Length > 0)
            return fragment;

        var fromFolder = from.AsSpan(0, from.LastIndexOf('/') + 1);
        var common = 0;
        for (var i = 0; i < fromFolder.Length && i < path.Length && fromFolder[i] == path[i]; i++)
        {
            if (path[i] == '/')
                common = i + 1;
        }

        var up = 0;
        foreach (var c in fromFolder[common..])
            up += c == '/' ? 1 : 0;
        var rest = path[common..];
        return up == 0 && rest.Length == 0
            ? "./" + fragment
            : string.Concat(string.Concat(Enumerable.Repeat("../", up)), rest, fragment);
    }

    /// <summary>The file of the output folder that serves an address.</summary>
    public static string OutputPath(string address) =>
        address.EndsWith('/') ? string.Concat(address.AsSpan(1), "index.html") : address[1..];
}
