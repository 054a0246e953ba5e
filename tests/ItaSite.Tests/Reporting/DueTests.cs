using System.Text;
using System.Text.Json;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Reporting.Due;
using Xunit;

namespace ItaSite.Tests.Reporting;

public sealed class DueTests
{
    private const string Office = "กองคลัง; งานพัสดุ, ชั้น 2";

    private static readonly DateOnly Closing = new(2025, 4, 30);

    // The day falls into the month named, never after the system closes, and never before the data can be complete.
    [Theory]
    [InlineData(null, null, "2024-10-01", "2025-04-30")]
    [InlineData(4, null, "2025-01-01", "2025-01-31")]
    [InlineData(4, Period.FirstHalf, "2025-04-01", "2025-04-30")]
    [InlineData(9, null, "2025-06-01", "2025-06-30")]
    [InlineData(7, Period.FirstHalf, "2025-04-01", "2025-04-30")]
    [InlineData(null, Period.Months, "2024-11-01", "2025-04-30")]
    public void DueDate_Element_HasItsFirstAndLastDay(int? month, Period? period, string from, string by)
    {
        var (catalogue, item) = Asking(month, period);
        Assert.Equal(from, $"{DueDate.From(item.Elements[0], item, catalogue.Year):yyyy-MM-dd}");
        Assert.Equal(by, $"{DueDate.By(item.Elements[0], item, catalogue):yyyy-MM-dd}");
    }

    [Theory]
    [InlineData("2024-12-01", 30, 0)]
    [InlineData("2025-01-01", 30, 1)]
    [InlineData("2024-12-02", 60, 1)]
    [InlineData("2025-02-01", 0, 1)]
    public void Of_Days_TellsWhatIsDueAndLate(string asOf, int days, int items) => Assert.Equal(items, List(asOf, days, 4).Items.Length);

    [Fact]
    public void Of_Owner_IsWhoKeptTheSubjectTheYearBefore()
    {
        var item = Assert.Single(List("2025-01-15", 30, 4).Items);
        Assert.Equal(Office, item.Owner);
        Assert.Null(item.Address);
    }

    [Fact]
    public void Of_CompleteItem_IsNotTold() => Assert.Empty(List("2025-02-15", 30, 4, ElementState.Shown).Items);

    [Fact]
    public void Text_List_IsByOfficeWithDays()
    {
        using var output = new StringWriter();
        DueText.Write(List("2025-02-05", 90, 4), Wording.In(Language.Thai), output);
        Assert.Equal(
            """
            งานที่ถึงกำหนด นับจาก 5 กุมภาพันธ์ 2568 ไป 90 วัน
              ช่วงกรอกข้อมูลในระบบ ITAS: 1 มีนาคม 2568 ถึง 30 เมษายน 2568

            กองคลัง; งานพัสดุ, ชั้น 2
              เลยกำหนด 31 มกราคม 2568 (5 วัน)  O1 แผนจัดซื้อ, จัดจ้าง; ปี 100% (ยังไม่มีหน้าเผยแพร่)

            เลยกำหนดแล้ว 1 ข้อ ถึงกำหนดในช่วงนี้ 0 ข้อ
            วันกำหนดบางวันประมาณจากปฏิทินของปีก่อน ๆ โปรดตรวจกับประกาศของสำนักงาน ป.ป.ช.

            """,
            output.ToString());
    }

    [Theory]
    [InlineData("2025-02-05", "late")]
    [InlineData("2025-01-31", "soon")]
    public void Json_List_HasItsItemsForPrograms(string asOf, string state)
    {
        using var output = new StringWriter();
        DueJson.Write(List(asOf, 90, 4), output);
        using var json = JsonDocument.Parse(output.ToString());

        var root = json.RootElement;
        Assert.Equal(("itasite-due/1", asOf, 90, false), (root.GetProperty("format").GetString(), root.GetProperty("asOf").GetString(), root.GetProperty("days").GetInt32(), root.GetProperty("certain").GetBoolean()));
        Assert.Equal("entry 2025-03-01 2025-04-30", string.Join(' ', root.GetProperty("periods")[0].EnumerateObject().Select(property => property.Value.GetString())));
        var item = Assert.Single(root.GetProperty("items").EnumerateArray());
        Assert.Equal(
            ["2568", "O1", "แผนจัดซื้อ, จัดจ้าง; ปี 100%", "2025-01-31", "2025-01", state, Office, ""],
            item.EnumerateObject().Where(property => property.Name != "elements").Select(property => property.Value.ToString()));
        Assert.Equal(JsonValueKind.Null, item.GetProperty("url").ValueKind);
        var element = Assert.Single(item.GetProperty("elements").EnumerateArray());
        Assert.Equal(["element", "text", "by"], element.EnumerateObject().Select(property => property.Name));
        Assert.Equal("2025-01-31", element.GetProperty("by").GetString());
    }

