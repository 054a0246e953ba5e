using ItaSite.Rendering.Views;
using RazorLight;

namespace ItaSite.Tests.Sites.Broken;

/// <summary>Themes that agencies made and did not finish.</summary>
internal static class ThemeStates
{
    private const string Name = "ธีมของเรา";

    public static IEnumerable<BrokenCase> All =>
    [
        new("theme-without-a-template", () => RunAsync(new AlteredTheme(Name) { Dropped = ["/item.cshtml", "style.css"] })),
        new("theme-that-fails", () => RunAsync(new AlteredTheme(Name) { Replaced = { ["/page.cshtml"] = typeof(FailingPage) } })),
        new("theme-without-ways", () => RunAsync(new AlteredTheme(Name) { Replaced = { ["/sitemap.cshtml"] = typeof(EmptyPage), ["/topics.cshtml"] = typeof(EmptyPage) } })),
    ];

    private static async Task<BrokenRun> RunAsync(AlteredTheme theme)
    {
        var site = new TemporarySite([CompleteItem.Page]);
        site.Write("site.yml", $"{TemporarySite.Settings}\ntheme: {Name}\nhome: [ news ]\n");
        var request = new BuildRequest { Root = site.Root, AsOf = new DateOnly(2024, 5, 15), Themes = [.. Repository.Themes, theme] };
        return new BrokenRun(await SiteBuild.RunAsync(request, null, CancellationToken.None), site.Root) { Held = [site] };
    }

    public sealed class FailingPage : TemplatePage<FreePageView>
    {
        public override Task ExecuteAsync() => throw new InvalidOperationException("ยังไม่ได้ทำ: 100%, รอปีหน้า");
    }

    public sealed class EmptyPage : TemplatePage<PageView>
    {
        public override Task ExecuteAsync() => Task.CompletedTask;
    }
}
