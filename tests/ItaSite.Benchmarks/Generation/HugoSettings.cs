using System.Text.RegularExpressions;

namespace ItaSite.Benchmarks.Generation;

/// <summary>
/// What the Hugo site needs beside its pages: layouts that make the same page as the theme, and the theme's own style
/// sheet in the head of each.
/// </summary>
internal static partial class HugoSettings
{
    public static void Write(SiteFolder folder, Repository repository)
    {
        var program = typeof(HugoSettings).Assembly;
        foreach (var name in program.GetManifestResourceNames())
        {
            using var reader = new StreamReader(program.GetManifestResourceStream(name)!);
            folder.Write(name, reader.ReadToEnd());
        }

        var sheet = Shrink(File.ReadAllText(Path.Combine(repository.Theme, "style.css")));
        folder.Write("layouts/partials/style.html", $"<style>{sheet}</style>\n");
        folder.Copy("static/assets/emblem.svg", repository.Emblem);
        var assets = Path.Combine(repository.Theme, "assets");
        foreach (var file in Directory.EnumerateFiles(assets, "*", SearchOption.AllDirectories))
            folder.Copy("static/theme/" + Path.GetRelativePath(assets, file), file);
    }

    // ItaSite makes the sheet small and puts in the way to the root; here both are done once, which costs Hugo nothing.
    private static string Shrink(string sheet)
    {
        var bare = Space().Replace(Comment().Replace(sheet, ""), " ");
        return Around().Replace(bare, "$1").Replace(";}", "}", StringComparison.Ordinal).Replace("url(/", "url(/ita/", StringComparison.Ordinal).Trim();
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@" ?([{};,]) ?|(?<=[a-z]:) ")]
    private static partial Regex Around();
}
