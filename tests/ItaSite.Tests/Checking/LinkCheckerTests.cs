using System.Net;
using ItaSite.Checking;
using ItaSite.Model;
using Xunit;

namespace ItaSite.Tests.Checking;

public sealed class LinkCheckerTests
{
    private const string Here = "/oit/2568/o12/";

    private static readonly (string, string)[] Others =
    [
        ("/", "<h1 id=home>หน้าแรก</h1>"),
        ("/oit/", "<p>"),
        ("/oit/2568/", "<h2 id='รายการ'>ก</h2><a name=old></a><i id='%7C'></i><i id='a b'></i><i id=\"let's-go\"></i><i id='100%'></i>"),
        ("/contact/", "<p id=phone>"),
        ("/404.html", "<p id=gone>"),
    ];

    private static readonly string[] Files =
    [
        "/oit/2568/o12/files/plan.pdf", "/oit/2568/o12/files/แผน ๒๕๖๘.pdf", "/oit/2568/o12/files/100%.pdf", "/oit/2568/o12/files/a+b.pdf",
        "/oit/2568/o12/files/a/b.pdf", "/assets/sprite.svg", "/assets/site.css", "/sub/index.html", "/oit/2568/o12/files/a,b.pdf",
    ];

    [Theory]
    [InlineData("")]
    [InlineData("#")]
    [InlineData("#top")]
    [InlineData("#TOP")]
    [InlineData("#own")]
    [InlineData("?page=2")]
    [InlineData("?page=2#own")]
    [InlineData("#:~:text=อะไรก็ได้")]
    [InlineData("#own:~:text=a,-b")]
    [InlineData("./")]
    [InlineData("./#own")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("../")]
    [InlineData("../#รายการ")]
    [InlineData("../#%E0%B8%A3%E0%B8%B2%E0%B8%A2%E0%B8%81%E0%B8%B2%E0%B8%A3")]
    [InlineData("../#old")]
    [InlineData("../#%7C")]
    [InlineData("../#|")]
    [InlineData("../#a%20b")]
    [InlineData("../#a b")]
    [InlineData("../#let's-go")]
    [InlineData("../#100%")]
    [InlineData("../#100%25")]
    [InlineData("../../../")]
    [InlineData("../../../#home")]
    [InlineData("../../../index.html#home")]
    [InlineData("../../../oit/2568/o12/")]
    [InlineData("../../../404.html#gone")]
    [InlineData("../../../contact")]
    [InlineData("../../../contact#phone")]
    [InlineData("../../../contact/index.html#phone")]
    [InlineData("../../../sub/")]
    [InlineData("../../../sub")]
    [InlineData("../../../sub/index.html")]
    [InlineData("../o12/../o12/./files/plan.pdf")]
    [InlineData("%2e%2e/%2E./2568/")]
    [InlineData("files/plan.pdf")]
    [InlineData("files/plan.pdf#page=4")]
    [InlineData("files/plan.pdf?v=2#nameddest=x")]
    [InlineData("files/plan.pdf?a=b/../c")]
    [InlineData("files/%70lan.pdf")]
    [InlineData("files/แผน ๒๕๖๘.pdf")]
    [InlineData("files/%E0%B9%81%E0%B8%9C%E0%B8%99%20%E0%B9%92%E0%B9%95%E0%B9%96%E0%B9%98.pdf")]
    [InlineData("files/%e0%b9%81ผน%20๒๕๖๘.pdf")]
    [InlineData("files/100%.pdf")]
    [InlineData("files/100%25.pdf")]
    [InlineData("files/a+b.pdf")]
    [InlineData("files/a,b.pdf")]
    [InlineData("files\\plan.pdf")]
    [InlineData("..\\o12\\files\\plan.pdf")]
    [InlineData("  files/plan.pdf\n")]
    [InlineData("files/\tpl\nan.pdf")]
    [InlineData("../../../assets/sprite.svg#icon")]
    [InlineData("data:text/plain,a")]
    public void Check_LinkWithinTheSite_IsOk(string href)
    {
        AssertVerdict(Links.AtRoot, href, LinkStatus.Ok, LinkReason.None);
        AssertVerdict(Links.InFolder, href, LinkStatus.Ok, LinkReason.None);
    }

