using System.Net;
using Xunit;

namespace ItaSite.Tests.Cli;

public sealed class ServeTests(ServedSite served) : IClassFixture<ServedSite>
{
    [Fact]
    public async Task Page_OfTheSite_HasTheBarAndTheFileHasNot()
    {
        var page = await served.Http.GetStringAsync("/hello/");
        Assert.Contains("ข้อความแรก", page, StringComparison.Ordinal);
        Assert.Contains("itasite-bar", page, StringComparison.Ordinal);
        Assert.Contains("/__itasite/preview.js", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", "text/html; charset=utf-8")]
    [InlineData("/sitemap.xml", "text/xml; charset=utf-8")]
    [InlineData("/__itasite/", "text/html; charset=utf-8")]
    [InlineData("/__itasite/preview.css", "text/css; charset=utf-8")]
    [InlineData("/__itasite/preview.js", "text/javascript; charset=utf-8")]
    public async Task Answer_Type_IsRight(string path, string type)
    {
        using var answer = await served.Http.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task Address_WithoutSlash_LeadsToTheFolder()
    {
        using var answer = await served.Http.GetAsync("/hello");
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal("/hello/", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Address_Unknown_Is404WithThePageOfTheSite()
    {
        using var answer = await served.Http.GetAsync("/absent/");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("<html", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/../../../../etc/passwd")]
    [InlineData("/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/%2e%2e%2f%2e%2e%2f%2e%2e%2f%2e%2e%2fetc/passwd")]
    [InlineData("/%252e%252e%252fetc/passwd")]
    [InlineData("/..%5c..%5cetc%5cpasswd")]
    [InlineData("/hello/index.html%00.css")]
    [InlineData("//etc/passwd")]
    [InlineData("/%ff%fe")]
    [InlineData("/%")]
    [InlineData("/content/pages/hello.md")]
    [InlineData("/assets/")]
    public async Task Address_Attack_Is400Or404AndTheServerLives(string path)
    {
        var status = await served.RawStatusAsync(path);
        Assert.True(status is 400 or 404, $"{path}: {status}");
        Assert.Equal(HttpStatusCode.OK, (await served.Http.GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task Address_Of64KiB_Is404AndTheServerLives()
    {
        Assert.Equal(404, await served.RawStatusAsync("/" + new string('a', 65536)));
        Assert.Equal(HttpStatusCode.OK, (await served.Http.GetAsync("/")).StatusCode);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.1.evil.example:80")]
    public async Task Host_NotOurs_Is400(string host) =>
        Assert.Equal(400, await served.RawStatusAsync("/", host));

    [Fact]
    public async Task Method_OtherThanGet_IsRefused()
    {
        using var answer = await served.Http.PostAsync("/", new StringContent(""));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Fact]
    public async Task Port_Taken_Exits2()
    {
        var other = new CommandRun { Folder = served.Site.Root };
        Assert.Equal(2, await other.RunAsync("serve", "--port", served.Http.BaseAddress!.Port.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task FindingsPage_ItemWithBlankFile_NamesTheFileAndLinksNoPage()
    {
        var findings = await served.Http.GetStringAsync("/__itasite/");
        Assert.Contains("content/2567/o3.md ยังไม่มีเนื้อหา", findings, StringComparison.Ordinal);
        Assert.DoesNotContain("/oit/2567/o3/", findings, StringComparison.Ordinal);
        using var page = await served.Http.GetAsync("/oit/2567/o3/");
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
    }

    [Fact]
    public async Task YearPage_OfTheList_IsLinkedAndForEditorsOnly()
    {
        var findings = await served.Http.GetStringAsync("/__itasite/");
        var page = await served.Http.GetStringAsync("/__itasite/year/2567/");

        Assert.Contains("<a href=\"/__itasite/year/2567/\">", findings, StringComparison.Ordinal);
        Assert.Contains("ปีงบประมาณ 2567 มี 35 ข้อ", page, StringComparison.Ordinal);
        Assert.Contains("Content-Security-Policy", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/__itasite/year/2400/")]
    [InlineData("/__itasite/year/2567")]
    [InlineData("/__itasite/year/x/")]
    [InlineData("/__itasite/year/")]
    [InlineData("/year/2567/")]
    public async Task YearPage_OfNoList_Is404(string path)
    {
        using var answer = await served.Http.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
