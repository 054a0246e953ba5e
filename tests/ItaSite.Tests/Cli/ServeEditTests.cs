using System.Text.RegularExpressions;
using Xunit;

namespace ItaSite.Tests.Cli;

public sealed partial class ServeEditTests : IAsyncLifetime
{
    private readonly ServedSite served = new();

    public Task InitializeAsync() => served.InitializeAsync();

    public Task DisposeAsync() => served.DisposeAsync();

    [Fact]
    public async Task Edit_Good_IsShownAndTheBrowserIsTold()
    {
        var version = Version().Match(await served.Http.GetStringAsync("/hello/")).Groups[1].Value;
        using var events = await served.Http.GetAsync($"/__itasite/events?version={version}", HttpCompletionOption.ResponseHeadersRead);
        using var reader = new StreamReader(await events.Content.ReadAsStreamAsync());
        served.Site.Write("content/pages/hello.md", "---\ntitle: สวัสดี\n---\nข้อความใหม่กว่า\n");
        var told = await ReadUntilAsync(reader, "event: changed").WaitAsync(ServedSite.Patience);
        Assert.True(told);
        Assert.Contains("ข้อความใหม่กว่า", await served.Http.GetStringAsync("/hello/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Edit_OnePageBroken_KeepsItsLastGoodVersionAndShowsTheCure()
    {
        served.Site.Write("content/pages/hello.md", "---\ntitle: [ <script>alert(1)</script>\n---\nข้อความเสีย\n");
        await ServedSite.UntilAsync(async () => (await served.Http.GetStringAsync("/__itasite/")).Contains("content/pages/hello.md", StringComparison.Ordinal));
        var findings = await served.Http.GetStringAsync("/__itasite/");
        Assert.Contains("วิธีแก้", findings, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", findings, StringComparison.Ordinal);
        Assert.Contains("ข้อความแรก", await served.Http.GetStringAsync("/hello/"), StringComparison.Ordinal);
        Assert.Contains("itasite-bar error", await served.Http.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Edit_SettingsBroken_KeepsAllPagesAndSaysSo()
    {
        served.Site.Write("site.yml", "agency: [\n");
        await ServedSite.UntilAsync(async () => (await served.Http.GetStringAsync("/hello/")).Contains("เป็นรุ่นก่อน", StringComparison.Ordinal));
        Assert.Contains("ข้อความแรก", await served.Http.GetStringAsync("/hello/"), StringComparison.Ordinal);
        served.Site.Write("site.yml", TemporarySite.Settings);
        await ServedSite.UntilAsync(async () => !(await served.Http.GetStringAsync("/hello/")).Contains("เป็นรุ่นก่อน", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Stop_EndsWith130AlsoWhileABrowserListens()
    {
        using var events = await served.Http.GetAsync("/__itasite/events?version=", HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal(130, await served.StopAsync());
        await Assert.ThrowsAsync<HttpRequestException>(() => served.Http.GetAsync("/"));
    }

    private static async Task<bool> ReadUntilAsync(StreamReader reader, string line)
    {
        while (await reader.ReadLineAsync() is { } read)
        {
            if (read == line)
                return true;
        }

        return false;
    }

    [GeneratedRegex("data-version=\"([^\"]+)\"")]
    private static partial Regex Version();
}
