using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Model;
using Xunit;

namespace ItaSite.Tests.Loading;

/// <summary>Inputs that need bytes, sizes or the file system; the others are specs.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly TemporarySite site = new([new("content/news/2024-01-05-notice.md", "---\ntitle: ประกาศ\ndate: 2024-01-05\n---\nข่าว\n")]);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Build_Tis620File_IsNamedAsSuch()
    {
        // "ติดต่อเรา" as an old office program saves it.
        byte[] thai = [0xB5, 0xD4, 0xB4, 0xB5, 0xE8, 0xCD, 0xE0, 0xC3, 0xD2];
        site.WriteBytes("content/pages/contact.md", [.. "---\ntitle: "u8, .. thai, .. "\n---\n"u8]);

        var finding = Assert.Single(await FindingsAsync("ITA1003"));

        Assert.Equal("content/pages/contact.md", finding.Where.File);
        Assert.Contains("TIS-620", Wording.In(Language.Thai).Message(finding), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "UTF-16 LE")]
    [InlineData(true, "UTF-16 BE")]
    public async Task Build_Utf16File_IsNamedAsSuch(bool bigEndian, string name)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        site.WriteBytes("content/pages/contact.md", [.. encoding.GetPreamble(), .. encoding.GetBytes("---\ntitle: ติดต่อ\n---\n")]);

        Assert.Equal(name, Assert.Single(await FindingsAsync("ITA1003")).Arguments[0]);
    }

    [Fact]
    public async Task Build_Utf8Mark_IsAcceptedAndDropped()
    {
        site.WriteBytes("content/pages/contact.md", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("---\r\ntitle: ติดต่อ\r\n---\r\n## ที่อยู่\r\n")]);

        var report = await site.BuildAsync();

        Assert.Equal("ติดต่อ", report.Site!.Pages.Single(page => page.Stem == "contact").Title);
        Assert.DoesNotContain(report.Diagnostics, finding => finding.Where.File.EndsWith("contact.md", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{ a: ")]
    [InlineData("- ")]
    public async Task Build_TwentyThousandNestedBrackets_AreToldAtOnce(string bracket)
    {
        site.Write("content/2566/ita.yml", "measures: " + (bracket == "- " ? "\n" : "") + string.Concat(Enumerable.Repeat(bracket, 20_000)));

        Assert.Equal("content/2566/ita.yml", Assert.Single(await FindingsAsync("ITA1015")).Where.File);
    }

    [Fact]
    public async Task Build_AliasBomb_IsRefusedAtItsFirstAnchor()
    {
        var bomb = new StringBuilder("a: &a [ x, x ]\n");
        for (var level = 'b'; level <= 'j'; level++)
            bomb.Append(level).Append(": &").Append(level).Append(" [ *").Append((char)(level - 1)).Append(", *").Append((char)(level - 1)).Append(" ]\n");
        site.Write("content/2566/ita.yml", bomb.ToString());

        Assert.Equal(1, Assert.Single(await FindingsAsync("ITA1016")).Where.Line);
    }

    [Theory]
    [InlineData("> ", 50_000)]
    [InlineData("*a ", 50_000)]
    [InlineData("- ", 5_000)]
    [InlineData("[", 50_000)]
    public async Task Build_DeeplyNestedMarkdown_DoesNotEndTheProcess(string piece, int times)
    {
        site.Write("content/pages/contact.md", "---\ntitle: ติดต่อ\n---\n" + string.Concat(Enumerable.Repeat(piece, times)) + "\n");

        var report = await site.BuildAsync();

        Assert.Single(report.Site!.News);
    }

    [Fact]
    public async Task Build_QuotationsWithoutEnd_AreToldAtTheText()
    {
        site.Write("content/pages/contact.md", "---\ntitle: ติดต่อ\n---\n" + string.Concat(Enumerable.Repeat("> ", 50_000)) + "\n");

        Assert.Equal(4, Assert.Single(await FindingsAsync("ITA1033")).Where.Line);
    }

    [Fact]
    public async Task Build_ManyEmptyValuesAndHeadings_TakeNoLongerThanTheyAre()
    {
        var keys = string.Concat(Enumerable.Range(0, 50_000).Select(number => $"k{number}:\n"));
        var headings = string.Concat(Enumerable.Repeat("## หัวข้อ\n\n", 20_000));
        site.Write("content/2567/ita.yml", keys);
        site.Write("content/pages/contact.md", "---\ntitle: ติดต่อ\n---\n" + headings);

        var report = await site.BuildAsync();

        Assert.Equal(50_000, report.Diagnostics.Count(finding => finding.Rule.Code == "ITA1019"));
        Assert.Equal(20_000, report.Site!.Pages.Single(page => page.Stem == "contact").Body.Headings.Select(heading => heading.Id).Distinct().Count());
    }

    // Whatever is cut off or put in, the answer is a finding and never an exception.
    [Fact]
    public async Task Build_MutatedFrontMatter_IsAlwaysAnswered()
    {
        const string whole = "---\nitem: O4\nowner: กองคลัง\nallow: [ a, { b: c } ]\nevidence:\n  address: { at: \"#a\", covers: [ 2567, 2567-H1 ] }\n  phone: [ '#b', files/c.pdf#page=2 ]\n---\n## ก {#a}\n";
        string[] inserted = ["[", "]", "{", "}", "\"", "'", ":", "- ", "\t", "#", "&", "*", "!", "|", ">", "%", "@", "`", "? ", "\n", "---\n", "\u00A0"];
        for (var at = 4; at < whole.Length; at += 3)
        {
            site.Write($"content/2567/cut-{at}.md", whole[..at]);
            site.Write($"content/2567/put-{at}.md", whole.Insert(at, inserted[at % inserted.Length]));
        }

        var report = await site.BuildAsync();

        Assert.Single(report.Site!.News);
        Assert.NotEmpty(report.Diagnostics);
    }

    [Fact]
    public async Task Build_HugeYaml_IsNotRead()
    {
        site.WriteBytes("content/2566/ita.yml", new byte[2 * 1024 * 1024]);

        Assert.Equal("content/2566/ita.yml", Assert.Single(await FindingsAsync("ITA1002")).Where.File);
    }

    [Fact]
    public async Task Build_ControlCharacter_IsToldWithItsPlace()
    {
        site.Write("content/pages/contact.md", "---\ntitle: ติด\u0000ต่อ\n---\n");

        var where = Assert.Single(await FindingsAsync("ITA1008")).Where;

        Assert.Equal((2, 11), (where.Line, where.Column));
    }

    [Theory]
    [InlineData("\\x00")]
    [InlineData("\\x01")]
    [InlineData("\\uFFFE")]
    public async Task Build_EscapedControlCharacter_IsToldWithItsPlace(string escape)
    {
        site.Write("content/pages/contact.md", $"---\ntitle: \"ติดต่อ{escape}\"\n---\n");

        Assert.Equal(2, Assert.Single(await FindingsAsync("ITA1008")).Where.Line);
    }

    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("..")]
    [InlineData("nowhere")]
    public async Task Build_SymbolicLink_IsNotFollowed(string target)
    {
        Directory.CreateDirectory(Path.Combine(site.Root, "content/2567/o1/files"));
        File.CreateSymbolicLink(Path.Combine(site.Root, "content/2567/o1/files/secret.pdf"), target);

        var report = await site.BuildAsync();

        Assert.Single(report.Diagnostics, finding => finding.Rule.Code == "ITA1004");
        Assert.DoesNotContain(report.Site!.Files, file => file.Name == "secret.pdf");
    }

    [Theory]
    [InlineData("แผน#1.pdf")]
    [InlineData("a\"b.pdf")]
    [InlineData("a\u0001.pdf")]
    public async Task Build_UnusableFileName_IsRefused(string name)
    {
        site.Write("content/2567/o1/files/" + name, "%PDF-1.7");

        Assert.Single(await FindingsAsync("ITA1054"));
    }

    [Fact]
    public async Task Build_UnreadableFolderEntry_IsTold()
    {
        Directory.CreateDirectory(Path.Combine(site.Root, "content/news/2024-02-02-folder.md"));

        var report = await site.BuildAsync();

        Assert.Single(report.Site!.News);
    }

    [Fact]
    public async Task Build_NothingButSettings_IsBlocked()
    {
        Directory.Delete(Path.Combine(site.Root, "content"), recursive: true);

        var report = await site.BuildAsync();

        Assert.True(report.IsBlocked);
        Assert.Contains(report.Diagnostics, finding => finding.Rule.Code == "ITA2008");
    }

    [Fact]
    public async Task Build_OneBadFileOfEachKind_TheNewsStillPublish()
    {
        site.Write("content/2567/o1.md", "---\nitem: O1\n");
        site.Write("content/2567/o2.md", "---\n\titem: O2\n---\n");
        site.Write("content/2567/o3.md", "---\nitem: O3\nevidence:\n  a: [ x\n---\n");
        site.Write("content/2567/o4.md", "---\nitem: O4\npublished: 2567-01-01\n---\n");
        site.Write("content/pages/contact.md", "---\ntitle: ติดต่อ\n---\n[x](javascript:alert(1)) [y](../../../etc/passwd)\n");
        var output = Path.Combine(site.Root, "_site");

        var report = await site.BuildAsync(output);

        Assert.True(report.Output!.IsWritten);
        Assert.True(File.Exists(Path.Combine(output, "news/2024-01-05-notice/index.html")));
        foreach (var code in (string[])["ITA1006", "ITA1011", "ITA1013", "ITA1023", "ITA1042", "ITA1043"])
            Assert.Contains(report.Diagnostics, finding => finding.Rule.Code == code);
        Assert.DoesNotContain("javascript:", await File.ReadAllTextAsync(Path.Combine(output, "contact/index.html")), StringComparison.Ordinal);
    }

    private async Task<Diagnostic[]> FindingsAsync(string code)
    {
        BuildReport report = await site.BuildAsync();
        Assert.Single(report.Site!.News);
        return [.. report.Diagnostics.Where(finding => finding.Rule.Code == code)];
    }
}
