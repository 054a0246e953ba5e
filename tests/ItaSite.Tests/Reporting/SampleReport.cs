using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Loading;
using ItaSite.Model;
using ItaSite.Validation;

namespace ItaSite.Tests.Reporting;

/// <summary>One report made by hand that every format is tried on.</summary>
public static class SampleReport
{
    public const string File1 = "content/2568/o1.md";

    public static string SourceOfFile1 { get; } = string.Join('\n', "---", "item: O1", "ownr: กองคลัง", "ผู้รับผิดชอบ: น้ำ", "---", "");

    public static BuildReport Complete { get; } = new()
    {
        Site = SampleSite.With([Disclosure("O1")]),
        AsOf = new DateOnly(2025, 5, 1),
        Years = [Year()],
        Assessments = [Assessment()],
        Diagnostics = [UnknownKey(), UnknownThaiKey(), Missing("political-and-permanent-sides"), Hostile(), Whole()],
        Output = new OutputSummary("_site", 42, 17, ["/oit/2568/o2/"], IsWritten: true),
    };

    public static BuildReport AllWell { get; } = new()
    {
        Site = SampleSite.With([Disclosure("O1")]),
        AsOf = new DateOnly(2025, 5, 1),
        Diagnostics = [],
        Output = new OutputSummary("_site", 3, 1, [], IsWritten: true),
    };

    public static Diagnostic UnknownKey() => new(LoadingRules.UnknownKey, new SourceSpan(File1, 3, 1, 3, 5), "ownr", "owner") { Year = 2568, Item = "O1" };

    // The place is ชอบ in ผู้รับผิดชอบ: four marks before it take no cell of their own.
    public static Diagnostic UnknownThaiKey() => new(LoadingRules.UnknownKey, new SourceSpan(File1, 4, 10, 4, 13), "ผู้รับผิดชอบ", "owner")
    {
        Severity = Severity.Warning,
        Related = [new SourceSpan("site.yml", 2, 3)],
    };

    public static Diagnostic Missing(string element) =>
        new(CompletenessRules.MissingElement, SourceSpan.WholeFile(File1), "O1", "แผนผัง 100%, ทั้งสองฝ่าย", element, Confidence.High, "หน้าเว็บปีนั้น", Phrase.Of("Cure.Shown", element))
        {
            Year = 2568, Item = "O1", Element = element,
        };

    public static Diagnostic Hostile() =>
        new(LoadingRules.RawHtml, new SourceSpan("::error::x\u001b[2J\u202Efdp.md", 1, 1), "<b>\r\n::set-output name=x::y\n##[error]\u0007\u009b31m\u2066") { Severity = Severity.Notice };

    private static Diagnostic Whole() => new(LoadingRules.UnknownFile, SourceSpan.WholeFile("content/แผน.xyz"), "content/แผน.xyz");

    private static YearStatus Year()
    {
        var structure = Item("O1", "structure", "โครงสร้าง", "political-and-permanent-sides", "org-chart");
        var plan = Item("O2", "procurement-plan", "แผนจัดซื้อ", "plan", "emergency");
        var catalogue = Catalogue(structure, plan);
        ElementStatus Status(OitItem item, string id, ElementState state, params FoundEvidence[] evidence) => new(item.Find(id)!, state, [.. evidence]);
        var first = new ItemStatus(structure, Disclosure("O1"),
        [
            Status(structure, "political-and-permanent-sides", ElementState.Missing),
            Status(structure, "org-chart", ElementState.Shown, new FoundEvidence(EvidenceKind.Section, "/oit/2568/o1/#org-chart", "แผนผัง")),
        ]);
        var second = new ItemStatus(plan, Disclosure("O2"),
        [
            Status(plan, "plan", ElementState.Shown, new FoundEvidence(EvidenceKind.File, "/oit/2568/o2/files/plan.pdf", "plan.pdf", 4)),
            Status(plan, "emergency", ElementState.NoneStated, new FoundEvidence(EvidenceKind.None, "", "ไม่มี")),
        ]);
        var score = new OitScore(
            91.25m,
            ImmutableSortedDictionary<string, decimal>.Empty.Add("9", 95m).Add("10", 87.504m),
            ImmutableSortedDictionary<ItemId, decimal>.Empty.Add(structure.Id, 1m).Add(plan.Id, 1.255m),
            50m);
        return new YearStatus(catalogue, [first, second], score);
    }

    private static AssessmentCheck Assessment()
    {
        var where = SourceSpan.WholeFile("content/2564/ita.yml");
        var scores = new PublishedScores(92.44m, null, ImmutableSortedDictionary<Instrument, decimal>.Empty, ImmutableSortedDictionary<string, decimal>.Empty, where);
        var assessment = new Assessment
        {
            Year = FiscalYear.FromBuddhistEra(2564)!.Value,
            Published = scores,
            Indicators = [new IndicatorScore(new Spanned<string>("การปฏิบัติหน้าที่", where), 98.66m, ImmutableSortedDictionary<string, decimal>.Empty)],
            Where = where,
        };
        return new AssessmentCheck(assessment, 90.35m, false) { ComputedGrade = "A" };
    }

    private static Catalogue Catalogue(params OitItem[] items) => new()
    {
        Year = SampleSite.Year,
        Provisional = false,
        Source = new CatalogueSource("test", null),
        Calendar = [],
        Indicators = [new Indicator("9", "การเปิดเผยข้อมูล", [new SubIndicator("9.1", "ข้อมูลพื้นฐาน", Confidence.High, [.. items])])],
        Where = SourceSpan.WholeFile("2568.yml"),
    };

    private static OitItem Item(string id, string topic, string title, params string[] elements) => new()
    {
        Id = ItemId.Parse(id)!.Value,
        Topic = topic,
        Group = "กลุ่ม",
        Title = title,
        TitleConfidence = Confidence.High,
        Continues = [],
        Sources = [],
        Where = SourceSpan.WholeFile("2568.yml"),
        Elements = [.. elements.Select(Element)],
    };

    private static Element Element(string id) => new()
    {
        Id = id,
        Text = $"องค์ประกอบ {id}",
        Confidence = Confidence.High,
        Source = "test",
        Requires = new ShownRequirement(),
        Where = SourceSpan.WholeFile("2568.yml"),
    };

    private static Disclosure Disclosure(string item) => new()
    {
        Key = new ItemKey(SampleSite.Year, ItemId.Parse(item)!.Value),
        Evidence = [],
        Allow = [],
        Body = Body.Empty,
        Datasets = [],
        Files = [],
        Where = new SourceSpan($"content/2568/{item.ToLowerInvariant()}.md", 1, 1),
        ItemWhere = new SourceSpan($"content/2568/{item.ToLowerInvariant()}.md", 2, 7),
    };
}
