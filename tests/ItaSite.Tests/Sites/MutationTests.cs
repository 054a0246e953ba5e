using System.Collections.Immutable;
using ItaSite.Loading;
using ItaSite.Model;
using ItaSite.Validation;
using Xunit;

namespace ItaSite.Tests.Sites;

/// <summary>
/// Takes away one thing after another from the demonstration site: a line of evidence, a heading that is evidence, a file, a table, the
/// rows of one month. Each must cost exactly the elements that rest on it; otherwise a check cannot fail, or fails for another reason.
/// </summary>
public sealed class MutationTests
{
    private static readonly DateOnly AsOf = new(2031, 1, 1);
    private static readonly Site Whole = SiteLoader.Load(Repository.Root, CancellationToken.None).Value!;
    private static readonly ImmutableDictionary<string, ElementState> Before = States(Whole);

    [Fact]
    public void EvidenceLine_TakenAway_CostsItsElement()
    {
        var wrong = new List<string>();
        foreach (var (disclosure, index) in Whole.Disclosures.SelectMany(disclosure => disclosure.Evidence.Select((_, index) => (disclosure, index))))
        {
            var entry = disclosure.Evidence[index];
            var without = disclosure with { Evidence = disclosure.Evidence.RemoveAt(index) };
            wrong.AddRange(Unexpected($"{disclosure.Where.File} evidence {entry.Element.Value}", disclosure, without, [entry.Element.Value]));
        }

        Assert.Equal("", string.Join('\n', wrong));
    }

    [Fact]
    public void Heading_ThatIsEvidence_TakenAway_CostsItsElements()
    {
        var wrong = new List<string>();
        foreach (var disclosure in Whole.Disclosures)
        {
            foreach (var heading in disclosure.Body.Headings.Where(heading => ElementsAt(disclosure, heading.Id).Any()))
            {
                var without = disclosure with { Body = disclosure.Body with { Headings = disclosure.Body.Headings.Remove(heading) } };
                wrong.AddRange(Unexpected($"{disclosure.Where.File} #{heading.Id}", disclosure, without, [.. ElementsAt(disclosure, heading.Id)]));
            }
        }

        Assert.Equal("", string.Join('\n', wrong));
    }

    [Fact]
    public void File_ThatIsEvidence_TakenAway_CostsItsElements()
    {
        var wrong = new List<string>();
        foreach (var disclosure in Whole.Disclosures)
        {
            foreach (var file in disclosure.Files.Where(file => ElementsOf(disclosure, file).Any()))
            {
                var without = disclosure with { Files = disclosure.Files.Remove(file) };
                var site = Whole with { Files = Whole.Files.RemoveAll(other => other.Path == file.Path) };
                wrong.AddRange(Unexpected(file.Path, disclosure, without, [.. ElementsOf(disclosure, file)], site));
            }
        }

        Assert.Equal("", string.Join('\n', wrong));
    }

    [Fact]
    public void Table_TakenAway_CostsTheElementsThatAskForIt()
    {
        var wrong = new List<string>();
        foreach (var (disclosure, table) in Whole.Disclosures.SelectMany(disclosure => disclosure.Datasets.Select(table => (disclosure, table))))
        {
            var without = disclosure with
            {
                Datasets = disclosure.Datasets.Remove(table),
                Body = disclosure.Body with { Segments = disclosure.Body.Segments.RemoveAll(segment => segment is TableSegment place && place.Dataset.Value == table.Name) },
            };
            wrong.AddRange(Unexpected(table.Where.File, disclosure, without, [.. ElementsOf(disclosure, table)]));
        }

        Assert.Equal("", string.Join('\n', wrong));
    }

    [Fact]
    public void RowsOfAMonth_TakenAway_CostThePeriod()
    {
        var wrong = new List<string>();
        foreach (var (disclosure, table) in Whole.Disclosures.SelectMany(disclosure => disclosure.Datasets.Select(table => (disclosure, table))))
        {
            if (PeriodColumn(table) is not { } column || PeriodElements(disclosure, table).ToArray() is not { Length: > 0 } elements)
                continue;
            foreach (var month in table.Rows.Select(row => row.Cells[column].Period).OfType<Coverage>().Where(period => IsAskedMonth(disclosure, elements, period)).DistinctBy(period => period.First))
            {
                var rest = table with { Rows = table.Rows.RemoveAll(row => row.Cells[column].Period?.First == month.First) };
                var without = disclosure with { Datasets = disclosure.Datasets.Replace(table, rest) };
                wrong.AddRange(Unexpected($"{table.Where.File} {month.Written}", disclosure, without, [.. elements.Select(element => element.Id)]));
            }
        }

        Assert.Equal("", string.Join('\n', wrong));
    }

