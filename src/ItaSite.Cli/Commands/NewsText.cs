using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using ItaSite.Model;
using ItaSite.Reporting;

namespace ItaSite.Cli.Commands;

/// <summary>The first text of a news post, and its file's name.</summary>
internal static partial class NewsText
{
    private const string Folder = "content/news/";
    private const int LongestSlug = 60;

    private static readonly JsonSerializerOptions Quoted = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file for a news post.</summary>
    public static NewFile For(string title, DateOnly date, FiscalYear year, string stem)
    {
        var values = ItemText.Values(year, date);

        // A JSON string is a YAML string: colons, quotes and the like lose their meaning.
        values["title"] = JsonSerializer.Serialize(PlainText.OneLine(title), Quoted);
        values["date"] = values["today"];
        values["text"] = "«กรอก เนื้อข่าว»";
        return new NewFile($"{Folder}{stem}.md", FileTemplate.Fill("news.md", values));
    }

    /// <summary>A stem that no file has: the day and the title's Latin words, else a running number. Addresses are ASCII.</summary>
    public static string FreeStem(string root, string title, DateOnly date)
    {
        var day = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var slug = Slug(title);
        var candidates = slug is null ? [] : new[] { slug };
        var numbered = Enumerable.Range(slug is null ? 1 : 2, int.MaxValue - 2).Select(number => $"{slug ?? "news"}-{number}");
        return candidates.Concat(numbered).Select(name => $"{day}-{name}").First(stem => !Path.Exists(Path.Combine(root, $"{Folder}{stem}.md")));
    }

    private static string? Slug(string title)
    {
        var words = Word.Matches(title.ToLowerInvariant()).Select(match => match.Value).ToList();
        if (!words.Exists(word => word.Any(char.IsAsciiLetter)))
            return null;
        var slug = string.Join('-', words);
        return slug.Length <= LongestSlug ? slug : slug[..LongestSlug].TrimEnd('-');
    }

    [GeneratedRegex("[a-z0-9]+")]
    private static partial Regex Word { get; }
}
