using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using ItaSite.Model;

namespace ItaSite.Tests.Sites;

/// <summary>A site made from a municipality's own report, with what the report holds: its figures, and who does what by when.</summary>
internal static partial class SourceReport
{
    public static string Folder(string site) => Path.Combine(Repository.Root, "tests", "Sites", site);

    /// <summary>The figures of the report that are carried, as its text has them: a number, a date, a code, a number with its unit.</summary>
    public static IEnumerable<string> Figures(string site) => Rows(site).Where(row => row.Note.Length == 0).Select(row => row.Figure);

    /// <summary>Every figure with its note: empty, or why it is not carried.</summary>
    public static (string Figure, string Note)[] Rows(string site) =>
    [
        .. File.ReadAllLines(Path.Combine(Folder(site), "figures.txt"))
            .Where(line => line.Length > 0)
            .Select(line => line.Split('\t'))
            .Select(cells => (Plain(cells[0]), cells.ElementAtOrDefault(2) ?? "")),
    ];

    /// <summary>The rows of the report's tables, as another reader took them out of it.</summary>
    public static string[][] Assignments(string site) =>
        [.. File.ReadAllLines(Path.Combine(Folder(site), "assignments.csv")).Skip(1).Where(line => line.Length > 0).Select(line => line.Split(','))];

    /// <summary>All that the built pages say, Thai digits mapped.</summary>
    public static string TextOf(string output)
    {
        var parser = new HtmlParser();
        return string.Join('\n', Directory.EnumerateFiles(output, "*.html", SearchOption.AllDirectories)
            .Select(file => Plain(parser.ParseDocument(File.ReadAllText(file)).Body!.TextContent)));
    }

    /// <summary>True when a figure stands in a text, and not as a part of a longer number.</summary>
    public static bool Has(string text, string figure) =>
        Regex.IsMatch(text, $@"(?<![0-9]|[0-9][.,]){Regex.Escape(figure)}(?![0-9]|[.,][0-9])", RegexOptions.None, TimeSpan.FromSeconds(20));

    private static string Plain(string text) => Spaces.Replace(ThaiDigits.ToArabic(text), " ");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces { get; }
}
