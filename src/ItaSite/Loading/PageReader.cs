using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Loading.Markdown;
using ItaSite.Loading.Yaml;
using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>Reads free pages and news posts.</summary>
internal static class PageReader
{
    public static FreePage? ReadPage(string text, PageContext context, Findings findings)
    {
        if (FrontMatter.Read(text, findings) is not { } matter || matter.Values.RequiredText("title") is not { } title)
            return null;
        var page = new FreePage
        {
            Stem = ContentPath.StemOf(context.File),
            Title = title.Value,
            Menu = matter.Values.Text("menu")?.Value,
            Updated = matter.Values.Date("updated"),
            Body = MarkdownBody.Read(matter.Text, matter.LineOffset, context, findings),
            Where = new SourceSpan(context.File, 1, 1),
        };
        matter.Values.RefuseUnknownKeys();
        return page;
    }

    public static NewsPost? ReadNews(string text, PageContext context, Findings findings)
    {
        if (FrontMatter.Read(text, findings) is not { } matter)
            return null;
        var map = matter.Values;
        var title = map.RequiredText("title");
        var date = map.Required("date", map.Date("date"));
        if (title is not { } known || date is not { } day)
            return null;
        var post = new NewsPost
        {
            Stem = ContentPath.StemOf(context.File),
            Title = known.Value,
            Date = day,
            Owner = map.Text("owner")?.Value,
            Summary = map.Text("summary")?.Value,
            Items = ItemText.ReadKeys(map, "items"),
            Images = [.. map.Maps("images").Select(image => ReadImage(image, context)).OfType<NewsImage>()],
            Body = MarkdownBody.Read(matter.Text, matter.LineOffset, context, findings),
            Where = new SourceSpan(context.File, 1, 1),
        };
        map.RefuseUnknownKeys();
        return post;
    }

    private static NewsImage? ReadImage(YamlMap map, PageContext context)
    {
        var file = map.RequiredText("file");
        var alt = map.RequiredText("alt");
        map.RefuseUnknownKeys();
        if (file is not { } written || alt is not { } text)
            return null;
        if (SitePath.Resolve(context.Folder, written.Value) is { } path && ContentPath.FileAddressOf(path) is { } address)
            return new NewsImage(address, text.Value, written.Where);
        map.Findings.Add(LoadingRules.PathOutsideSite, written.Where, written.Value);
        return null;
    }

    /// <summary>Reads <c>redirects.yml</c>: old addresses and where they lead.</summary>
    public static ImmutableArray<Redirect> ReadRedirects(string text, Findings findings)
    {
        if (YamlText.Read(text, findings) is not { } mapping)
            return [];
        var redirects = ImmutableArray.CreateBuilder<Redirect>();
        foreach (var entry in mapping.Entries)
        {
            if (YamlValue.Text(entry.Value, findings) is not { } to)
                continue;
            if (IsAddress(entry.Key.Text) && IsAddress(to.Value))
                redirects.Add(new Redirect(entry.Key.Text, to.Value, entry.Key.Where));
            else
                findings.Add(LoadingRules.NotAnAddress, entry.Key.Where, IsAddress(entry.Key.Text) ? to.Value : entry.Key.Text);
        }

        return [.. redirects.OrderBy(redirect => redirect.From, StringComparer.Ordinal)];
    }

    // Pages are folders or .html files; a redirect is a page and can stand nowhere else.
    private static bool IsAddress(string text) =>
        text is ['/', _, ..] or ['/']
        && !text.Contains("//", StringComparison.Ordinal)
        && (text.EndsWith('/') || text.EndsWith(".html", StringComparison.Ordinal))
        && text.Split('/').All(part => part.Length == 0 || IsAddressPart(part));

    private static bool IsAddressPart(string part) =>
        part is not "." and not ".." && part.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '~' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark);
}
