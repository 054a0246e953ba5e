using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Safety;

namespace ItaSite.Tests.Rendering;

/// <summary>A small site made by hand. Every text goes through <paramref name="text"/>, so that a test can make all of them hostile.</summary>
internal sealed class SampleSite(Func<string, string> text)
{
    private static readonly SourceSpan File = SourceSpan.WholeFile("content/sample.md");

    public static FiscalYear Year { get; } = FiscalYear.FromBuddhistEra(2567)!.Value;

    public static ItemKey Structure { get; } = Key(2567, "O1");

    public static Site Plain { get; } = new SampleSite(words => words).Site();

    public static ImmutableArray<YearStatus> PlainYears { get; } = new SampleSite(words => words).Years();

    public static ItemKey Key(int year, string item) => new(FiscalYear.FromBuddhistEra(year)!.Value, ItemId.Parse(item)!.Value);

    public Site Site() => new()
    {
        Settings = Settings(),
        Catalogues = [Catalogue()],
        Weights = [],
        AnalysisSubjects = [new AnalysisSubject(1, "process", "กระบวนการปฏิบัติงาน")],
        Disclosures = [Disclosure()],
        Assessments = [Assessment()],
        Pages = [new FreePage { Stem = "contact", Title = text("ติดต่อเรา"), Menu = text("ติดต่อ"), Body = BodyOf("ที่ตั้ง", []), Where = File }],
        News = [Post()],
        Redirects = [new Redirect("/old/page/", "/oit/2567/o1/", File)],
        Files = [PublishedFile()],
        Unreadable = [],
    };

    public ImmutableArray<YearStatus> Years()
    {
        var (catalogue, disclosure) = (Catalogue(), Disclosure());
        var elements = catalogue.Items[0].Elements;
        ImmutableArray<ElementStatus> statuses =
        [
            new(elements[0], ElementState.Shown, [new FoundEvidence(EvidenceKind.Section, "/oit/2567/o1/#org-chart", text("แผนผังโครงสร้าง"))]),
            new(elements[1], ElementState.Shown,
            [
                new FoundEvidence(EvidenceKind.Table, "/oit/2567/o1/#units", text("units")),
                new FoundEvidence(EvidenceKind.File, "/oit/2567/o1/files/plan 1.pdf", text("plan 1.pdf"), Page: 4),
                new FoundEvidence(EvidenceKind.Page, "/contact/", text("ติดต่อเรา")),
                new FoundEvidence(EvidenceKind.Link, "https://service.example.go.th/?a=1&b=2", text("E-Service")),
            ]),
            new(elements[2], ElementState.NoneStated, [new FoundEvidence(EvidenceKind.None, "", text("ไม่มีการโอนย้าย"), On: new DateOnly(2024, 3, 31))]),
            new(elements[3], ElementState.Confirmed, [new FoundEvidence(EvidenceKind.Confirmation, "", text("สำนักปลัด"), On: new DateOnly(2024, 1, 10))]),
            new(elements[4], ElementState.Missing, []),
        ];
        return [new YearStatus(catalogue, [new ItemStatus(catalogue.Items[0], disclosure, statuses), new ItemStatus(catalogue.Items[1], null, [])], null)];
    }

    private SiteSettings Settings() => new()
    {
        Agency = new Agency
        {
            Name = new LocalizedText(text("เทศบาลตำบลตัวอย่าง"), text("Sample Municipality")),
            Kind = new Spanned<string>("subdistrict-municipality", File),
            District = text("เมือง"),
            Province = text("ตัวอย่าง"),
            Address = text("1 ถนนกลาง"),
            Phone = "0 2000 0000 ต่อ 12",
            Email = "info@example.go.th",
            MainWebsite = new Uri("https://www.example.go.th/"),
        },
        BaseUrl = new Uri("https://www.example.go.th/ita/"),
        Theme = new Spanned<string>("municipal", File),
        Menu =
        [
            new(new SiteReference(ReferenceKind.Oit, "", null, ""), File),
            new(new SiteReference(ReferenceKind.Topic, "structure", null, ""), File),
            new(new SiteReference(ReferenceKind.Page, "contact", null, ""), File),
        ],
        Home = [HomeBlock.Items, HomeBlock.Ita, HomeBlock.Services, HomeBlock.News],
        Services = [new ServiceLink(text("ชำระภาษี"), "https://tax.example.go.th/", File), new ServiceLink(text("ร้องเรียน"), "javascript:alert(1)", File)],
        Notice = new LocalizedText(text("เว็บไซต์สาธิต"), null),
        Severities = [],
        Where = SourceSpan.WholeFile("site.yml"),
    };

    private Catalogue Catalogue() => new()
    {
        Year = Year,
        Provisional = true,
        Source = new CatalogueSource("ทดสอบ", null),
        Calendar = [],
        Indicators = [new Indicator("9", text("การเปิดเผยข้อมูล"), [new SubIndicator("9.1", text("ข้อมูลพื้นฐาน"), Confidence.High,
        [
            Item("O1", "structure", text("โครงสร้าง"), ["org-chart", "units-shown", "transfers", "signed", "never-shown"]),
            Item("O2", "executives", text("ข้อมูลผู้บริหาร"), ["name"]),
        ])])],
        Where = File,
    };

    private OitItem Item(string id, string topic, string title, string[] elements) => new()
    {
        Id = ItemId.Parse(id)!.Value,
        Topic = topic,
        Group = text("ข้อมูลพื้นฐาน"),
        Title = title,
        TitleConfidence = Confidence.High,
        Continues = [ItemId.Parse(id)!.Value],
        Elements = [.. elements.Select(element => new Element
        {
            Id = element,
            Text = text($"องค์ประกอบ {element}"),
            Confidence = Confidence.High,
            Source = "ทดสอบ",
            Requires = new ShownRequirement(),
            Where = File,
        })],
        Sources = [],
        Where = File,
    };

