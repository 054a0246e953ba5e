using ItaSite.Checking;
using ItaSite.Diagnostics;
using ItaSite.Model;
using Xunit;

namespace ItaSite.Tests.Checking;

/// <summary>One fault of each kind, planted in a folder and in a site: all must be found, each at its line, and nothing else.</summary>
public sealed class PlantedFaultsTests : IDisposable
{
    // Each line of the page is one link; the code of its finding follows, or nothing for a link that is good.
    private static readonly (string Markup, string? Code)[] Lines =
    [
        ("<a href=missing.html>file missing</a>", "ITA5001"),
        ("<a href=files/Plan.pdf>capital letter</a>", "ITA5001"),
        ("<a href='files/น\u0E4D\u0E32.pdf'>sara am in two parts</a>", "ITA5001"),
        ("<a href='files/e\u0301.pdf'>not composed</a>", "ITA5001"),
        ("<img src=missing.png alt=''>", "ITA5001"),
        ("<img srcset='photo.png 1x, gone.png 2x' alt=''>", "ITA5001"),
        ("<picture><source srcset=gone.webp></picture>", "ITA5001"),
        ("<video poster=gone.jpg></video>", "ITA5001"),
        ("<audio src=gone.mp3></audio>", "ITA5001"),
        ("<iframe src=gone.html></iframe>", "ITA5001"),
        ("<object data=gone.pdf></object>", "ITA5001"),
        ("<embed src=gone.svg>", "ITA5001"),
        ("<form action=gone.php></form>", "ITA5001"),
        ("<script src=gone.js></script>", "ITA5001"),
        ("<link rel=stylesheet href=gone.css>", "ITA5001"),
        ("<svg><use href='icons.svg#gone'/></svg>", "ITA5002"),
        ("<style>a { background: url(gone.gif) }</style>", "ITA5001"),
        ("<p style=\"background: url('gone-too.gif')\"></p>", "ITA5001"),
        ("<map name=m><area href=gone-area.html></map>", "ITA5001"),
        ("<img usemap='#gone' src=photo.png alt=''>", "ITA5002"),
        ("<a href='#gone'>anchor here</a>", "ITA5002"),
        ("<a href='other.html#%E0%B8%82'>anchor there</a>", "ITA5002"),
        ("<a href='https://exa mple.go.th/'>malformed</a>", "ITA5003"),
        ("<a href='https://'>malformed</a>", "ITA5003"),
        ("<a href=outside.txt>symbolic link out of the folder</a>", "ITA5004"),
        ("<a href='C:\\plan\\a.pdf'>drive</a>", "ITA5005"),
        ("<a href='file:///C:/a.pdf'>file</a>", "ITA5005"),
        ("<a href='\\\\server\\share\\a.pdf'>share</a>", "ITA5005"),
        ("<a href=empty-folder/>folder</a>", "ITA5006"),
        ("<img src='' alt=''>", "ITA5007"),
        ("<a href='mailto:'>mail</a>", "ITA5008"),
        ("<a href='mailto:saraban@example'>mail</a>", "ITA5008"),
        ("<a href='tel:โทร'>phone</a>", "ITA5008"),
        ("<a href='http://192.168.1.1/'>inside</a>", "ITA5009"),
        ("<a href=files/page.pdf>HTML as PDF</a>", "ITA5011"),
        ("<a href=files/zero.pdf>empty</a>", "ITA5011"),
        ("<a href=files/half.pdf>truncated</a>", "ITA5011"),
        ("<a href=files/locked.docx>password</a>", "ITA5012"),
        ("<a href=other.html>good</a>", null),
        ("<a href=./>folder itself</a>", null),
        ("<a href='other.html#ก'>anchor</a>", null),
        ("<a href='other.html#%E0%B8%81'>anchor, escaped</a>", null),
        ("<a href='files/plan.pdf#page=2&amp;zoom=100'>page of a PDF</a>", null),
        ("<a href='#:~:text=good'>text</a>", null),
        ("<a href='#'>top</a><a href='#top'>top</a><a href=''>itself</a>", null),
        ("<a href='mailto:a@example.go.th?subject=x'>mail</a><a href='tel:+66-2-123-4567'>phone</a>", null),
        ("<a href='mailto:?subject=share'>share</a><a href='javascript:void(0)'>script</a>", null),
        ("<a href=gone-on-purpose.html data-link-ignore='made by the host'>ignored</a>", null),
        ("<div data-link-ignore><p><a href=gone-on-purpose.html>ignored</a></p></div>", null),
        ("<!-- <a href=no.html> --><script>'<a href=no.html>'</script><template><a href=no.html></template>", null),
        ("<svg><use href='icons.svg#i'/></svg><img src='icons.svg#svgView(viewBox(0,0,1,1))' alt=''>", null),
        ("<link rel=preconnect href=https://fonts.example.com><link rel=canonical href=https://www.example.go.th/index.html>", null),
        ("<a href=inside.html>symbolic link inside the folder</a>", null),
    ];

    private readonly TemporaryFolder outer = new();

    public void Dispose() => outer.Dispose();

