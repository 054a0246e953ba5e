using System.Globalization;
using ItaSite.Checking.Web;
using ItaSite.Tests.Checking.Web;

namespace ItaSite.Tests.Sites.Broken;

/// <summary>Other websites at their worst, asked from a page that links to them.</summary>
internal static class WebStates
{
    private const string Page = "content/pages/links.md";

    public static IEnumerable<BrokenCase> All => [new("other-websites", RunAsync)];

    // Asked twice, seven hours apart: only then is an address that is gone an error.
    private static async Task<BrokenRun> RunAsync()
    {
        await using var hosts = await BadHosts.StartAsync();
        var port = hosts.Port.ToString("00000", CultureInfo.InvariantCulture);
        var site = new TemporarySite([]);
        site.Write("site.yml", $"{TemporarySite.Settings}\nlinks: {{ external: {{ per-host-delay: 0s, timeout: 20s }} }}\n");
        var clock = new HastyClock(20);
        var web = new WebRun(clock) { Access = BadHosts.Access, CacheFile = Path.Combine(site.Root, ".itasite", "links.json") };
        site.Write(Page, PageOf(port, ("ระเบียบเดิม", "/missing")));
        await AskAsync(site, web);
        clock.Pass(TimeSpan.FromHours(7));
        site.Write(Page, PageOf(
            port,
            ("ระเบียบเดิม", "/missing"), ("ประกาศ", "/gone"), ("จังหวัด", "/wall"), ("แบบฟอร์ม", "/private-document"), ("กรม", "/never"), ("สำนักงาน", "/broken"), ("เว็บใหม่", "/moved")));
        var report = await AskAsync(site, web);
        return new BrokenRun(report, site.Root) { Held = [site], Passing = [($":{port}", ":00000")] };
    }

    private static string PageOf(string port, params ReadOnlySpan<(string Text, string Path)> links)
    {
        var lines = new List<string> { "---", "title: ลิงก์ที่เกี่ยวข้อง", "---" };
        foreach (var (text, path) in links)
            lines.Add($"- [{text}](http://bad.test:{port}{path})");
        return string.Join('\n', lines) + "\n";
    }

    private static Task<Model.BuildReport> AskAsync(TemporarySite site, WebRun web) => SiteBuild.RunAsync(
        new BuildRequest { Root = site.Root, AsOf = new DateOnly(2024, 5, 15), Themes = Repository.Themes, Web = web },
        null,
        CancellationToken.None);
}
