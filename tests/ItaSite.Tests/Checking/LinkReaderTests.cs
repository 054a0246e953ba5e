using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ItaSite.Checking;
using Xunit;

namespace ItaSite.Tests.Checking;

public sealed class LinkReaderTests
{
    private static readonly string[] Tricky =
    [
        "<p><a href=a.html>a</a>",
        "<A HREF='a.html' ID=\"x\">a</A><a href = b.html >b</a><a\nhref\n=\n\"c.html\"\n>c</a>",
        "<a href=a/b/>x</a><a href=a.html/>y</a><br/><img src=a.png/>",
        "<script>document.write('<a href=no>'); if (a < b) x = \"</a>\";</script><a href=yes>",
        "<script><!-- <script> <a href=no></script> --></script><a href=yes>",
        "<script src=a.js></script><style>a { content: '<a href=no>' }</style><link rel=stylesheet href=a.css>",
        "<title><a href=no></title><textarea><a href=no id=no></textarea><a href=yes>",
        "<!-- <a href=no> --><a href=yes><!--><a href=also><!-- --!><a href=third>",
        "<!-- never closed <a href=no>",
        "<a href=yes><a href=unclosed",
        "<p title='>'><a href=\"a>b\">x</a><a title=\"<a href=no>\" href=yes>",
        "<a href=1 href=2 id=x id=y>x</a>",
        "<a href=a&amp;b&copy;c&#3585;&#x0E02;&notit;&amp=1>x</a>",
        "<a href='?a=1&copy=2&lt=3'>x</a>",
        "<svg><title><a href=x></title><style><a href=y></style><use xlink:href=#i /><image href=b.png /></svg><a href=z>",
        "<svg><script>if (1 < 2) {}</script><a xlink:href=in></a></svg><a href=out>",
        "<svg><![CDATA[<a href=no>]]></svg><![CDATA[<a href=yes>]]><a href=after>",
        "<svg><p><title><a href=no></title><a href=yes>",
        "<svg><foreignObject><title><a href=no></title><a href=yes></a></foreignObject><style><a href=x></style></svg>",
        "<math><mi><a href=m></a></mi></math><a href=n>",
        "<template><a href=no id=no></template><a href=yes>",
        "<noscript><a href=yes id=n></noscript><iframe src=a.html><a href=no></iframe>",
        "<xmp><a href=no></xmp><noembed><a href=no></noembed><noframes><a href=no></noframes><a href=yes>",
        "<table><a href=foster><tr><td id=c><a href=in>",
        "<a name=n id=i><p id=''><p id='ก ข'><input name=no>",
        "<img srcset='a.png 1x, b.png 2x' src=c.png><source srcset='data:image/png;base64,AA== 1x,d.png 480w'>",
        "<video src=v.mp4 poster=p.png><track src=t.vtt><source src=s.mp4></video><audio src=a.mp3></audio>",
        "<object data=o.pdf></object><embed src=e.pdf><form action=f/><input src=i.png formaction=g><button formaction=h>x</button>",
        "<map><area href=a></map><blockquote cite=b></blockquote><q cite=c></q><del cite=d></del><ins cite=e></ins>",
        "</p></a></div><a href=yes></b></a>",
        "<a href=\"\u0000x\">n</a><a href='ก.html'>ไทย</a>",
        "<?php <a href=no> ?><a href=yes>",
        "<a href=yes></a><plaintext><a href=no>",
        "\uFEFF<!doctype html><html><head><base href=b/><link rel=canonical href=c></head><body><a href=d>",
    ];

    private static readonly string[] TwoAddresses = ["/a/", "/b/"];

    /// <summary>Pages that mislead readers of tags, as texts.</summary>
    public static IReadOnlyList<string> TrickyTexts => Tricky;

    /// <summary>Pages that mislead readers of tags.</summary>
    public static TheoryData<string> TrickyPages { get; } = new(Tricky);

    [Theory]
    [MemberData(nameof(TrickyPages))]
    public void Read_TrickyPage_SeesWhatAFullParserSees(string html)
    {
        var read = Links.Read(html);
        var document = new HtmlParser().ParseDocument(html);

        Assert.Equal(LinksIn(document), read.Links.Where(link => !link.Carrier.IsList).Select(Shown).Order(StringComparer.Ordinal));
        Assert.Equal(AnchorsIn(document), read.Anchors);
        Assert.Equal(document.QuerySelector("base[href]")?.GetAttribute("href"), read.Base);
    }

    [Fact]
    public void Read_AllTrickyPagesInEveryPair_SeesWhatAFullParserSees()
    {
        var pages = Tricky.Where(IsClosed).ToList();
        foreach (var first in pages)
        {
            foreach (var second in pages)
            {
                var html = $"{first}</svg></math></table></a></form>{second}";
                Assert.Equal(AnchorsIn(new HtmlParser().ParseDocument(html)), Links.Read(html).Anchors);
            }
        }
    }

