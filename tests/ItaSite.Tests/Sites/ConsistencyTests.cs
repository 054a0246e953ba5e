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

    // Amounts that no table holds, and what they are.
    private static readonly Dictionary<decimal, string> ToldInTextOnly = new()
    {
        [50_341_000m] = "budget of 2567 outside the operating plan",
        [51_842_000m] = "budget of 2568 outside the operating plan",
        [66_200_000m] = "whole budget of 2568",
        [44_550m] = "what remains unspent of 2566 beside lower prices and a purchase given up",
        [1_860_120m] = "unspent of the plan of 2567, without the work paid from reserves",
        [748_800m] = "part of a contract of 2567 that is paid in the year after",
    };

    // The plan of a year, its progress at half time, and the report the year after.
    [Theory]
    [InlineData("operating-plan", "plan-projects", "annual-results", "annual-results", "spent")]
    [InlineData("anti-corruption-plan", "anti-corruption-plan", "anti-corruption-results", "anti-corruption-results", "spent")]
    [InlineData("hr-policy", "staff-plan", "hr-annual-report", "staff-results", "spent")]
    public void Plan_AndItsReportAYearLater_NameTheSameProjectsAndBudgets(string planTopic, string plan, string reportTopic, string report, string spent)
    {
        var planned = Table(2567, planTopic, plan);
        var reported = Table(2568, reportTopic, report);

        Assert.Empty(Texts(planned, "project").Except(Texts(reported, "project"), StringComparer.Ordinal));
        // Work that the council paid from reserves during the year stands in the report alone, and says so.
        Assert.All(Texts(reported, "project").Except(Texts(planned, "project"), StringComparer.Ordinal), project => Assert.Contains("จ่ายขาดเงินสะสม", project, StringComparison.Ordinal));
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
            where !known.Contains(amount) && !ToldInTextOnly.ContainsKey(amount)
            select $"{disclosure.Key}: {amount.ToString("N2", CultureInfo.InvariantCulture)}";

        Assert.Equal([], unknown.Distinct());
    }

    private static IEnumerable<decimal> Amounts(Dataset table)
    {
        for (var column = 0; column < table.Columns.Length; column++)
        {
            if (table.Columns[column].Field is not { Unit: "baht" })
                continue;
            foreach (var saved in Differences(table, column))
                yield return saved;
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

    // What was not spent: one row, or all rows that have both amounts.
    private static IEnumerable<decimal> Differences(Dataset table, int column)
    {
        for (var other = 0; other < table.Columns.Length; other++)
        {
            if (other == column || table.Columns[other].Field is not { Unit: "baht" })
                continue;
            var rows = table.Rows.Where(row => row.Cells[column].Number is not null && row.Cells[other].Number is not null).ToArray();
            foreach (var row in rows)
                yield return Math.Abs(row.Cells[column].Number!.Value - row.Cells[other].Number!.Value);
            yield return Math.Abs(rows.Sum(row => row.Cells[column].Number!.Value - row.Cells[other].Number!.Value));
            yield return Math.Abs(table.Rows.Sum(row => (row.Cells[column].Number ?? 0) - (row.Cells[other].Number ?? 0)));
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
