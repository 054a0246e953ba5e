using Xunit;

namespace ItaSite.Tests.Cli;

public sealed class SubmissionTests : IDisposable
{
    private const string Item = "---\nitem: O3\nevidence:\n  not-whole-law: { confirmed-by: สำนักปลัด, on: 2024-03-01 }\n---\n## หน้าที่ {#powers-and-duties}\n";

    private readonly TemporarySite site = new(
    [
        new("content/2567/o3.md", Item),
        new("content/2567/o3/files/แผน 1.pdf", "%PDF-1.4"),
        new("content/2567/o3/units.csv", "ชื่อ,จำนวน\nกองคลัง,1\n"),
    ]);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Submit_Year_IsWrittenDownAndHolds()
    {
        var run = Run();
        Assert.Equal(0, await run.RunAsync("submit", "๒๕๖๗"));
        var text = Read("content/2567/submitted.yml");
        Assert.Matches("""\Asubmitted: 2024-05-16\nitems:\n  O3: \{ urls: \[ "/oit/2567/o3/" \], sha256: "[0-9a-f]{64}" \}\n\z""", text);
        Assert.Contains("https://www.example.go.th/ita/oit/2567/itas/", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain((await site.BuildAsync()).Diagnostics, found => found.Rule.Code.StartsWith("ITA20", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("content/2567/o3.md", Item + "\nเพิ่ม\n")]
    [InlineData("content/2567/o3/files/แผน 1.pdf", "%PDF-1.7")]
    [InlineData("content/2567/o3/units.csv", "ชื่อ,จำนวน\nกองคลัง,2\n")]
    [InlineData("content/2567/o3/files/second.pdf", "%PDF-1.4")]
    public async Task Submit_ContentChangedLater_IsANotice(string file, string text)
    {
        await Run().RunAsync("submit", "2567");
        site.Write(file, text);
        Assert.Contains((await site.BuildAsync()).Diagnostics, found => found.Rule.Code == "ITA2033");
    }

    [Fact]
    public async Task Submit_LineEndsOfAnotherSystem_AreNoChange()
    {
        await Run().RunAsync("submit", "2567");
        site.Write("content/2567/o3.md", Item.Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.DoesNotContain((await site.BuildAsync()).Diagnostics, found => found.Rule.Code == "ITA2033");
    }

    [Theory]
    [InlineData("content/2566/o7.md", true)]
    [InlineData("content/2566/o7/files/แผน.pdf", true)]
    [InlineData("content/2566/o8.md", false)]
    public async Task Submit_DocumentOfAnotherPageChangedLater_IsANotice(string file, bool isTold)
    {
        site.Write("content/2567/o7.md", "---\nitem: O7\nsame-as: 2566/o7\n---\n");
        site.Write("content/2566/o7.md", "---\nitem: O7\n---\n");
        site.Write("content/2566/o7/files/แผน.pdf", "%PDF-1.4");
        await Run().RunAsync("submit", "2567");
        Assert.DoesNotContain((await site.BuildAsync()).Diagnostics, found => found.Rule.Code == "ITA2033");

        site.Write(file, file.EndsWith(".md", StringComparison.Ordinal) ? $"---\nitem: {Path.GetFileNameWithoutExtension(file)}\n---\nแก้ไข\n" : "%PDF-1.7");

        Assert.Equal(isTold ? ["O7"] : [], (await site.BuildAsync()).Diagnostics.Where(found => found.Rule.Code == "ITA2033").Select(found => found.Item));
    }

    [Fact]
    public async Task Submit_ItemGone_IsAnError()
    {
        await Run().RunAsync("submit", "2567");
        File.Delete(Path.Combine(site.Root, "content/2567/o3.md"));
        Assert.Contains((await site.BuildAsync()).Diagnostics, found => found.Rule.Code == "ITA2032");
    }

    [Fact]
    public async Task Submit_Again_OnlyWhenAsked()
    {
        await Run().RunAsync("submit", "2567");
        var before = Read("content/2567/submitted.yml");
        site.Write("content/2567/o3.md", Item + "\nเพิ่ม\n");

        var refused = Run();
        Assert.Equal(2, await refused.RunAsync("submit", "2567"));
        Assert.Contains("--again", refused.Error, StringComparison.Ordinal);
        Assert.Equal(before, Read("content/2567/submitted.yml"));
        Assert.Equal(0, await Run().RunAsync("submit", "2567", "--again"));
        Assert.NotEqual(before, Read("content/2567/submitted.yml"));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(site.Root, "content", "2567"), ".*"));
    }

    [Theory]
    [InlineData("2566")]
    [InlineData("2024")]
    [InlineData("o3")]
    public async Task Submit_NothingToHandIn_Is2(string year)
    {
        Assert.Equal(2, await Run().RunAsync("submit", year));
        Assert.False(Directory.Exists(Path.Combine(site.Root, "content", "2566")));
    }

    [Fact]
    public async Task Lock_Addresses_AreSortedAndStay()
    {
        Assert.Equal(0, await Run().RunAsync("lock"));
        var addresses = Read("content/urls.lock").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] == '/').ToArray();
        Assert.Equal(addresses.Order(StringComparer.Ordinal), addresses);
        Assert.All(["/", "/oit/2567/o3/", "/oit/2567/o3/files/แผน 1.pdf", "/oit/2567/o3/data/units.csv", "/oit/2567/itas/", "/about/"], (string address) => Assert.Contains(address, addresses));
        Assert.DoesNotContain("/404.html", addresses);
        Assert.DoesNotContain((await site.BuildAsync()).Diagnostics, found => found.Where.File == "content/urls.lock");

        File.Delete(Path.Combine(site.Root, "content/2567/o3/files/แผน 1.pdf"));
        File.Delete(Path.Combine(site.Root, "content/pages/about.md"));
        Assert.Equal(0, await Run().RunAsync("lock"));
        Assert.Equal(addresses, Read("content/urls.lock").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] == '/'));
        Assert.Equal(["ITA2030", "ITA2031"], (await site.BuildAsync()).Diagnostics.Where(found => found.Where.File == "content/urls.lock").Select(found => found.Rule.Code));
    }

    [Fact]
    public async Task Due_Calendar_StandsAloneOnStdout()
    {
        var run = Run();
        Assert.Equal(0, await run.RunAsync("due", "--days", "365", "--format", "ical"));
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("ยังไม่ระบุผู้รับผิดชอบ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Due_Json_StandsAloneOnStdout()
    {
        var run = Run();
        Assert.Equal(0, await run.RunAsync("due", "--days", "365", "--format", "json", "--format", "ical=due.ics"));
        using var json = System.Text.Json.JsonDocument.Parse(run.Out);
        Assert.Equal("itasite-due/1", json.RootElement.GetProperty("format").GetString());
        Assert.Contains(json.RootElement.GetProperty("items").EnumerateArray(), item => item.GetProperty("url").GetString() is null && item.GetProperty("elements").GetArrayLength() > 0);
        Assert.StartsWith("งานที่ถึงกำหนด", run.Error.Split('\n').First(line => line.StartsWith("งาน", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.StartsWith("BEGIN:VCALENDAR", Read("due.ics"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Due_CalendarToAFile_LeavesStdoutToPeople()
    {
        var run = Run();
        Assert.Equal(0, await run.RunAsync("due", "--format=ical=due.ics"));
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", Read("due.ics"), StringComparison.Ordinal);
        Assert.StartsWith("งานที่ถึงกำหนด", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("due", "--days", "x")]
    [InlineData("due", "--days", "-1")]
    [InlineData("due", "--format", "sarif")]
    [InlineData("due", "--format", "ical=")]
    [InlineData("lock", "--format", "json")]
    [InlineData("submit", "2567", "--format", "text")]
    [InlineData("submit")]
    public async Task Arguments_Wrong_Are2(params string[] args)
    {
        var run = Run();
        Assert.Equal(2, await run.RunAsync(args));
        Assert.NotEmpty(run.Error);
        Assert.Empty(run.Out);
    }

    private CommandRun Run() => new() { Folder = site.Root };

    private string Read(string file) => File.ReadAllText(Path.Combine(site.Root, file));
}