    [Theory]
    [InlineData("missing.html", LinkReason.FileMissing)]
    [InlineData("files/Plan.pdf", LinkReason.FileMissing)]
    [InlineData("files/plan.PDF", LinkReason.FileMissing)]
    [InlineData("files/plan.pdf/", LinkReason.FileMissing)]
    [InlineData("files/a%2Fb.pdf", LinkReason.FileMissing)]
    [InlineData("files/..%2fplan.pdf", LinkReason.FileMissing)]
    [InlineData("files/a%5Cb.pdf", LinkReason.FileMissing)]
    [InlineData("files/plan.pdf%00", LinkReason.FileMissing)]
    [InlineData("files//plan.pdf", LinkReason.FileMissing)]
    [InlineData("files/a%20b.pdf", LinkReason.FileMissing)]
    [InlineData("files/100%2525.pdf", LinkReason.FileMissing)]
    [InlineData("plan.pdf#page=4", LinkReason.FileMissing)]
    [InlineData("item:o3/x", null)]
    [InlineData("files/", LinkReason.DirectoryNoIndex)]
    [InlineData("files", LinkReason.DirectoryNoIndex)]
    [InlineData("#Own", LinkReason.AnchorMissing)]
    [InlineData("#page=4", LinkReason.AnchorMissing)]
    [InlineData("#missing:~:text=x", LinkReason.AnchorMissing)]
    [InlineData("../#รายกา", LinkReason.AnchorMissing)]
    [InlineData("../../../contact#own", LinkReason.AnchorMissing)]
    [InlineData("../../../?x=1#own", LinkReason.AnchorMissing)]
    [InlineData("file:///C:/plan.pdf", LinkReason.LocalFile)]
    [InlineData("C:\\plan\\a.pdf", LinkReason.LocalFile)]
    [InlineData("d:/plan.pdf", LinkReason.LocalFile)]
    [InlineData("https://", LinkReason.Malformed)]
    [InlineData("http:///oit/", LinkReason.Malformed)]
    [InlineData("https://exa mple.go.th/", LinkReason.Malformed)]
    [InlineData("//", LinkReason.Malformed)]
    [InlineData("http://www.example.go.th:port/", LinkReason.Malformed)]
    public void Check_FaultyLink_SaysWhy(string href, LinkReason? reason)
    {
        foreach (var baseUrl in new[] { Links.AtRoot, Links.InFolder })
        {
            if (reason is { } why)
                AssertVerdict(baseUrl, href, LinkStatus.Broken, why);
            else
                AssertVerdict(baseUrl, href, LinkStatus.Ignored, LinkReason.None);
        }
    }

    [Theory]
    [InlineData("https://www.nacc.go.th/")]
    [InlineData("HTTP://www.nacc.go.th")]
    [InlineData("//www.nacc.go.th/a")]
    [InlineData("https://เทศบาล.ไทย/ก ข")]
    [InlineData("http:\\\\www.nacc.go.th\\a")]
    [InlineData("https://www.example.go.th:8443/oit/")]
    [InlineData("mailto:a@example.go.th")]
    [InlineData("tel:+6612345678")]
    public void Check_LinkToOthers_IsNotAsked(string href) => AssertVerdict(Links.AtRoot, href, LinkStatus.External, LinkReason.None);

    [Theory]
    [InlineData("javascript:void(0)")]
    [InlineData("ftp://example.go.th/a")]
    [InlineData("line://ti/p/x")]
    public void Check_OtherScheme_IsIgnored(string href) => AssertVerdict(Links.AtRoot, href, LinkStatus.Ignored, LinkReason.None);

    [Theory]
    [InlineData("https://www.example.go.th/oit/2568/o12/#own", LinkStatus.Ok, LinkReason.None)]
    [InlineData("http://WWW.Example.go.th/contact/?a#phone", LinkStatus.Ok, LinkReason.None)]
    [InlineData("https://www.example.go.th:443/oit/", LinkStatus.Ok, LinkReason.None)]
    [InlineData("//www.example.go.th/oit/", LinkStatus.Ok, LinkReason.None)]
    [InlineData("https://www.example.go.th", LinkStatus.Ok, LinkReason.None)]
    [InlineData("https://www.example.go.th#home", LinkStatus.Ok, LinkReason.None)]
    [InlineData("https://www.example.go.th?q#home", LinkStatus.Ok, LinkReason.None)]
    [InlineData("https://www.example.go.th/oit/2568/o12/files/100%.pdf", LinkStatus.Ok, LinkReason.None)]
    [InlineData("/contact/#phone", LinkStatus.Ok, LinkReason.None)]
    [InlineData("\\contact\\#phone", LinkStatus.Ok, LinkReason.None)]
    [InlineData("/", LinkStatus.Ok, LinkReason.None)]
    [InlineData("../../../../../", LinkStatus.Ok, LinkReason.None)]
    [InlineData("https://www.example.go.th/oit/2568/o13/", LinkStatus.Broken, LinkReason.FileMissing)]
    [InlineData("https://www.example.go.th/oit/2568/#own", LinkStatus.Broken, LinkReason.AnchorMissing)]
    [InlineData("/missing/", LinkStatus.Broken, LinkReason.FileMissing)]
    public void Check_FullAddressOfTheSiteAtRoot_IsLookedUpHere(string href, LinkStatus status, LinkReason reason) =>
        AssertVerdict(Links.AtRoot, href, status, reason);

