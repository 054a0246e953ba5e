using System.Text.Json;

namespace ItaSite.Tests.Cli;

/// <summary>A site whose elements change their state at the boundaries of the fiscal year 2570 (1 October 2026 to 30 September 2027).</summary>
internal static class BoundarySite
{
    /// <summary>Days, and the states then of: a plan, the report of the year before, the first half, every month so far.</summary>
    public static readonly (string Day, string States)[] Table =
    [
        ("2026-09-30", "not-yet-due not-yet-due not-yet-due not-yet-due"),
        ("2026-10-01", "missing missing not-yet-due not-yet-due"),
        ("2026-10-31", "missing missing not-yet-due not-yet-due"),
        ("2026-11-01", "missing missing not-yet-due missing"),
        ("2027-03-31", "missing missing not-yet-due missing"),
        ("2027-04-01", "missing missing missing missing"),
        ("2027-09-30", "missing missing missing missing"),
        ("2027-10-01", "missing missing missing missing"),
    ];

    /// <summary>Makes it of a plain site.</summary>
    public static void WriteTo(TemporarySite site)
    {
        site.Write("site.yml", TemporarySite.Settings.Replace("2567", "2570", StringComparison.Ordinal));
        site.Write("content/2570/o1.md", "---\nitem: O1\n---\n");
        site.Write("content/2570/catalogue.yml", """
            year: 2570
            status: confirmed
            source: { title: คู่มือตัวอย่าง }
            indicators:
              - id: "9"
                name: การเปิดเผยข้อมูล
                sub-indicators:
                  - id: "9.1"
                    name: ข้อมูลพื้นฐาน
                    confidence: high
                    items:
                      - id: O1
                        topic: reports
                        group: รายงาน
                        title: รายงาน
                        title-confidence: high
                        elements:
                          - { id: plan, text: แผน, confidence: high, source: คู่มือ, requires: { covers: in-force } }
                          - { id: before, text: รายงานปีก่อน, confidence: high, source: คู่มือ, requires: { covers: previous-fiscal-year } }
                          - { id: half, text: ครึ่งปี, confidence: high, source: คู่มือ, requires: { covers: first-half } }
                          - { id: months, text: รายเดือน, confidence: high, source: คู่มือ, requires: { covers: months } }
            """);
    }

    /// <summary>The states of the elements in order, as the report has them.</summary>
    public static string StatesIn(string report)
    {
        using var json = JsonDocument.Parse(report);
        var year = json.RootElement.GetProperty("years").EnumerateArray().Single();
        return string.Join(' ', year.GetProperty("items")[0].GetProperty("elements").EnumerateArray().Select(element => element.GetProperty("state").GetString()));
    }
}
