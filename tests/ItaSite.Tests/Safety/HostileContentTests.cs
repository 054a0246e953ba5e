using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace ItaSite.Tests.Safety;

/// <summary>Content is data: whatever an editor pastes, no script, no handler and no unsafe address reaches a page. The parsed page is the oracle.</summary>
public sealed class HostileContentTests
{
    private static readonly string[] SafeSchemes = ["http", "https", "mailto", "tel"];

    public static TheoryData<string> Payloads =>
    [
        "<script>alert(1)</script>", "<ScRiPt src=//evil.example>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
        "<iframe src=javascript:alert(1)>", "<object data=javascript:alert(1)>", "<embed src=javascript:alert(1)>", "<form action=javascript:alert(1)><input type=submit>",
        "<a href=javascript:alert(1)>x</a>", "<a href=\"jav&#x09;ascript:alert(1)\">x</a>", "<base href=//evil.example/>", "<meta http-equiv=refresh content=\"0;url=//evil.example\">",
        "<link rel=stylesheet href=//evil.example/x.css>", "<style>@import '//evil.example'</style>", "<div style=\"background:url(javascript:alert(1))\">", "<math><mtext></p><script>alert(1)</script>",
        "</textarea><script>alert(1)</script>", "</title><script>alert(1)</script>", "--><script>alert(1)</script>", "]]><script>alert(1)</script>", "\"><script>alert(1)</script>",
        "' onmouseover='alert(1)", "\" onfocus=alert(1) autofocus x=\"", "<details open ontoggle=alert(1)>", "<body onload=alert(1)>", "<video><source onerror=alert(1)>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<template><script>alert(1)</script></template>", "&lt;script&gt;alert(1)&lt;/script&gt;",
        "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](java\tscript:alert(1))", "[x](&#106;avascript:alert(1))", "[x](vbscript:msgbox(1))", "[x](data:text/html,<script>alert(1)</script>)",
        "![x](javascript:alert(1))", "[x]( javascript:alert(1))", "<javascript:alert(1)>", "[x][y]\n\n[y]: javascript:alert(1)", "[x](//evil.example \"onclick=alert(1)\")",
        "# h {onclick=alert(1) style=\"x\"}", "# h {#a onclick=alert(1)}", "```<img src=x onerror=alert(1)>\ncode\n```", "`<script>alert(1)</script>`", ":::table \"><script>alert(1)</script>\n:::",
        ":::<script>alert(1)</script>\n:::", "| <script>alert(1)</script> | b |\n|---|---|\n| <img src=x onerror=alert(1)> | c |", "@{System.IO.File.ReadAllText(\"/etc/passwd\")}", "@Model.Site @Html.Raw(\"<script>\")", "{{ 7*7 }} ${7*7}",
    ];

    [Theory]
    [MemberData(nameof(Payloads))]
    public async Task Build_HostileText_IsNeverLive(string payload)
    {
        var quoted = "\"" + payload.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal) + "\"";
        using var site = new TemporarySite(
        [
            new("content/pages/contact.md", $"---\ntitle: {quoted}\nmenu: {quoted}\n---\n{payload}\n\n- {payload}\n\n> {payload}\n\n![{payload}](https://www.example.go.th/a.png)\n"),
            new("content/news/2024-01-05-notice.md", $"---\ntitle: {quoted}\ndate: 2024-01-05\nowner: {quoted}\nsummary: {quoted}\nimages: [ {{ file: files/a.svg, alt: {quoted} }} ]\n---\n{payload}\n"),
            new("content/news/2024-01-05-notice/files/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
            new("content/2567/o3.md", $"---\nitem: O3\nowner: {quoted}\nexplanation: {quoted}\nevidence:\n  powers-and-duties: {{ none: {quoted}, as-of: 2024-01-01 }}\n  not-whole-law: {{ confirmed-by: {quoted}, on: 2024-01-01 }}\n---\n:::table duties\n:::\n"),
            new("content/2567/o3/duties.csv", $"{Cell(payload)},b\n{Cell(payload)},c\n"),
            new("content/2566/ita.yml", $"published: {{ total: 50, grade: {quoted} }}\nmeasures:\n  - id: one\n    issue: {quoted}\n    steps: [ {quoted} ]\n    progress: [ {{ done: {quoted}, outcome: {quoted} }} ]\nlimitations: {quoted}\n"),
        ]);
        var output = Path.Combine(site.Root, "_site");

        await site.BuildAsync(output);

        var pages = Directory.GetFiles(output, "*.html", SearchOption.AllDirectories);
        Assert.True(pages.Length > 10);
        Assert.All(pages, page => Assert.Empty(Live(new HtmlParser().ParseDocument(File.ReadAllText(page)))));
    }

    private static string Cell(string text) => "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    private static IEnumerable<string> Live(IDocument page)
    {
        foreach (var element in page.All)
        {
            if (element.LocalName is "script" or "iframe" or "object" or "embed" or "base" or "form" or "template" or "math" || (element.LocalName == "svg" && !IsOfTheme(element)))
                yield return element.OuterHtml;
            foreach (var attribute in element.Attributes)
            {
                var isHandler = attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name == "style";
                var isAddress = attribute.Name is "href" or "src" or "action" or "data" or "srcset" or "formaction";
                if (isHandler || (isAddress && !IsSafe(attribute.Value)))
                    yield return $"{element.LocalName} {attribute.Name}={attribute.Value}";
            }
        }
    }

    // The theme draws its bars as pictures in the page; content never can.
    private static bool IsOfTheme(IElement picture) => picture.ClassName == "bar";

    // Read as a browser does: control characters and spaces before the scheme and line breaks within it do not count.
    private static bool IsSafe(string address)
    {
        var text = new string([.. address.Where(c => c is not ('\t' or '\n' or '\r'))]).TrimStart([.. Enumerable.Range(0, 33).Select(code => (char)code)]);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 || text.AsSpan(0, colon).IndexOfAny('/', '?', '#') >= 0 || SafeSchemes.Contains(text[..colon].ToLowerInvariant());
    }
}
