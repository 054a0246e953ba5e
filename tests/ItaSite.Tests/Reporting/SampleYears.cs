using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Scoring;

namespace ItaSite.Tests.Reporting;

/// <summary>Two years of a small list made by hand, with an element for every word of the vocabulary.</summary>
public static class SampleYears
{
    private static readonly SourceSpan File = SourceSpan.WholeFile("Catalogues/test.yml");

    public static Catalogue Before { get; } = Year(
        2567,
        provisional: false,
        Item("O1", "structure", "โครงสร้าง", [], Element("org-chart", "แผนผัง"), Element("old-units", "ส่วนงาน")),
        Item("O2", "contact", "การติดต่อ", [], Element("phone", "โทรศัพท์")),
        Item("O3", "powers", "อำนาจหน้าที่", [], Element("powers", "อำนาจ"), Element("summary", "สรุป")),
        Item("O4", "statistics", "สถิติ", [], Element("current", "ของปี 2567", new CoversRequirement(Period.Year, []))),
        Item("O5", "announcements", "ประกาศ", [], Element("announcements", "ประกาศต่าง ๆ")));

    public static Catalogue Now { get; } = Year(
        2568,
        provisional: true,
        Item("O1", "structure", "โครงสร้างและอำนาจหน้าที่", ["O3", "O1"], Element("org-chart", "แผนผัง"), Element("powers", "อำนาจ"), Element("units", "ส่วนงาน"), Element("sides", "สองฝ่าย")),
        Item("O2", "contact", "การติดต่อ", ["O2"], Element("phone", "โทรศัพท์")),
        Item("O3", "statistics", "สถิติ", ["O4"], Element("year", "ของปี 2568", new CoversRequirement(Period.Year, []))),
        Words());

    public static Site Site { get; } = SampleSite.With([]) with
    {
        Catalogues = [Before, Now],
        AnalysisSubjects = [new AnalysisSubject(1, "process", "กระบวนการ")],
        Reference = new(new ReferenceFacts(
            [Schema()],
            [],
            [new SubjectQuestions("process", Before.Year, ["i1", "e12"], Confidence.Medium, "ทดสอบ")],
            [
                new Pitfall("memory", PitfallKind.Reason, "ลืมบ่อย", ["words"], [], Confidence.Low, "from memory"),
                new Pitfall("report", PitfallKind.Reason, "ไม่ครบทุกเดือน", ["words", "contact"], ["months"], Confidence.High, "a report"),
                new Pitfall("any", PitfallKind.Reason, "ไม่มีคนตรวจก่อนส่ง", [], [], Confidence.High, "a report"),
                new Pitfall("practice", PitfallKind.Practice, "ตรวจทุกเดือน", [], [], Confidence.High, "a report"),
            ])),
    };

    public static BuildReport Report { get; } = new() { Site = Site, AsOf = new DateOnly(2025, 5, 1), Years = [Status()], Diagnostics = [] };

    public static ItemKey Key(string item) => new(Now.Year, ItemId.Parse(item)!.Value);

    public static Element Element(string id, string text, Requirement? requires = null) => new()
    {
        Id = id, Text = text, Confidence = Confidence.Medium, Source = "หน้าเว็บปีนั้น", Requires = requires ?? new ShownRequirement(), Where = File,
    };

    private static OitItem Words() => Item(
        "O4",
        "words",
        "ทุกคำ",
        [],
        Element("shown", "แสดงไว้") with { MayBeNone = true, AppliesTo = [AgencyKinds.LocalGovernment] },
        Element("columns", "วงเงิน", new DatasetRequirement("purchases", ["budget", "unknown-column"], ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty, 1)),
        Element("rows", "สองฝ่าย", new DatasetRequirement("purchases", [], ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty.Add("side", ["การเมือง", "ประจำ"]), 1)),
        Element("file", "ไฟล์", new FileRequirement(["xlsx", "csv"], Every: false)),
        Element("files", "สองไฟล์", new FileRequirement(["pdf", "xlsx"], Every: true)),
        Element("form", "ตามแบบ", new FormRequirement("unknown-table")),
        Element("link", "ช่องทาง", new LinkRequirement("chat", [], ["contact"])),
        Element("same-link", "ช่องทางเดียวกัน", new LinkRequirement(null, ["link"], [])),
        Element("reachable", "เข้าถึงได้", new ReachableRequirement()),
        Element("language", "สองภาษา", new LanguageRequirement(["th", "en"])),
        Element("news", "ข่าว", new CollectionRequirement(CollectionKind.News, Period.FiscalYear, 2)),
        Element("half", "ครึ่งปี", new CoversRequirement(Period.FirstHalf, ["columns", "rows"])),
        Element("months", "ทุกเดือน", new CoversRequirement(Period.Months, [])),
        Element("previous", "ปีก่อน", new CoversRequirement(Period.PreviousFiscalYear, [])),
        Element("cycle", "วิเคราะห์", new CycleRequirement(CyclePart.Analysis, 1)),
        Element("review", "ลงนามแล้ว", new ReviewRequirement()),
        Element("none", "ไม่มีให้บอก") with { When = Condition.NoneExists },
        Element("if-any", "ถ้ามี") with { When = Condition.IfAny });

    private static YearStatus Status()
    {
        var items = Now.Items.Select(item => new ItemStatus(item, null, [.. item.Elements.Select(element => new ElementStatus(element, ElementState.Missing, []))])).ToArray();
        var words = Now.Items[3];
        var disclosure = Rendering.SampleSite.Plain.Disclosures[0] with { Key = Key("O4"), Where = new SourceSpan("content/2568/o4.md", 1, 1) };
        items[3] = new ItemStatus(words, disclosure, [.. words.Elements.Take(16).Select((element, i) => new ElementStatus(element, (ElementState)(i % 7), []))]);
        return OitScoring.Score(new YearStatus(Now, [.. items], null), [new InstrumentWeights(Now.Year, Now.Year, 0.3m, 0.3m, 0.4m, Confidence.Low, "ทดสอบ")]);
    }

    private static TableSchema Schema() => new()
    {
        Name = "purchases",
        Title = new LocalizedText("จัดซื้อ", "purchases"),
        Fields = [new TableField { Name = "budget", Title = new LocalizedText("วงเงิน", "budget"), Type = FieldType.Number }],
        Source = "ทดสอบ",
        Confidence = Confidence.High,
        Where = File,
    };

    public static Catalogue Year(int year, bool provisional, params ImmutableArray<OitItem> items) => new()
    {
        Year = FiscalYear.FromBuddhistEra(year)!.Value,
        Provisional = provisional,
        Source = new CatalogueSource("รายการทดสอบ", null),
        Calendar = [],
        Indicators = [new Indicator("9", "การเปิดเผยข้อมูล", [new SubIndicator("9.1", "ข้อมูลพื้นฐาน", Confidence.High, items)])],
        Where = File,
    };

    public static OitItem Item(string id, string topic, string title, string[] continues, params ImmutableArray<Element> elements) => new()
    {
        Id = ItemId.Parse(id)!.Value,
        Topic = topic,
        Group = "หมวดทดสอบ",
        Title = title,
        TitleConfidence = Confidence.High,
        Continues = [.. continues.Select(before => ItemId.Parse(before)!.Value)],
        Due = topic == "words" ? new DueMonth(7, Confidence.Low) : null,
        Elements = elements,
        Sources = ["https://www.example.go.th/ (หน้าทดสอบ)"],
        Where = File,
    };
}