    [Theory]
    [InlineData("a.png", "a.png")]
    [InlineData(" a.png 1x , b.png 2x,c.png", "a.png b.png c.png")]
    [InlineData("a.png, b.png 2x", "a.png b.png")]
    [InlineData("a,b.png 1x,\n\tc.png 100w,", "a,b.png c.png")]
    [InlineData("data:image/png;base64,AA== 1x, b.png 2x", "data:image/png;base64,AA== b.png")]
    [InlineData("a.png (1,2) , b.png", "a.png b.png")]
    [InlineData(" , ,", "")]
    [InlineData("", "")]
    public void Read_Srcset_GivesEachAddress(string srcset, string expected) =>
        Assert.Equal(expected, string.Join(' ', Links.Read($"<img srcset='{srcset}'>").Links.Select(link => link.Url)));

    [Theory]
    [InlineData("0; url=next.html", "next.html")]
    [InlineData("0;URL='next page.html'", "next page.html")]
    [InlineData("5;url=\"next.html\"; more", "next.html")]
    [InlineData("5, url = next.html", "next.html")]
    [InlineData("0.5;next.html", "next.html")]
    [InlineData("0;url", "url")]
    [InlineData("5", null)]
    [InlineData("", null)]
    public void Read_MetaRefresh_GivesTheAddress(string content, string? expected) =>
        Assert.Equal(expected, Links.Read($"<meta http-equiv=Refresh content='{content.Replace("'", "&#39;", StringComparison.Ordinal)}'>").Links.Select(link => link.Url).SingleOrDefault());

    [Fact]
    public void Read_SharingMeta_GivesAddresses() => Assert.Equal(
        ["https://a/", "b.png"],
        Links.Read("<meta property='og:url' content='https://a/'><meta name=description content=x><meta property=og:image content=b.png>").Links.Select(link => link.Url));

    [Fact]
    public void Read_AnyLineBreaks_CountsLinesAndColumns()
    {
        var links = Links.Read("<p>\r\n<a href=1>\r<a href=2>\n\n ก<a\nhref=3><a href=4>").Links;

        Assert.Equal([(2, 1), (3, 1), (5, 3), (6, 8)], links.Select(link => (link.Line, link.Column)));
    }

    [Fact]
    public void Read_LongLineAndManyLines_CountsBeyondSixteenBits()
    {
        var links = Links.Read(new string('x', 70_000) + "<a href=1>" + new string('\n', 70_000) + "<a href=2>").Links;

        Assert.Equal([(1, 70_001), (70_001, 1)], links.Select(link => (link.Line, link.Column)));
    }

    [Fact]
    public void Read_SameLinkOnTwoPages_HoldsItsTextOnce()
    {
        var reader = new LinkReader();
        var pages = TwoAddresses.Select(address => reader.Read(new(address, "<a href='../oit/' id=main>", default))).ToList();

        Assert.Same(pages[0].Links[0].Url, pages[1].Links[0].Url);
        Assert.Same(pages[0].Anchors[0], pages[1].Anchors[0]);
    }

    [Fact]
    public void Read_FromManyThreads_GivesTheSame()
    {
        var reader = new LinkReader();
        var counts = new int[500];
        Parallel.For(0, counts.Length, i => counts[i] = reader.Read(new($"/{i}/", $"<a href=x{i % 7}><script>'<a href=no>'</script><p id=y{i}>", default)).Links.Length);

        Assert.All(counts, count => Assert.Equal(1, count));
    }

    private static bool IsClosed(string html) => !html.Contains("plaintext", StringComparison.Ordinal) && !html.Contains("never closed", StringComparison.Ordinal)
        && !html.EndsWith("unclosed", StringComparison.Ordinal);

    // The full parser drops the prefix of xlink:href, which SVG and plain HTML elements may have.
    private static string Shown(PageLink link) => $"{link.Carrier.Element} {link.Carrier.Attribute.Replace("xlink:", "", StringComparison.Ordinal)} {link.Url}";

    private static IEnumerable<string> LinksIn(IDocument document) => document.All
        .SelectMany(element => element.Attributes, (element, attribute) => (Element: element.LocalName.ToLowerInvariant(), Attribute: attribute.Name, attribute.Value))
        .Where(found => LinkCarrier.Find(found.Element, found.Attribute) is { IsList: false })
        .Select(found => $"{found.Element} {found.Attribute} {found.Value}")
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> AnchorsIn(IDocument document) => document.All
        .SelectMany(element => new[] { element.Id, element.LocalName == "a" ? element.GetAttribute("name") : null })
        .OfType<string>().Where(id => id.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
