using System.Globalization;
using ItaSite.Loading.Datasets;
using Xunit;

namespace ItaSite.Tests.Loading;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("690000.00", null, "690000.00")]
    [InlineData("690,000.50", null, "690000.50")]
    [InlineData("๖๙๐,๐๐๐", null, "690000")]
    [InlineData("1,500.-", null, "1500")]
    [InlineData("1,500.- บาท", null, "1500")]
    [InlineData("฿ 1,500", null, "1500")]
    [InlineData("1,500฿", "baht", "1500")]
    [InlineData("85.5%", "percent", "85.5")]
    [InlineData("12 คน", "person", "12")]
    [InlineData("-5", null, "-5")]
    [InlineData("\u22125", null, "-5")]
    [InlineData("0", null, "0")]
    public void Read_WaysToWrite_AreNumbers(string text, string? unit, string number) =>
        Assert.Equal(decimal.Parse(number, CultureInfo.InvariantCulture), NumberText.Read(text, unit));

    [Theory]
    [InlineData("12,50", null)]
    [InlineData("1,2345", null)]
    [InlineData("1.2.3", null)]
    [InlineData("85%", null)]
    [InlineData("12 คน", "baht")]
    [InlineData("1 ล้านบาท", null)]
    [InlineData("1e5", null)]
    [InlineData("บาท", null)]
    [InlineData("0x10", null)]
    [InlineData("99999999999999999999999999999999", null)]
    [InlineData("", null)]
    public void Read_AnythingElse_IsNone(string text, string? unit) => Assert.Null(NumberText.Read(text, unit));
}