    // Every expected element must fall, and no other but those that look through it.
    private static IEnumerable<string> Unexpected(string what, Disclosure whole, Disclosure without, ImmutableArray<string> expected, Site? rest = null)
    {
        var site = rest ?? Whole;
        var after = States(site with { Disclosures = site.Disclosures.Replace(whole, without) });
        var fallen = Before.Where(state => IsSettled(state.Value) && !(after.TryGetValue(state.Key, out var now) && IsSettled(now))).Select(state => state.Key).ToHashSet(StringComparer.Ordinal);
        var (names, allowed) = (expected.Select(id => $"{whole.Key}/{id}").ToArray(), Dependents(whole, expected));
        foreach (var kept in names.Where(name => Before.TryGetValue(name, out var state) && state != ElementState.NotApplicable && !fallen.Contains(name)))
            yield return $"{what}: {kept} still stands";
        foreach (var other in fallen.Except(names).Except(allowed))
            yield return $"{what}: {other} fell";
    }

    // Elements whose word looks through others of the item, pages that hold the document of another year, and topics kept apart from it.
    private static IEnumerable<string> Dependents(Disclosure disclosure, ImmutableArray<string> elements)
    {
        var through = ItemOf(disclosure).Elements
            .Where(element => element.When == Condition.NoneExists || element.Requires switch
            {
                CoversRequirement covers => covers.Of.IsEmpty || covers.Of.Any(elements.Contains),
                LinkRequirement link => link.Of.Any(elements.Contains),
                _ => false,
            })
            .Select(element => $"{disclosure.Key}/{element.Id}");
        var sharing =
            from other in Whole.Disclosures
            where other.SameAs?.Value == disclosure.Key
            from element in ItemOf(other).Elements
            select $"{other.Key}/{element.Id}";
        var linking =
            from other in Whole.Disclosures
            from entry in other.Evidence
            where entry.Places.Any(place => place is PageEvidence page && page.Address == disclosure.Address)
            select $"{other.Key}/{entry.Element.Value}";
        return through.Concat(sharing).Concat(linking);
    }

    private static IEnumerable<string> ElementsAt(Disclosure disclosure, string anchor)
    {
        var written = disclosure.Evidence.Select(entry => entry.Element.Value).ToHashSet(StringComparer.Ordinal);
        var pointed = disclosure.Evidence.Where(entry => entry.Places.All(place => place is AnchorEvidence at && at.Id == anchor)).Select(entry => entry.Element.Value);
        var named = ItemOf(disclosure).Elements.Where(element => element.Id == anchor && !written.Contains(anchor) && !AsksForTable(element, disclosure)).Select(element => element.Id);
        return pointed.Concat(named);
    }

    private static IEnumerable<string> ElementsOf(Disclosure disclosure, PublishedFile file) =>
        disclosure.Evidence.Where(entry => entry.Places.All(place => place is FileEvidence at && at.Path == file.Path)).Select(entry => entry.Element.Value);

    private static IEnumerable<string> ElementsOf(Disclosure disclosure, Dataset table)
    {
        var elsewhere = disclosure.Evidence.Where(entry => entry.Places.Any(place => place is not NoneEvidence)).Select(entry => entry.Element.Value).ToHashSet(StringComparer.Ordinal);
        return ItemOf(disclosure).Elements
            .Where(element => DatasetOf(element) == table.Name && element.When == Condition.Always && !elsewhere.Contains(element.Id))
            .Where(element => disclosure.Body.Headings.All(heading => heading.Id != element.Id))
            .Select(element => element.Id);
    }

    private static bool AsksForTable(Element element, Disclosure disclosure) =>
        DatasetOf(element) is { } name && disclosure.Datasets.Any(dataset => dataset.Name == name);

    private static string? DatasetOf(Element element) => element.Requires switch
    {
        DatasetRequirement table => table.Dataset,
        FormRequirement form => form.Dataset,
        _ => null,
    };

    private static int? PeriodColumn(Dataset table) => table.Schema?.Period is { } period && table.IndexOf(period.Field) is >= 0 and var column ? column : null;

    private static IEnumerable<Element> PeriodElements(Disclosure disclosure, Dataset table) =>
        ItemOf(disclosure).Elements.Where(element => element.Requires is CoversRequirement { Period: Period.FirstHalf or Period.Months } covers
            && disclosure.Evidence.All(entry => entry.Element.Value != element.Id)
            && covers.Of.Select(id => ItemOf(disclosure).Find(id)!).Any(other => DatasetOf(other) == table.Name));

    private static bool IsAskedMonth(Disclosure disclosure, Element[] elements, Coverage period) =>
        period.First.Day == 1 && period.Last == period.First.AddMonths(1).AddDays(-1)
        && period.First >= disclosure.Key.Year.Start
        && period.Last <= (elements.Any(element => element.Requires is CoversRequirement { Period: Period.Months }) ? disclosure.Key.Year.End : disclosure.Key.Year.Month(6).Last);

    private static OitItem ItemOf(Disclosure disclosure) => Whole.ItemOf(disclosure.Key)!;

    private static bool IsSettled(ElementState state) => state is ElementState.Shown or ElementState.NoneStated or ElementState.Confirmed or ElementState.NotApplicable;

    private static ImmutableDictionary<string, ElementState> States(Site site) =>
        (from year in YearExaminer.Examine(site, AsOf, null).Value
         from item in year.Items
         where item.Disclosure is not null
         from element in item.Elements
         select ($"{new ItemKey(year.Catalogue.Year, item.Item.Id)}/{element.Element.Id}", element.State))
        .ToImmutableDictionary(pair => pair.Item1, pair => pair.State, StringComparer.Ordinal);
}