    [Theory]
    [InlineData("https://www.example.go.th/ita/oit/2568/o12/#own", LinkStatus.Ok, LinkReason.None)]
    [InlineData("/ita/contact/#phone", LinkStatus.Ok, LinkReason.None)]
    [InlineData("/ita/", LinkStatus.Ok, LinkReason.None)]
    [InlineData("/ita", LinkStatus.Ok, LinkReason.None)]
    [InlineData("/ita/missing/", LinkStatus.Broken, LinkReason.FileMissing)]
    [InlineData("/itas/", LinkStatus.External, LinkReason.None)]
    [InlineData("/about-us.php", LinkStatus.External, LinkReason.None)]
    [InlineData("https://www.example.go.th/", LinkStatus.External, LinkReason.None)]
    [InlineData("https://www.example.go.th/oit/", LinkStatus.External, LinkReason.None)]
    [InlineData("/oit/2568/", LinkStatus.Broken, LinkReason.OutsideRoot)]
    [InlineData("../../../../", LinkStatus.Broken, LinkReason.OutsideRoot)]
    [InlineData("../../../../oit/", LinkStatus.Broken, LinkReason.OutsideRoot)]
    [InlineData("../../../../../../x", LinkStatus.Broken, LinkReason.OutsideRoot)]
    public void Check_SiteInAFolder_KeepsToIt(string href, LinkStatus status, LinkReason reason) =>
        AssertVerdict(Links.InFolder, href, status, reason);

    [Fact]
    public void Check_ThaiNameInAnotherForm_IsMissing()
    {
        var verdict = Links.Check(Links.AtRoot, [("/", "<a href='n\u0E33.pdf'>")], "/n\u0E4D\u0E32.pdf")[0];

        Assert.Equal(LinkReason.FileMissing, verdict.Reason);
        Assert.Equal("/n\u0E4D\u0E32.pdf", verdict.Nearest);
    }

    [Theory]
    [InlineData("<base href='/oit/'><a href='2568/#old'>", LinkStatus.Ok)]
    [InlineData("<base href='/oit/'><a href='#home'>", LinkStatus.Broken)]
    [InlineData("<base href='/contact/'><a href='#phone'>", LinkStatus.Ok)]
    [InlineData("<base target=_blank><a href='#home'><i id=home>", LinkStatus.Ok)]
    [InlineData("<base href='https://elsewhere.go.th/'><a href='missing/'>", LinkStatus.External)]
    [InlineData("<base href='//www.example.go.th/oit/x'><a href='2568/#old'>", LinkStatus.Ok)]
    [InlineData("<base href='https://www.example.go.th/oit/'><base href='/'><a href='2568/#old'>", LinkStatus.Ok)]
    [InlineData("<a href='2568/#old'><base href='oit/'>", LinkStatus.Ok)]
    public void Check_PageWithBase_StartsThere(string html, LinkStatus status) =>
        Assert.Equal(status, Links.Check(Links.AtRoot, [.. Others.Skip(1), ("/", html)]).Single(verdict => verdict.Page.Address == "/").Status);

    [Theory]
    [InlineData("../o21/", "/oit/2568/o12/")]
    [InlineData("../../../contcat/", "/contact/")]
    [InlineData("files/Plan.pdf", "/oit/2568/o12/files/plan.pdf")]
    [InlineData("plan.pdf", "/oit/2568/o12/files/plan.pdf")]
    [InlineData("#owm", "own")]
    [InlineData("../#%E0%B8%A3%E0%B8%B2%E0%B8%A2%E0%B8%81%E0%B8%B2", "รายการ")]
    [InlineData("../../../nothing-like-it-at-all.pdf", null)]
    public void Check_BrokenLink_NamesTheNearest(string href, string? nearest) => Assert.Equal(nearest, Judge(Links.AtRoot, href).Nearest);

    [Fact]
    public void Check_PagesInAnyOrder_GivesTheSameOrder()
    {
        (string, string)[] pages = [("/b/", "<a href=../a/><a href=x>"), ("/a/", "<a href=../b/>")];

        Assert.Equal(
            ["/a/ ../b/", "/b/ ../a/", "/b/ x"],
            Links.Check(Links.AtRoot, pages).Select(verdict => $"{verdict.Page.Address} {verdict.Link.Url}"));
    }

    [Fact]
    public void Check_VeryLongAddress_IsMissing() => AssertVerdict(Links.AtRoot, new string('ก', 100_000), LinkStatus.Broken, LinkReason.FileMissing);

    [Fact]
    public void Check_AnyCharacters_NeverThrows()
    {
        var random = new Random(7);
        const string alphabet = "/\\.%#?:@[]~ก๒a0+ \t\n\0";
        var links = Enumerable.Range(0, 20_000).Select(_ => new string(random.GetItems<char>(alphabet, random.Next(1, 14))));
        var html = string.Concat(links.Select(link => $"<a href=\"{WebUtility.HtmlEncode(link)}\">"));

        Assert.Equal(20_000, Links.Check(Links.InFolder, [.. Others, (Here, html)], Files).Length);
    }

    private static LinkVerdict Judge(Uri baseUrl, string href)
    {
        var html = $"<i id=own></i><a href=\"{WebUtility.HtmlEncode(href)}\">x</a>";
        return Links.Check(baseUrl, [.. Others, (Here, html)], Files).Single();
    }

    private static void AssertVerdict(Uri baseUrl, string href, LinkStatus status, LinkReason reason)
    {
        var verdict = Judge(baseUrl, href);
        Assert.Equal((status, reason), (verdict.Status, verdict.Reason));
    }
}