    [Fact]
    public void Calendar_Lines_AreFoldedBetweenLettersAndEndAsTheStandardSays()
    {
        var text = Calendar(List("2025-02-05", 90, 4));

        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        var lines = text.Split("\r\n");
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains(lines, line => line.StartsWith(' '));
        Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void Calendar_Entry_IsEscapedAndKeepsItsId()
    {
        var lines = Unfolded(Calendar(List("2025-02-05", 90, 4)));

        Assert.Contains("UID:itasite-2568-o1@www.example.go.th", lines);
        Assert.Contains("DTSTART;VALUE=DATE:20250131", lines);
        Assert.Contains("DTEND;VALUE=DATE:20250201", lines);
        Assert.Contains("DTSTAMP:20250205T000000Z", lines);
        Assert.Contains("SUMMARY:O1 แผนจัดซื้อ\\, จัดจ้าง\\; ปี 100% (ยังไม่มีหน้าเผยแพร่)", lines);
        Assert.Contains("CATEGORIES:กองคลัง\\; งานพัสดุ\\, ชั้น 2", lines);
        Assert.Contains($"DESCRIPTION:ผู้รับผิดชอบ: กองคลัง\\; งานพัสดุ\\, ชั้น 2\\n{string.Concat(Enumerable.Repeat("องค์ประกอบที่มีชื่อยาว ", 20)).TrimEnd()}", lines.Select(line => line.TrimEnd()));
        Assert.Equal(lines.Where(line => line.StartsWith("UID:", StringComparison.Ordinal)), Unfolded(Calendar(List("2025-02-06", 90, 4))).Where(line => line.StartsWith("UID:", StringComparison.Ordinal)));
        Assert.Equal(2, lines.Count(line => line == "BEGIN:VEVENT"));
        Assert.Equal(2, lines.Count(line => line == "END:VEVENT"));
    }

    private static string Calendar(DueList list)
    {
        using var output = new StringWriter();
        DueCalendar.Write(list, Wording.In(Language.Thai), output);
        return output.ToString();
    }

    private static string[] Unfolded(string text) => text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");

    private static DueList List(string asOf, int days, int? month, ElementState state = ElementState.Missing)
    {
        var (catalogue, item) = Asking(month, null);
        var before = SampleSite.Year.Previous;
        var kept = SampleReport.Complete.Site!.Disclosures[0] with { Key = new ItemKey(before, ItemId.Parse("7")!.Value), Owner = Office };
        var last = catalogue with
        {
            Year = before,
            Indicators = [new Indicator("9", "ก", [new SubIndicator("9.1", "ข", Confidence.High, [item with { Id = kept.Key.Item }])])],
        };
        var site = SampleSite.With([kept]) with { Catalogues = [last, catalogue] };
        site = site with { Settings = site.Settings with { CurrentYear = new Spanned<FiscalYear>(SampleSite.Year, default) } };
        var status = new ItemStatus(item, null, [new ElementStatus(item.Elements[0], state, [])]);
        var report = new BuildReport { Site = site, AsOf = DateOnly.ParseExact(asOf, "yyyy-MM-dd"), Years = [new YearStatus(catalogue, [status], null)], Diagnostics = [] };
        return DueList.Of(site, report, days);
    }

    private static (Catalogue Catalogue, OitItem Item) Asking(int? month, Period? period)
    {
        var sample = SampleReport.Complete.Years[0].Catalogue;
        var element = sample.Items[0].Elements[0] with { Text = string.Concat(Enumerable.Repeat("องค์ประกอบที่มีชื่อยาว ", 20)), Period = period };
        var item = sample.Items[0] with { Title = "แผนจัดซื้อ, จัดจ้าง; ปี 100%", Due = month is { } known ? new DueMonth(known, Confidence.Low) : null, Elements = [element] };
        var catalogue = sample with
        {
            Calendar = [new CataloguePeriod("entry", new DateOnly(2025, 3, 1), Closing, Confidence.Low, null)],
            Indicators = [new Indicator("9", "ก", [new SubIndicator("9.1", "ข", Confidence.High, [item])])],
        };
        return (catalogue, catalogue.Items[0]);
    }
}
