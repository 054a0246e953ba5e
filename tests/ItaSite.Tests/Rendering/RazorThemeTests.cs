using System.Text.Json;
using System.Text.RegularExpressions;
using ItaSite.Diagnostics;
using ItaSite.Rendering;
using Xunit;

namespace ItaSite.Tests.Rendering;

public sealed partial class RazorThemeTests
{
    private static readonly SourceSpan Where = new("site.yml", 7, 8);

    private static string Folder => Path.Combine(Repository.Root, "themes", "municipal");

    [Fact]
    public void Find_UnknownName_NamesTheKnownOnes()
    {
        var (theme, found) = RazorTheme.Find(new Spanned<string>("municpal", Where), Repository.Themes);

        Assert.Null(theme);
        var diagnostic = Assert.Single(found);
        Assert.Equal((RenderingRules.UnknownTheme, Where), (diagnostic.Rule, diagnostic.Where));
        Assert.Contains("municipal", Wording.In(Language.Thai).Help(diagnostic), StringComparison.Ordinal);
        Assert.True(diagnostic.Rule.Blocking);
    }

    [Fact]
    public void Find_NoThemes_SaysSoWithoutThrowing() => Assert.Single(RazorTheme.Find(new Spanned<string>("municipal", Where), []).Found);

    [Fact]
    public void ThemeYml_NamesWhatTheAssemblyHolds()
    {
        var documented = File.ReadAllLines(Path.Combine(Folder, "theme.yml")).Where(line => line.StartsWith("  - ", StringComparison.Ordinal)).Select(line => line[4..]).ToList();

        var assets = RenderedSite.Theme.Assets.Select(asset => asset.Address["/theme/".Length..]);
        var templates = Directory.GetFiles(Folder, "*.cshtml").Select(Path.GetFileNameWithoutExtension).Where(name => name is not ("layout" or "_ViewImports"));
        Assert.Equal(assets.Concat(templates!).Order(StringComparer.Ordinal), documented.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Words_BothLanguages_HaveTheSameKeysAndPlaceholders()
    {
        var (thai, english) = (Words("th"), Words("en"));

        Assert.Equal(thai.Keys.Order(StringComparer.Ordinal), english.Keys.Order(StringComparer.Ordinal));
        Assert.All(thai, word => Assert.Equal(Placeholders(word.Value), Placeholders(english[word.Key])));
    }

    [Fact]
    public void Words_EveryKeyInTemplates_Exists()
    {
        var words = Words("th");
        var used = Directory.GetFiles(Folder, "*.cshtml", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => WordKey().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value));

        Assert.All(used, key => Assert.Contains(key, words.Keys));
    }

    [Fact]
    public void Templates_NoneWritesRawMarkup()
    {
        foreach (var file in Directory.GetFiles(Folder, "*.cshtml", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            Assert.DoesNotContain("Raw(", text, StringComparison.Ordinal);
            Assert.DoesNotContain("<script", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("style=\"", text, StringComparison.Ordinal);
        }
    }

    private static Dictionary<string, string> Words(string language) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Path.Combine(Folder, $"words.{language}.json")))!;

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("w(?:ords)?\\[\"([a-z.-]+)\"\\]", RegexOptions.IgnoreCase)]
    private static partial Regex WordKey();
}
