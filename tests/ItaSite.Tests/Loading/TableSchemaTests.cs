using System.Globalization;
using System.Text;
using ItaSite.Exporting;
using ItaSite.Loading;
using ItaSite.Loading.Datasets;
using ItaSite.Model;
using Xunit;

namespace ItaSite.Tests.Loading;

public sealed class TableSchemaTests
{
    private static readonly BuiltInFacts Facts = FactLoader.Load(Boats.Facts).Value;

    [Fact]
    public void Schemas_All_AreWithoutFindings() => Assert.Empty(FactLoader.Load(Boats.Facts).Found);

    [Fact]
    public void Schemas_Patterns_CanBeAsked() =>
        Assert.All(Facts.Reference.Schemas.SelectMany(schema => schema.Fields).Select(field => field.Constraints.Pattern).OfType<string>(), pattern => Assert.False(CellForm.Of(pattern)!.IsMatch(new string('x', 200) + "\n")));

    // A pattern means nothing to an officer: the message shows a cell as it should be.
    [Fact]
    public void Schemas_Patterns_HaveAnExampleThatFits() =>
        Assert.All(
            FactLoader.LoadBuiltIn().Value.Reference.Schemas.SelectMany(schema => schema.Fields).Where(field => field.Constraints.Pattern is not null),
            field => Assert.True(CellForm.Of(field.Constraints.Pattern!)!.IsMatch(field.Example ?? "")));

    [Theory]
    [InlineData("th")]
    [InlineData("en")]
    public void Schemas_Units_HaveWordsInTheTheme(string language)
    {
        var words = File.ReadAllText(Path.Combine(Repository.Root, "themes", "municipal", $"words.{language}.json"));

        Assert.All(Facts.Reference.Schemas.SelectMany(schema => schema.Fields).Select(field => field.Unit).OfType<string>(), unit => Assert.Contains($"\"unit.{unit}\"", words, StringComparison.Ordinal));
    }

    [Fact]
    public void Schemas_EveryHeading_FindsItsField()
    {
        foreach (var schema in Facts.Reference.Schemas)
        {
            var index = new FieldIndex(schema);
            foreach (var field in schema.Fields)
                Assert.All(FieldIndex.HeadingsOf(field), heading => Assert.Equal(field.Name, index.Find($" {heading.Replace(" ", "\n", StringComparison.Ordinal)} ")?.Name));
        }
    }

    // A row made from the schema is read without a fault, written for programs, and read again as the same values.
    [Fact]
    public void Schemas_Example_RoundTrips()
    {
        foreach (var schema in Facts.Reference.Schemas)
        {
            var columns = schema.Fields.Where(field => field.Constraints.Pattern is null && field.Name != schema.Parent).ToArray();
            var text = $"{Line(columns.Select(field => field.Title.Thai))}\n{Line(columns.Select(Example))}\n";
            using var site = Boats.Site(($"{schema.Name}.csv", text));
            var (loaded, found) = SiteLoader.Load(site.Root, Boats.Facts, [], CancellationToken.None);
            var first = loaded!.Disclosures[0].Datasets.Single();
            var exported = Encoding.UTF8.GetString(Exporters.All(loaded).Single(file => file.Address.EndsWith(".csv", StringComparison.Ordinal)).Bytes.Span);
            var second = Boats.Load($"{schema.Name}.csv", exported);

            Assert.DoesNotContain(found, finding => finding.Where.File.EndsWith(".csv", StringComparison.Ordinal));
            Assert.Equal(columns.Select(field => field.Name), first.Columns.Select(column => column.Field!.Name));
            Assert.Equal(first.Rows[0].Cells.Select(Value), second.Rows[0].Cells.Select(Value));
            Assert.All(first.Rows[0].Cells.Zip(columns), pair => Assert.True(pair.Second.Type == FieldType.Text || Value(pair.First) != (null, null, null)));
        }
    }

