using System.Text.Encodings.Web;
using System.Text.Json;
using ItaSite.Loading;
using ItaSite.Tests.Loading;
using Xunit;

namespace ItaSite.Tests.Exporting;

public sealed class DatasetFilesTests
{
    private const string Table = """
        ลำดับที่,เรือ,ราคา,วันที่ซื้อ,เดือนที่ใช้งาน,ปีงบประมาณ,ช่วงประกันภัย,สี,สี
        ๑,เรือหลวง,"๑,๒๕๐,๐๐๐.๕๐ บาท",31/3/2567,ธันวาคม 2566,ปีงบประมาณ ๒๕๖๗,2567-q2,แดง,ดำ
        2,เรือเร็ว,-,,,,ธ.ค. 66,"=1+1",
        """;

    private static readonly JsonSerializerOptions ThaiStays = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Csv_TypedCells_AreForPrograms()
    {
        Assert.Equal(
            "\uFEFFลำดับที่,เรือ,ราคา,วันที่ซื้อ,เดือนที่ใช้งาน,ปีงบประมาณ,ช่วงประกันภัย,สี,สี\r\n"
            + "1,เรือหลวง,1250000.50,2024-03-31,2023-12,2567,2567-Q2,แดง,ดำ\r\n"
            + "2,เรือเร็ว,-,,,,2023-12,'=1+1,\r\n",
            FileOf("boats.csv"));
    }

    [Fact]
    public void Json_Rows_AreObjectsOfTheFieldsTold()
    {
        using var json = JsonDocument.Parse(FileOf("boats.json"));
        var root = json.RootElement;

        Assert.Equal("boats", root.GetProperty("name").GetString());
        Assert.Equal("เรือของหน่วยงาน", root.GetProperty("title").GetProperty("th").GetString());
        var fields = root.GetProperty("fields").EnumerateArray().ToArray();
        Assert.Equal(["number", "boat", "price", "bought", "month", "year", "insured", "สี", "สี 2"], fields.Select(field => field.GetProperty("name").GetString()));
        Assert.Equal(["integer", "string", "number", "date", "yearmonth", "year", "string", "string", "string"], fields.Select(field => field.GetProperty("type").GetString()));
        Assert.Equal(("baht", "Price (baht)"), (fields[2].GetProperty("unit").GetString(), fields[2].GetProperty("title").GetProperty("en").GetString()));
        var rows = root.GetProperty("rows").EnumerateArray().ToArray();
        Assert.Equal(
            """{"number":1,"boat":"เรือหลวง","price":1250000.50,"bought":"2024-03-31","month":"2023-12","year":2567,"insured":"2567-Q2","สี":"แดง","สี 2":"ดำ"}""",
            Compact(rows[0]));
        Assert.Equal(
            """{"number":2,"boat":"เรือเร็ว","price":"-","bought":null,"month":null,"year":null,"insured":"2023-12","สี":"=1+1","สี 2":null}""",
            Compact(rows[1]));
    }

    [Fact]
    public void Json_TableOfNoKind_GoesByItsHeadings()
    {
        using var site = Boats.Site(("colours.csv", "สี,จำนวน\nแดง,\"1,200\"\n"));
        var files = Exported.Of(SiteLoader.Load(site.Root, CancellationToken.None).Value!);

        using var json = JsonDocument.Parse(files["/oit/2567/o3/data/colours.json"]);
        Assert.False(json.RootElement.TryGetProperty("title", out _));
        Assert.Equal("""{"สี":"แดง","จำนวน":"1,200"}""", Compact(json.RootElement.GetProperty("rows")[0]));
    }

    private static string FileOf(string name)
    {
        using var site = Boats.Site(("boats.csv", Table));
        return Exported.Of(SiteLoader.Load(site.Root, Boats.Facts, [], CancellationToken.None).Value!)[$"/oit/2567/o3/data/{name}"];
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element, ThaiStays);
}