    [Fact]
    public async Task Run_FolderWithPlantedFaults_FindsEachAtItsLineAndNothingElse()
    {
        PlantFolder();

        var found = (await FolderCheck.RunAsync(Path.Combine(outer.Path, "www"), new Uri("https://www.example.go.th/"), new LinkSettings(), null, CancellationToken.None)).Found
            .Where(finding => finding.Severity > Severity.Notice).ToList();

        var expected = Lines.Select((line, index) => (Line: index + 1, line.Code)).Where(line => line.Code is not null);
        Assert.Equal(
            expected.Select(line => $"index.html:{line.Line} {line.Code}"),
            found.Where(finding => finding.Where.File == "index.html").Select(finding => $"index.html:{finding.Where.Line} {finding.Rule.Code}"));
        Assert.Equal(
            ["feed.xml:1 ITA5001", "sitemap.xml:3 ITA5001", "style.css:2 ITA5001", "style.css:3 ITA5001"],
            found.Where(finding => finding.Where.File != "index.html").Select(finding => $"{finding.Where.File}:{finding.Where.Line} {finding.Rule.Code}").Order(StringComparer.Ordinal));
        Assert.True(expected.Count() >= 30);
    }

    [Fact]
    public async Task Run_NameInAnotherSpelling_SuggestsTheOneThatExists()
    {
        PlantFolder();

        var found = (await FolderCheck.RunAsync(Path.Combine(outer.Path, "www"), null, new LinkSettings(), null, CancellationToken.None)).Found;

        string Nearest(int line) => found.Single(finding => finding.Where.File == "index.html" && finding.Where.Line == line).Arguments[3]!.ToString()!;
        Assert.Equal(["/files/plan.pdf", "/files/นำ.pdf", "/files/é.pdf"], [Nearest(2), Nearest(3), Nearest(4)]);
    }

    [Fact]
    public async Task Build_SiteWithPlantedFaults_FindsEachWhereItWasWritten()
    {
        using var site = new TemporarySite(new Dictionary<string, string>
        {
            ["site.yml"] = TemporarySite.Settings.Replace("menu: [ oit ]", "menu: [ oit, page:gone ]", StringComparison.Ordinal) + """

                links:
                  ignore:
                    - { pattern: "https://intranet\\..*", reason: ใช้ภายใน }
                    - { pattern: "^never$", reason: ไม่เคยใช้ }
                """,
            ["content/redirects.yml"] = "/old/page/: /oit/2567/o99/\n",
            ["content/pages/contact.md"] = "---\ntitle: ติดต่อ\n---\n[ก](page:nowhere)\n[ข](#gone)\n[ค](files/gone.pdf)\n[ง](http://192.168.0.9/)\n[จ](https://intranet.example.go.th/)\n",
            ["content/news/2024-03-01-a.md"] = "---\ntitle: ข่าว\ndate: 2024-03-01\nowner: ก\nitems: [ 2567/O98 ]\n---\nข่าว\n",
        });

        var report = await site.BuildAsync();

        var found = report.Diagnostics.Where(finding => finding.Rule.Code.StartsWith("ITA50", StringComparison.Ordinal)).Select(finding => $"{finding.Where.File}:{finding.Where.Line} {finding.Rule.Code}").ToList();
        Assert.Contains("content/pages/contact.md:5 ITA5002", found);
        Assert.Contains("content/pages/contact.md:6 ITA5001", found);
        Assert.Contains("content/pages/contact.md:7 ITA5009", found);
        Assert.Contains("content/redirects.yml:1 ITA5001", found);
        Assert.Contains("site.yml:10 ITA5013", found);
        Assert.DoesNotContain("content/pages/contact.md:8 ITA5009", found);
    }

    private void PlantFolder()
    {
        void Write(string path, string text) => outer.Write("www/" + path, text);
        Write("index.html", string.Join('\n', Lines.Select(line => line.Markup)));
        Write("other.html", "<h1 id=ก>other</h1><a href=./>home</a>");
        Write("files/plan.pdf", "%PDF-1.7\n%%EOF\n");
        Write("files/นำ.pdf", "%PDF-1.7\n%%EOF\n");
        Write("files/é.pdf", "%PDF-1.7\n%%EOF\n");
        Write("files/page.pdf", "<!doctype html>");
        Write("files/zero.pdf", "");
        Write("files/half.pdf", "%PDF-1.7\n1 0 obj");
        outer.WriteBytes("www/files/locked.docx", [0xD0, 0xCF, 0x11, 0xE0, 0, 0, 0, 0]);
        outer.WriteBytes("www/photo.png", [0x89, 0x50, 0x4E, 0x47]);
        Write("icons.svg", "<svg xmlns='http://www.w3.org/2000/svg'><symbol id='i'/></svg>");
        Write("style.css", "@charset \"utf-8\"; /* url(no.png) */\n@import 'gone-a.css';\n@font-face { src: url(\"gone.woff2\") format('woff2') }\nb { background: url(photo.png) }\n");
        Write("sitemap.xml", "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>\n<url><loc>https://www.example.go.th/other.html</loc></url>\n<url><loc>https://www.example.go.th/gone/</loc></url></urlset>");
        Write("feed.xml", "<feed xmlns='http://www.w3.org/2005/Atom'><link href='https://www.example.go.th/gone.xml'/><entry><link href='https://www.example.go.th/other.html'/></entry></feed>");
        Write("empty-folder/note.txt", "x");
        outer.Write("secret.txt", "x");
        File.CreateSymbolicLink(Path.Combine(outer.Path, "www", "outside.txt"), Path.Combine(outer.Path, "secret.txt"));
        File.CreateSymbolicLink(Path.Combine(outer.Path, "www", "inside.html"), "other.html");
        Directory.CreateSymbolicLink(Path.Combine(outer.Path, "www", "loop"), Path.Combine(outer.Path, "www"));
    }
}
