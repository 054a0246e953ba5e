using System.Collections.Immutable;
using ItaSite.Checking;
using ItaSite.Diagnostics;
using ItaSite.Model;
using Xunit;

namespace ItaSite.Tests.Checking;

public sealed class LinkFindingsTests
{
    private static readonly ItemKey Key = new(FiscalYear.FromBuddhistEra(2568)!.Value, ItemId.Parse("o12")!.Value);

    private static readonly SourceSpan Line7 = new("content/2568/o12.md", 7, 3);

    [Fact]
    public void Report_LinkOfABody_StandsAtItsLineWithItsItem()
    {
        var site = SiteWith(new BodyLink("../o44/", "item:o44", Line7));

        var finding = Report(site, ("/oit/2568/o12/", "<a href='../o44/'>"), ("/oit/2568/o4/", "")).Single();

        Assert.Equal((LinkRules.FileMissing, Line7, 2568, "O12"), (finding.Rule, finding.Where, finding.Year!.Value, finding.Item));
        Assert.Equal<object?>(["item:o44", "/oit/2568/o12/", "/oit/2568/o44/", "/oit/2568/o4/", ""], finding.Arguments.Take(5));
    }

    [Fact]
    public void Report_SameFaultTwiceInABody_StandsAtBothLines()
    {
        var later = Line7 with { Line = 20, EndLine = 20 };
        var site = SiteWith(new BodyLink("x.pdf", "files/x.pdf", later), new BodyLink("x.pdf", "files/x.pdf", Line7));

        Assert.Equal([Line7, later], Report(site, ("/oit/2568/o12/", "<a href=x.pdf><a href=x.pdf>")).Select(finding => finding.Where));
    }

    [Fact]
    public void Report_MissingAnchor_NamesItDecodedAndTheNearest()
    {
        var site = SiteWith(new BodyLink("#%E0%B8%81%E0%B8%82", "#กข", Line7));

        var finding = Report(site, ("/oit/2568/o12/", "<a href='#%E0%B8%81%E0%B8%82'><h2 id=กขค>")).Single();

        Assert.Equal(LinkRules.AnchorMissing, finding.Rule);
        Assert.Equal<object?>(["#กข", "/oit/2568/o12/", "/oit/2568/o12/", "กขค", "#กข"], finding.Arguments.Take(5));
        Assert.Equal("ลิงก์ “#กข” ในหน้า /oit/2568/o12/ ชี้ไปที่หัวข้อ #กข ซึ่งไม่มีในหน้า /oit/2568/o12/", Wording.In(Language.Thai).Message(finding));
        Assert.Contains("{#name}", Wording.In(Language.English).Help(finding), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_MenuLinkBrokenOnEveryPage_IsOneFindingAtTheMenu()
    {
        var menu = new SourceSpan("site.yml", 12, 9);
        var site = SiteWith() with
        {
            Settings = Links.Settings(Links.AtRoot) with { Menu = [new(SiteReference.Parse("page:contact", null)!.Value, menu)] },
        };
        var pages = Enumerable.Range(1000, 300).Select(i => ($"/p{i}/", "<a href=../contact/>")).ToArray();

        var finding = Report(site, pages).Single();

        Assert.Equal(menu, finding.Where);
        Assert.Equal(["page:contact", "/p1000/ (+299)"], finding.Arguments.Take(2));
    }

    [Fact]
    public void Report_ThemeLinkBrokenOnEveryPage_IsOneFindingAtTheFirst()
    {
        var finding = Report(SiteWith(), ("/b/", "<link href=../x.css>"), ("/a/", "<link href=../x.css>")).Single();

        Assert.Equal(SourceSpan.WholeFile("site.yml"), finding.Where);
        Assert.Equal<object?>(["../x.css", "/a/ (+1)", "/x.css", NoSuggestion.Nothing, ""], finding.Arguments.Take(5));
        Assert.EndsWith("ไม่พบ", Wording.In(Language.Thai).Help(finding), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_EvidenceOfAnElement_StandsInTheFrontMatterWhereverItIsShown()
    {
        var place = new SourceSpan("content/2568/o12.md", 4, 11);
        var site = SiteWith() with
        {
            Disclosures = [Disclosure([]) with { Evidence = [new ElementEvidence(new("plan", place), [new PageEvidence("/ita/2567/", "measures", place)])] }],
        };

        var finding = Report(site, ("/oit/2568/o12/", "<a href=../../../ita/2567/#measures>"), ("/oit/2568/itas/", "<a href=../../../ita/2567/#measures>")).Single();

        Assert.Equal((place, "plan", "O12"), (finding.Where, finding.Element, finding.Item));
    }

    [Fact]
    public void Report_LinksOfOtherSources_StandThere()
    {
        SourceSpan At(int line) => new("site.yml", line, 1);
        var site = SiteWith() with
        {
            Settings = Links.Settings(Links.AtRoot) with { Services = [new ServiceLink("ร้องเรียน", "/complaint/", At(1))] },
            Redirects = [new Redirect("/old/", "/gone/", At(2))],
            News = [new NewsPost { Stem = "road", Title = "ถนน", Date = default, Body = Body.Empty, Where = At(9), Items = [new(Key, At(3))], Images = [new("/news/road.jpg", "ถนน", At(4))] }],
            Disclosures = [],
        };

        var findings = Report(
            site,
            ("/", "<a href=complaint/>"),
            ("/old/", "<meta http-equiv=refresh content='0; url=../gone/'>"),
            ("/news/road/", "<a href=../../oit/2568/o12/><img src=../road.jpg>"));

        Assert.Equal([At(1), At(2), At(3), At(4)], findings.Select(finding => finding.Where));
    }

    [Fact]
    public void Report_NothingBroken_SaysNothing() =>
        Assert.Empty(Report(SiteWith(), ("/", "<a href=#top><a href=https://www.nacc.go.th/><a href=mailto:a@b.c>")));

    [Fact]
    public void Report_ManyDifferentFaults_StaysQuick()
    {
        var html = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<a href=missing-{i}/>"));
        var pages = Enumerable.Range(0, 3000).Select(i => ($"/missing-page-{i}/", "")).Append(("/", html)).ToArray();

        Assert.Equal(20_000, Report(SiteWith(), pages).Length);
    }

    [Fact]
    public void Messages_EachRule_HasWordsInBothLanguages()
    {
        foreach (var language in new[] { Language.Thai, Language.English })
            Assert.All(LinkRules.All.Concat(global::ItaSite.Rendering.Output.OutputRules.All), rule => Assert.Contains(rule.Code, Wording.In(language).Codes));
    }

    private static ImmutableArray<Diagnostic> Report(Site site, params (string Address, string Html)[] pages) =>
        LinkFindings.Report(site, Links.Check(Links.AtRoot, pages));

    private static Site SiteWith(params ImmutableArray<BodyLink> links) => Links.Site(Links.AtRoot) with { Disclosures = [Disclosure(links)] };

    private static Disclosure Disclosure(ImmutableArray<BodyLink> links) => new()
    {
        Key = Key,
        Evidence = [],
        Allow = [],
        Body = new Body([], [], links),
        Datasets = [],
        Files = [],
        Where = SourceSpan.WholeFile("content/2568/o12.md"),
        ItemWhere = Line7,
    };
}
