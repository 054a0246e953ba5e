using System.Text;
using ItaSite.Loading;
using ItaSite.Model;
using Xunit;

namespace ItaSite.Tests.Loading;

public sealed class DatasetTests
{
    private const string Header = "ลำดับที่,ชื่อเรือ,ราคา (บาท),วันที่ซื้อ,เดือนที่ใช้งาน";

    [Fact]
    public void Csv_Cells_AreTyped()
    {
        var dataset = Boats.Load("boats.csv", $"\uFEFF{Header}\r\n๑,เรือหลวง,\"1,250,000.50 บาท\",31 มี.ค. 67,ธ.ค. 66\r\n");

        var row = Assert.Single(dataset.Rows);
        Assert.Equal(2, row.Line);
        Assert.Equal(1m, dataset.CellOf(row, "number").Number);
        Assert.Equal(1250000.50m, dataset.CellOf(row, "price").Number);
        Assert.Equal("1,250,000.50 บาท", dataset.CellOf(row, "price").Text);
        Assert.Equal(new DateOnly(2024, 3, 31), dataset.CellOf(row, "bought").Period?.First);
        Assert.Equal(new DateOnly(2023, 12, 31), dataset.PeriodOf(row)?.Last);
        Assert.True(dataset.CellOf(row, "kind").IsBlank);
    }

    [Fact]
    public void Yaml_Cells_AreAsThoseOfCsv()
    {
        var csv = Boats.Load("boats.csv", $"{Header}\n1,เรือหลวง,1250000.5,2024-03-31,2023-12\n2,เรือเร็ว,-,,\n");
        var yaml = Boats.Load("boats.yml", """
            - { เรือ: เรือหลวง, number: 1, price: 1250000.5, bought: 2024-03-31, month: 2023-12 }
            - number: 2
              boat: เรือเร็ว
              price: "-"
            """);

        Assert.Equal(["ลำดับที่", "เรือ", "ราคา (บาท)", "วันที่ซื้อ", "เดือนที่ใช้งาน"], yaml.Columns.Select(column => column.Heading));
        Assert.Equal(csv.Columns.Select(column => column.Field?.Name), yaml.Columns.Select(column => column.Field?.Name));
        Assert.Equal(csv.Rows.SelectMany(row => row.Cells), yaml.Rows.SelectMany(row => row.Cells));
        Assert.Equal([1, 2], yaml.Rows.Select(row => row.Line));
    }

    [Fact]
    public void Rows_ThatSayNone_DoNotCountAndTellTheirMonth()
    {
        var dataset = Boats.Load("boats.csv", $"{Header}\n1,เรือหลวง,,,2023-12\n,ไม่มีเรือเดือนมกราคม 2567,,,\n,ไม่มีเรือ,,,2024-02\n");

        Assert.Equal([false, true, true], dataset.Rows.Select(row => row.SaysNone));
        Assert.Equal([12, 1, 2], dataset.Rows.Select(row => dataset.PeriodOf(row)!.Value.First.Month));
        Assert.Equal(1, dataset.Count);
    }

    [Theory]
    [InlineData("1,เรือหลวง", "boat", true)]
    [InlineData("1,", "boat", true)]
    [InlineData(",ไม่มีเรือ", "number", false)]
    [InlineData("1,เรือหลวง", "price", false)]
    public void IsBlankForbidden_RequiredField_UnlessTheRowSaysNone(string row, string field, bool forbidden)
    {
        var dataset = Boats.Load("boats.csv", $"ลำดับที่,ชื่อเรือ\n{row}\n");

        Assert.Equal(forbidden, dataset.IsBlankForbidden(dataset.Rows[0], dataset.Schema!.Find(field)!));
    }

    [Theory]
    [InlineData("ยัง ไม่ลงนาม,", "price", false)]
    [InlineData("ลงนามแล้ว,", "price", true)]
    [InlineData("ลงนามแล้ว,5", "seller", true)]
    [InlineData("ลงนามแล้ว,", "seller", false)]
    public void IsBlankForbidden_RequiredField_UnlessAnotherCellExcuses(string row, string field, bool forbidden)
    {
        const string Schema = """
            name: deals
            title: { th: สัญญา }
            source: invented
            confidence: high
            fields:
              - { name: state, title: { th: สถานะ }, type: string }
              - { name: price, title: { th: ราคา }, type: number, constraints: { required: true }, blank-when: [ { field: state, is: [ ยกเลิก, ยังไม่ลงนาม ] } ] }
              - { name: seller, title: { th: ผู้ขาย }, type: string, constraints: { required: true }, blank-when: [ { field: price } ] }
            """;
        var dataset = Boats.Load("deals.csv", $"สถานะ,ราคา\n{row}\n1,2\n", FactFiles.BuiltIn.With("Datasets/deals.yml", Schema));

        Assert.Equal(forbidden, dataset.IsBlankForbidden(dataset.Rows[0], dataset.Schema!.Find(field)!));
    }

    [Fact]
    public void Tables_NotPlaced_FollowTheText()
    {
        using var site = Boats.Site(("boats.csv", $"{Header}\n1,ก,,,\n"), ("all.csv", "สี\nแดง\n"), ("placed.csv", "สี\nแดง\n"));
        site.Write("content/2567/o3.md", Boats.Page + "\n:::table placed {#here}\n:::\n");

        var body = SiteLoader.Load(site.Root, Boats.Facts, [], CancellationToken.None).Value!.Disclosures[0].Body;

        // A heading has the anchor "all" already.
        Assert.Equal(["here", "all-2", "boats"], body.Segments.OfType<TableSegment>().Select(table => table.Id));
        Assert.Equal(["all", "here", "all-2", "boats"], body.Anchors.Select(anchor => anchor.Id));
        Assert.Equal("content/2567/o3/boats.csv", body.Anchors.Last().Where.File);
    }

    [Theory]
    [InlineData(50_001, 1, 1, 50_002)]
    [InlineData(1, 201, 1, 0)]
    [InlineData(1, 1, 32_768, 2)]
    public void Table_TooLarge_IsLeftOut(int rows, int columns, int cell, int line)
    {
        var text = new StringBuilder().AppendLine(string.Join(',', Enumerable.Repeat("ก", columns)));
        for (var row = 0; row < rows; row++)
            text.AppendLine(string.Join(',', Enumerable.Repeat(new string('1', cell), columns)));
        using var site = Boats.Site(("boats.csv", text.ToString()));

        var (loaded, found) = SiteLoader.Load(site.Root, FactFiles.BuiltIn, [], CancellationToken.None);

        var finding = Assert.Single(found, finding => finding.Rule.Code == "ITA1058");
        Assert.Equal(("content/2567/o3/boats.csv", line), (finding.Where.File, finding.Where.Line));
        Assert.Empty(loaded!.Disclosures[0].Datasets);
    }

    [Fact]
    public void Rows_LongTable_KeepTheirLines()
    {
        var text = new StringBuilder().AppendLine(Header);
        for (var row = 1; row <= 20_000; row++)
            text.Append(row).AppendLine(row == 20_000 ? ",ก,-1,," : ",\"ก\nข\",5,2024-03-31,2023-12");
        using var site = Boats.Site(("boats.csv", text.ToString()));

        var (loaded, found) = SiteLoader.Load(site.Root, Boats.Facts, [], CancellationToken.None);

        Assert.Equal(20_000, loaded!.Disclosures[0].Datasets[0].Count);
        // Each of the rows before stands on two lines.
        Assert.Equal(40_000, Assert.Single(found, finding => finding.Rule.Code == "ITA1070").Where.Line);
    }
}
