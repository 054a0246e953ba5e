using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using ItaSite.Loading;
using ItaSite.Model;
using Xunit;

namespace ItaSite.Tests.Sites;

/// <summary>The demonstration municipality tells one story: a figure that stands in two places is the same in both.</summary>
public sealed partial class ConsistencyTests
{
    private static readonly Site Whole = SiteLoader.Load(Repository.Root, CancellationToken.None).Value!;

    // The plan of a year, its progress at half time, and the report the year after.
    [Theory]
    [InlineData("operating-plan", "plan-projects", "annual-results", "annual-results", "spent")]
    [InlineData("anti-corruption-plan", "anti-corruption-plan", "anti-corruption-results", "anti-corruption-results", "budget-used")]
    [InlineData("hr-policy", "staff-plan", "hr-annual-report", "staff-results", "spent")]
    public void Plan_AndItsReportAYearLater_NameTheSameProjectsAndBudgets(string planTopic, string plan, string reportTopic, string report, string spent)
    {
        var planned = Table(2567, planTopic, plan);
        var reported = Table(2568, reportTopic, report);

        Assert.Equal(Texts(planned, "project").Order(StringComparer.Ordinal), Texts(reported, "project").Order(StringComparer.Ordinal));
        foreach (var row in planned.Rows)
        {
            var result = reported.Rows.Single(other => reported.CellOf(other, "project").Text == planned.CellOf(row, "project").Text);
            Assert.Equal(planned.CellOf(row, "budget").Number, reported.CellOf(result, "budget").Number);
            var (half, whole, budget) = (planned.CellOf(row, "budget-used").Number ?? 0, reported.CellOf(result, spent).Number ?? 0, planned.CellOf(row, "budget").Number ?? 0);
            Assert.True(half <= whole, planned.CellOf(row, "project").Text);
            Assert.True(whole <= budget, planned.CellOf(row, "project").Text);
        }
    }

    [Fact]
    public void Procurement_OfTheYear_IsRepeatedRowByRowInTheReport()
    {
        var list = Table(2567, "procurement-plan", "procurement");
        var report = Table(2568, "procurement-annual-report", "procurement");

        Assert.True(list.Rows.Length >= 60);
        foreach (var field in new[] { "item-name", "allocated-budget", "agreed-price", "contractor", "egp-number" })
            Assert.Equal(Texts(list, field), Texts(report, field));
    }

    [Fact]
    public void Procurement_EveryRow_IsWithinItsBudgetAndStandsOnce()
    {
        foreach (var table in Whole.Disclosures.SelectMany(disclosure => disclosure.Datasets).Where(table => table.Name == "procurement"))
        {
            Assert.All(table.Rows, row => Assert.True((table.CellOf(row, "agreed-price").Number ?? 0) <= table.CellOf(row, "allocated-budget").Number, table.CellOf(row, "item-name").Text));
            var numbers = Texts(table, "egp-number").Where(number => number.Length == 11).ToArray();
            Assert.Equal(numbers.Distinct(StringComparer.Ordinal), numbers);
        }
    }

    [Fact]
    public void Risks_OfAYear_AreThoseThatTheReportFollowsUp() => Assert.Equal(
        Texts(Table(2567, "corruption-risk-assessment", "corruption-risks"), "event").Order(StringComparer.Ordinal),
        Texts(Table(2568, "corruption-risk-management", "corruption-risks"), "event").Order(StringComparer.Ordinal));

    [Fact]
    public void Owners_OfEveryPage_AreOfficesOfTheMunicipality()
    {
        foreach (var year in Whole.Disclosures.GroupBy(disclosure => disclosure.Key.Year))
        {
            var units = Texts(Table(year.Key.BuddhistEra, "structure", "organisation"), "unit").ToArray();
            Assert.All(year, disclosure => Assert.Contains(units, unit => disclosure.Owner!.StartsWith(unit, StringComparison.Ordinal)));
        }
    }

    // An amount in a text is a cell of some table, or the sum of a column, whole or by what another column says.
    [Fact]
    public void Amounts_InTexts_AreThoseOfTables()
    {
        var known = Whole.Disclosures.SelectMany(disclosure => disclosure.Datasets).SelectMany(Amounts).ToHashSet();
        var unknown =
            from disclosure in Whole.Disclosures
            where !disclosure.Datasets.IsEmpty
            from amount in AmountsIn(disclosure.Body)
            where !known.Contains(amount)
            select $"{disclosure.Key}: {amount.ToString("N2", CultureInfo.InvariantCulture)}";

        Assert.Equal("", string.Join('\n', unknown.Distinct()));
    }

    private static IEnumerable<decimal> Amounts(Dataset table)
    {
        for (var column = 0; column < table.Columns.Length; column++)
        {
            if (table.Columns[column].Field is not { Unit: "baht" })
                continue;
            foreach (var row in table.Rows)
                yield return row.Cells[column].Number ?? 0;
            yield return table.Rows.Sum(row => row.Cells[column].Number ?? 0);
            for (var by = 0; by < table.Columns.Length; by++)
            {
                foreach (var group in table.Rows.GroupBy(row => row.Cells[by].Text, StringComparer.Ordinal))
                    yield return group.Sum(row => row.Cells[column].Number ?? 0);
            }
        }
    }

    private static IEnumerable<decimal> AmountsIn(Body body) =>
        from segment in body.Segments.OfType<HtmlSegment>()
        let text = new HtmlParser().ParseDocument(segment.Html.ToString()!).Body!.TextContent
        from match in Amount().Matches(text)
        let amount = decimal.Parse(match.Groups[1].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)
        where amount >= 10_000
        select amount;

    private static Dataset Table(int year, string topic, string name)
    {
        var key = FiscalYear.FromBuddhistEra(year)!.Value;
        var item = Whole.CatalogueOf(key)!.FindTopic(topic)!;
        return Whole.DisclosureOf(new ItemKey(key, item.Id))!.Datasets.Single(dataset => dataset.Name == name);
    }

    private static IEnumerable<string> Texts(Dataset table, string field) => table.Rows.Select(row => table.CellOf(row, field).Text);

    [GeneratedRegex(@"([0-9][0-9,]*(?:\.[0-9]+)?) บาท")]
    private static partial Regex Amount();
}