    private Disclosure Disclosure() => new()
    {
        Key = Structure,
        Owner = text("สำนักปลัด"),
        Published = new DateOnly(2024, 1, 15),
        Updated = new DateOnly(2024, 3, 31),
        Explanation = text("หน้าแรก > OIT > O1"),
        Evidence = [],
        SameAs = new Spanned<ItemKey>(Key(2566, "O1"), File),
        Allow = [],
        Body = BodyOf("แผนผังโครงสร้าง", [new TableSegment(new Spanned<string>("units", new SourceSpan("content/sample.md", 9, 1)), "units")]),
        Datasets = [new Dataset(
            "units",
            null,
            [new DatasetColumn(text("ชื่อ"), null), new DatasetColumn(text("จำนวน"), null)],
            [new DatasetRow([new Cell(text("กองคลัง")), new Cell("12")], 2), new DatasetRow([new Cell(text("กองช่าง")), new Cell("1,234")], 3)],
            File)],
        Files = [PublishedFile()],
        Where = File,
        ItemWhere = File,
    };

    private static PublishedFile PublishedFile() => new("content/2567/o1/files/plan 1.pdf", "/oit/2567/o1/files/plan 1.pdf", 1_258_291);

    private Body BodyOf(string heading, IEnumerable<BodySegment> more)
    {
        var writer = new SafeHtmlWriter();
        writer.Open("h2").Attribute("id", "org-chart").Text(text(heading)).Close("h2").Open("p").Text(text("เนื้อหา")).Close("p");
        return new Body(
            [new HtmlSegment(writer.Take()), .. more],
            [new Heading("org-chart", 2, text(heading), true, new SourceSpan("content/sample.md", 5, 1))],
            []);
    }

    private NewsPost Post() => new()
    {
        Stem = "2024-03-14-road",
        Title = text("ซ่อมถนน"),
        Date = new DateOnly(2024, 3, 14),
        Owner = text("กองช่าง"),
        Summary = text("ซ่อมเสร็จแล้ว"),
        Items = [new Spanned<ItemKey>(Structure, File), new Spanned<ItemKey>(Key(2567, "O2"), File)],
        Images = [new NewsImage("/news/2024-03-14-road/files/a.jpg", text("ถนนใหม่"), File)],
        Body = BodyOf("ก่อนและหลัง", []),
        Where = File,
    };

    private Assessment Assessment() => new()
    {
        Year = FiscalYear.FromBuddhistEra(2566)!.Value,
        Published = new PublishedScores(
            86.62m,
            text("ผ่าน"),
            ImmutableSortedDictionary<Instrument, decimal>.Empty.Add(Instrument.Iit, 88.1m).Add(Instrument.Oit, 90m),
            ImmutableSortedDictionary<string, decimal>.Empty.Add("public", 80m).Add(text("other"), 81m),
            File),
        Indicators = [new IndicatorScore(new Spanned<string>(text("การปฏิบัติหน้าที่"), File), 92.4m, ImmutableSortedDictionary<string, decimal>.Empty)],
        Recommendations = [new Recommendation
        {
            Code = text("EP1"),
            Indicator = text("คุณภาพการดำเนินงาน"),
            Text = text("ควรปรับปรุงคู่มือ"),
            RefersTo = [new Spanned<ItemKey>(Structure, File), new Spanned<ItemKey>(Key(2566, "O2"), File), new Spanned<ItemKey>(Key(2560, "O9"), File)],
            RefersToIndicators = ["9.1", text("9.9")],
            AnsweredBy = [new Spanned<string>("manual", File)],
            Reason = text("ตอบแล้ว"),
            Where = File,
        }],
        Analysis = [new AnalysisTopic(new Spanned<string>("process", File), [text("i1")], text("พบว่า\n\nยังไม่ครบ"), text("จึงต้องทำ"))],
        Targets = [new Target(85, text("รักษาระดับ"), text("ทำต่อ")), new Target(0, text("แก้ไข"), text("เร่งทำ"))],
        Measures = [new Measure
        {
            Id = new Spanned<string>("manual", File),
            Issue = text("ปรับคู่มือ"),
            Indicators = [new Spanned<string>(text("คุณภาพ"), File)],
            Topic = "process",
            Items = [new Spanned<ItemKey>(Structure, File)],
            Approach = [text("แนวทาง")],
            Expected = [text("คาดหวัง")],
            Owners = [text("สำนักปลัด")],
            Steps = [text("สำรวจ"), text("แก้ไข")],
            Monitoring = [text("ทุกเดือน")],
            Due = [new Coverage(new DateOnly(2024, 1, 1), new DateOnly(2024, 1, 31), "2024-01")],
            Period = new Coverage(new DateOnly(2023, 10, 1), new DateOnly(2024, 9, 30), "2567"),
            Progress = [new Progress(new DateOnly(2024, 2, 1), [text("สำรวจแล้ว")], [text("เร็วขึ้น")], File)],
        }],
        Limitations = text("คนน้อย"),
        Memo = new Memo
        {
            Office = text("สำนักปลัด"),
            Number = text("1/2566"),
            Dated = new DateOnly(2023, 12, 14),
            To = text("นายก"),
            Subject = text("รายงานผล"),
            Background = text("เรื่องเดิม"),
            Facts = text("ข้อเท็จจริง"),
            Proposal = text("เสนอ"),
            Opinions = [new MemoOpinion(text("ปลัด"), text("ทราบ"))],
            Decision = text("ดำเนินการ"),
        },
        Where = SourceSpan.WholeFile("content/2566/ita.yml"),
    };
}