    [Theory]
    [InlineData("name: ships", "unknown-value")]
    [InlineData("primary-key: [ colour ]", "unknown-value")]
    [InlineData("period: { field: colour }", "unknown-value")]
    [InlineData("period: { field: name }", "unknown-value")]
    [InlineData("period: { field: bought, year-digits: 1, month-digits: 3 }", "unknown-value")]
    [InlineData("period: { field: name, year-digits: 1 }", "unknown-value")]
    [InlineData("period: { field: name, year-digits: 0, month-digits: 3 }", "not-a-number")]
    [InlineData("group-by: colour", "unknown-value")]
    [InlineData("parent: name", "missing-key")]
    [InlineData("none-in: colour", "unknown-value")]
    [InlineData("colour: red", "unknown-key")]
    [InlineData("confidence: sure", "unknown-value")]
    public void Schema_WrongLine_IsAFinding(string line, string rule) => Assert.Contains(rule, FaultsOf(line, ""));

    [Theory]
    [InlineData("{ name: name, title: { th: ก }, type: string }", "duplicate-key")]
    [InlineData("{ name: other, title: { th: 'ชื่อ ' }, type: string }", "duplicate-key")]
    [InlineData("{ name: other, title: { th: ก }, type: text }", "unknown-value")]
    [InlineData("{ name: other, title: { en: a }, type: string }", "missing-key")]
    [InlineData("{ name: Other, title: { th: ก }, type: string }", "unknown-value")]
    [InlineData("{ name: other, title: { th: ก }, type: string, form-column: 2 }", "unknown-value")]
    [InlineData("{ name: other, title: { th: ก }, type: string, constraints: { minimum: 0 } }", "unknown-value")]
    [InlineData("{ name: other, title: { th: ก }, type: string, constraints: { least: 0 } }", "unknown-key")]
    [InlineData("{ name: other, title: { th: ก }, type: string, blank-when: [ { field: colour } ] }", "unknown-value")]
    public void Schema_WrongField_IsAFinding(string field, string rule) => Assert.Contains(rule, FaultsOf("", field));

    [Fact]
    public void Schema_WithoutFault_HasNone() => Assert.Empty(FaultsOf("period: { field: bought }", "{ name: other, title: { th: ก }, type: string, form-column: 1 }"));

    [Fact]
    public async Task Schema_Faulty_BlocksTheBuild()
    {
        // A kind is read when a site has a table of it.
        using var site = Boats.Site(("ships.csv", "ชื่อ\nหนึ่ง\n"));

        var report = await site.BuildAsync(facts: Boats.Facts.With("Datasets/ships.yml", "name: ships"));

        Assert.True(report.IsBlocked);
        Assert.Contains(report.Diagnostics, finding => finding.Rule.Code == "ITA2010");
    }

    private static IEnumerable<string> FaultsOf(string line, string field)
    {
        var lines = new Dictionary<string, string>(StringComparer.Ordinal) { ["name"] = "name: boats", ["confidence"] = "confidence: high" };
        lines[line.Split(':')[0]] = line;
        var text = $$"""
            {{string.Join('\n', lines.Values)}}
            title: { th: เรือ }
            source: invented
            fields:
              - { name: name, title: { th: ชื่อ }, type: string }
              - { name: bought, title: { th: ซื้อ }, type: date }
            {{(field.Length > 0 ? $"  - {field}" : "")}}
            """;
        return FactLoader.Load(FactFiles.BuiltIn.With("Datasets/boats.yml", text)).Found.Select(finding => finding.Rule.Name);
    }

    private static string Line(IEnumerable<string> cells) => string.Join(',', cells.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));

    private static string Example(TableField field) => field.Type switch
    {
        FieldType.Number => Within(field, 1250.5m),
        FieldType.WholeNumber => Within(field, 7),
        FieldType.Date => "31 มี.ค. 67",
        FieldType.YearMonth => "ธันวาคม 2566",
        FieldType.Year => "ปีงบประมาณ 2567",
        FieldType.Period => "2567-Q2",
        _ => field.Constraints.Enum is [var known, ..] ? known : "ข้อความ, \"ตัวอย่าง\"",
    };

    private static string Within(TableField field, decimal number) =>
        Math.Clamp(number, field.Constraints.Minimum ?? decimal.MinValue, field.Constraints.Maximum ?? decimal.MaxValue).ToString(CultureInfo.InvariantCulture);

    private static (decimal? Number, DateOnly? First, DateOnly? Last) Value(Cell cell) => (cell.Number, cell.Period?.First, cell.Period?.Last);
}
