using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using ItaSite.Exporting;
using ItaSite.Model;
using Xunit;

namespace ItaSite.Tests.Exporting;

public sealed class SubmissionXlsxTests
{
    private static readonly SubmissionSheet Sheet = new(
        FiscalYear.FromBuddhistEra(2568)!.Value,
        "แผ่นกรอก: ITAS [2568] ปีงบประมาณ พ.ศ. 2568 ที่ยาวมาก",
        ["ข้อ", "เรื่อง", "ที่อยู่", "คำอธิบาย"],
        [
            new SubmissionRow(ItemId.Parse("2")!.Value, "แผน <100%> & \"ผล\"", ["https://www.example.go.th/a/", "https://www.example.go.th/b/"], "=1+1\u0008"),
            new SubmissionRow(ItemId.Parse("12")!.Value, " รายการ ", ["https://www.example.go.th/c/"], new string('ย', 40_000)),
        ]);

    [Fact]
    public void Of_Sheet_IsValidToTheOfficialLibrary()
    {
        using var bytes = new MemoryStream(Bytes());
        using var document = SpreadsheetDocument.Open(bytes, isEditable: false);

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
        var rows = document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>().Select(row => row.Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>().Select(cell => cell.InnerText).ToArray()).ToArray();
        Assert.Equal(["ข้อ", "เรื่อง", "ที่อยู่", "คำอธิบาย"], rows[0]);
        Assert.Equal(["O2", "แผน <100%> & \"ผล\"", "https://www.example.go.th/a/\nhttps://www.example.go.th/b/", "=1+1"], rows[1]);
        Assert.Equal(32_767, rows[2][3].Length);
        Assert.True(document.WorkbookPart.Workbook.Descendants<Sheet>().Single().Name!.Value!.Length <= 31);
    }

    [Fact]
    public void Of_Sheet_GivesTheSameBytesAndNoTime()
    {
        Assert.Equal(Bytes(), Bytes());
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(Bytes()));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
    }

    private static byte[] Bytes() => Exporters.Sheets([Sheet]).Single().Bytes.ToArray();
}
