using System.Globalization;
using ItaSite.Loading.Datasets;
using ItaSite.Model;
using Xunit;

namespace ItaSite.Tests.Loading;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("2025-03-31", "2025-03-31")]
    [InlineData("2568-03-31", "2025-03-31")]
    [InlineData("2025-3-1", "2025-03-01")]
    [InlineData("๒๕๖๘-๐๓-๓๑", "2025-03-31")]
    [InlineData("31/3/2568", "2025-03-31")]
    [InlineData("31/03/2025", "2025-03-31")]
    [InlineData("3/4/2568", "2025-04-03")]
    [InlineData("31-3-2568", "2025-03-31")]
    [InlineData("31.3.2568", "2025-03-31")]
    [InlineData("31 มี.ค. 2568", "2025-03-31")]
    [InlineData("31 มี.ค 2568", "2025-03-31")]
    [InlineData("31 มีค 2568", "2025-03-31")]
    [InlineData("31มี.ค.2568", "2025-03-31")]
    [InlineData("31 มี.ค. 68", "2025-03-31")]
    [InlineData("31  มีนาคม\u00A02568", "2025-03-31")]
    [InlineData("๓๑ มีนาคม พ.ศ. ๒๕๖๘", "2025-03-31")]
    [InlineData("วันที่ 31 มีนาคม พ.ศ.2568", "2025-03-31")]
    [InlineData("31 มีนาคม 2025", "2025-03-31")]
    [InlineData("29/2/2567", "2024-02-29")]
    [InlineData("29 ก.พ. 67", "2024-02-29")]
    [InlineData("1 ม.ค. 00", "1957-01-01")]
    [InlineData("1/1/2444", "1901-01-01")]
    public void Day_WaysToWrite_AreRead(string text, string iso) =>
        Assert.Equal(new DateReading(DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture), DateFault.None), DateText.Day(text));

    [Theory]
    [InlineData("29/2/2568")]
    [InlineData("31/4/2568")]
    [InlineData("3/31/2568")]
    [InlineData("0/1/2568")]
    [InlineData("31/3/1568")]
    [InlineData("2025-13-01")]
    [InlineData("31 มีนา 2568")]
    [InlineData("31 มีนาคม")]
    [InlineData("มีนาคม 2568")]
    [InlineData("1-3 มีนาคม 2568")]
    [InlineData("31 มีนาคม 568")]
    [InlineData("45747")]
    [InlineData("")]
    public void Day_NoSuchDay_IsRefused(string text) => Assert.Equal(new DateReading(null, DateFault.NotADate), DateText.Day(text));

    [Theory]
    [InlineData("31/3/68")]
    [InlineData("๓๑/๓/๖๘")]
    [InlineData("1-1-25")]
    public void Day_TwoDigitsBetweenSlashes_MayBeOfEitherEra(string text) => Assert.Equal(DateFault.TwoDigitYear, DateText.Day(text).Fault);

    [Theory]
    [InlineData("2024-12")]
    [InlineData("2567-12")]
    [InlineData("12/2567")]
    [InlineData("12/2024")]
    [InlineData("ธันวาคม 2567")]
    [InlineData("ธ.ค. 67")]
    [InlineData("ธ.ค.67")]
    [InlineData("เดือนธันวาคม พ.ศ. ๒๕๖๗")]
    [InlineData("2024-12-01")]
    [InlineData("1/12/2567")]
    public void Month_WaysToWrite_AreRead(string text) => Assert.Equal(new DateOnly(2024, 12, 1), DateText.Month(text).Day);

    [Theory]
    [InlineData("ธันวาคม")]
    [InlineData("13/2567")]
    [InlineData("2567")]
    [InlineData("2/12/2567")]
    [InlineData("ธันวา 2567")]
    public void Month_NoSuchMonth_IsRefused(string text) => Assert.Equal(DateFault.NotADate, DateText.Month(text).Fault);

    [Theory]
    [InlineData("ไม่มีการจัดซื้อจัดจ้างในเดือนธันวาคม 2567", 12)]
    [InlineData("ไม่มี (ม.ค. 67)", 1)]
    [InlineData("ไม่มีผู้รับบริการ เดือนพฤษภาคม พ.ศ. ๒๕๖๗", 5)]
    public void MonthIn_Sentence_IsFound(string text, int month) => Assert.Equal(month, DateText.MonthIn(text)?.Month);

    [Theory]
    [InlineData("ไม่มีการจัดซื้อจัดจ้าง")]
    [InlineData("ไม่มีตามหนังสือ ธ.ค. 25671")]
    public void MonthIn_SentenceWithoutMonth_IsNone(string text) => Assert.Null(DateText.MonthIn(text));

    // Every day of twenty-eight years, written in every form, is read as itself.
    [Fact]
    public void Day_EveryDay_RoundTripsInEveryForm()
    {
        for (var day = new DateOnly(1999, 1, 1); day.Year < 2027; day = day.AddDays(1))
        {
            var year = day.Year + FiscalYear.EraOffset;
            string[] forms =
            [
                day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), $"{year}-{day.Month}-{day.Day}", $"{day.Day}/{day.Month}/{year}",
                ThaiDate.Full(day), ThaiDigits.ToThai(ThaiDate.Full(day)),
            ];
            Assert.All(forms, form => Assert.Equal(day, DateText.Day(form).Day));
            Assert.Equal(new DateOnly(day.Year, day.Month, 1), DateText.Month(ThaiDate.Month(day)).Day);
        }
    }

    [Theory]
    [InlineData("67129012345", "2024-12-01")]
    [InlineData("68019012345", "2025-01-01")]
    [InlineData("๖๗๑๒9012345", "2024-12-01")]
    [InlineData("67139012345", null)]
    [InlineData("67009012345", null)]
    [InlineData("671", null)]
    [InlineData("จ67129012345", null)]
    public void MonthInside_DigitsOfANumber_TellTheMonth(string number, string? first)
    {
        var month = CellReader.MonthInside(number, new TablePeriod("number", 1, 3));

        Assert.Equal(first, month?.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(month?.First.AddMonths(1).AddDays(-1), month?.Last);
    }
}
