using ItaSite.Checking;
using ItaSite.Diagnostics;
using ItaSite.Model;
using Xunit;

namespace ItaSite.Tests.Checking;

public sealed class SiteGraphTests
{
    private static readonly (string Address, string Html)[] Chain =
    [
        ("/", "<a href='a/'>หนึ่ง</a>"),
        ("/a/", "<a href='../b/'>สอง</a>"),
        ("/b/", "<a href='../c/'>สาม</a>"),
        ("/c/", "<a href='../'>กลับ</a>"),
        ("/alone/", "<a href='../'>กลับ</a>"),
    ];

    [Theory]
    [InlineData("/a/", false)]
    [InlineData("/b/", false)]
    [InlineData("/c/", true)]
    public void FarFromHome_MoreThanTwoClicks_IsTold(string address, bool isFar) =>
        Assert.Equal(isFar, GraphOf(Chain).FarFromHome([address], 2).Any());

    [Fact]
    public void Orphans_PageThatNobodyLinksTo_IsTold()
    {
        var orphan = Assert.Single(GraphOf(Chain).Orphans(_ => false));

        Assert.Equal(LinkRules.Orphan, orphan.Rule);
        Assert.Equal("/alone/", orphan.Arguments[0]);
        Assert.Empty(GraphOf(Chain).Orphans(page => page.Address == "/alone/"));
    }

    private static SiteGraph GraphOf((string Address, string Html)[] pages)
    {
        var reader = new LinkReader();
        var read = pages.Select(page => reader.Read(new RenderedPage(page.Address, page.Html, SourceSpan.WholeFile("site.yml")))).ToList();
        var verdicts = LinkChecker.Check(read, new SiteFiles { Addresses = [] }, Links.AtRoot, new LinkSettings()).Verdicts;
        return new SiteGraph(read, verdicts, "/");
    }
}
