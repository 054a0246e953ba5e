using System.Text;
using ItaSite.Checking;
using ItaSite.Model;
using Xunit;
using Xunit.Abstractions;

namespace ItaSite.Tests.Checking;

/// <summary>The quick reader against a whole tree, on real pages and on damaged ones.</summary>
public sealed class OracleTests(ITestOutputHelper output)
{
    private const int DamagedPages = 10_000;

    // Where a tree drops or repeats elements, the text of the page does not say it; pages with these are not damaged further.
    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<div id=d>", "</div>", "<a href=x>", "</a>", "<!--", "-->", "<script>", "</script>", "<style>", "</style>", "<svg>", "</svg>",
        "<title>", "</title>", "<textarea>", "</textarea>", "\"", "'", "<", ">", "/", "=", "&amp;", "&", "\0", "<b", "<img src=y.png srcset='a 1x, b 2x'>",
        "<table>", "<td>", "</table>", "<template>", "</template>", "<![CDATA[", "]]>", "<?x", "<!doctype html>", "<math>", "</math>", "ก", "\r\n",
        "<iframe src=f>", "</iframe>", "<noscript>", "</noscript>", "<p style=\"background:url(z.png)\">", "<style>a{background:url(q.png)}</style>",
    ];

    /// <summary>Whole sites of this repository.</summary>
    public static TheoryData<string> Sites { get; } = new(".", "tests/Sites/lamphura");

    [Theory]
    [MemberData(nameof(Sites))]
    public async Task Read_EveryPageOfASite_SeesWhatATreeSees(string site)
    {
        using var folder = new TemporaryFolder();
        await SiteBuild.RunAsync(
            new BuildRequest { Root = Path.Combine(Repository.Root, site), Output = folder.Path, AsOf = new DateOnly(2025, 5, 1), Themes = Repository.Themes },
            null,
            CancellationToken.None);
        var pages = Directory.GetFiles(folder.Path, "*.html", SearchOption.AllDirectories);

        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.Empty(Differences(File.ReadAllText(page))));
    }

    [Fact]
    public void Read_DamagedPages_SeesWhatATreeSees()
    {
        var random = new Random(20_250_514);
        var differing = new List<string>();
        for (var i = 0; i < DamagedPages; i++)
        {
            var html = Damaged(random);
            var differences = Differences(html);
            if (differences.Count > 0)
                differing.Add($"{string.Join(" | ", differences)}\n    {html}");
        }

        foreach (var one in differing.OrderBy(one => one.Length).Take(40))
            output.WriteLine(one);
        Assert.Empty(differing.Select(one => one[..Math.Min(300, one.Length)]).Take(1));
    }

    private static string Damaged(Random random)
    {
        var html = new StringBuilder(LinkReaderTests.TrickyTexts[random.Next(LinkReaderTests.TrickyTexts.Count)])
            .Append(LinkReaderTests.TrickyTexts[random.Next(LinkReaderTests.TrickyTexts.Count)]);
        for (var faults = random.Next(1, 6); faults > 0; faults--)
        {
            var at = random.Next(html.Length + 1);
            if (random.Next(2) == 0)
                html.Remove(at, Math.Min(random.Next(1, 9), html.Length - at));
            else
                html.Insert(at, Pieces[random.Next(Pieces.Length)]);
        }

        return html.ToString();
    }

    private static List<string> Differences(string html)
    {
        var quick = Links.Read(html);
        var tree = DomReader.Read(new RenderedPage("/", html, default), new TextPool(), "data-link-ignore");
        return
        [
            .. Shown(quick).Except(Shown(tree)).Select(link => $"only quick: {link}"),
            .. Shown(tree).Except(Shown(quick)).Select(link => $"only tree: {link}"),
            .. quick.Anchors.Except(tree.Anchors).Select(anchor => $"only quick: #{anchor}"),
            .. tree.Anchors.Except(quick.Anchors).Select(anchor => $"only tree: #{anchor}"),
        ];
    }

    // The tree drops the prefix of xlink:href.
    private static HashSet<(string Element, string Attribute, string Url)> Shown(PageLinks page) =>
        [.. page.Links.Select(link => (link.Carrier.Element, link.Carrier.Attribute.Replace("xlink:", "", StringComparison.Ordinal), link.Url))];
}
