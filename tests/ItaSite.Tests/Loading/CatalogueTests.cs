using ItaSite.Loading;
using ItaSite.Model;
using Xunit;

namespace ItaSite.Tests.Loading;

public sealed class CatalogueTests
{
    private static readonly BuiltInFacts Facts = FactLoader.LoadBuiltIn().Value;

    private static Catalogue Year(int year) => Facts.Catalogues.Single(catalogue => catalogue.Year.BuddhistEra == year);

    [Fact]
    public void BuiltIn_AllFacts_AreWithoutFindings() => Assert.Empty(FactLoader.LoadBuiltIn().Found);

    [Fact]
    public void Year2567_Items_AreThirtyFiveInSevenParts()
    {
        var parts = Year(2567).Indicators.SelectMany(indicator => indicator.SubIndicators).ToArray();

        Assert.Equal(["9.1", "9.2", "9.3", "9.4", "9.5", "10.1", "10.2"], parts.Select(part => part.Id));
        Assert.Equal([6, 7, 4, 4, 4, 6, 4], parts.Select(part => part.Items.Length));
        Assert.Equal(Enumerable.Range(1, 35), Year(2567).Items.Select(item => item.Id.Number));
        Assert.Equal(162, Year(2567).Items.Sum(item => item.Elements.Length));
    }

    [Fact]
    public void Year2567_EveryElement_HasAConfidenceAndASource()
    {
        var elements = Year(2567).Items.SelectMany(item => item.Elements).ToArray();

        Assert.All(elements, element => Assert.NotEmpty(element.Source));
        Assert.All(elements, element => Assert.NotEmpty(element.Text));
        // Confirmed for that year: the elements of O1, O2, O3 and O25 that were read on pages of 2567.
        Assert.Equal(15, elements.Count(element => element.Confidence == Confidence.High));
    }

    [Theory]
    [InlineData("shown", 20)]
    [InlineData("dataset", 89)]
    [InlineData("covers", 22)]
    [InlineData("link", 5)]
    [InlineData("reachable", 3)]
    [InlineData("language", 1)]
    [InlineData("collection", 2)]
    [InlineData("review", 3)]
    [InlineData("file", 1)]
    [InlineData("cycle", 16)]
    public void Year2567_Elements_ByWord(string word, int count) =>
        Assert.Equal(count, Year(2567).Items.SelectMany(item => item.Elements).Count(element => element.Requires.Word == word));

    [Theory]
    [InlineData(2563, 43, 133)]
    [InlineData(2564, 43, 133)]
    [InlineData(2565, 43, 133)]
    [InlineData(2566, 43, 149)]
    [InlineData(2567, 35, 162)]
    [InlineData(2568, 28, 157)]
    [InlineData(2569, 26, 101)]
    public void BuiltIn_EveryYear_HasItsItemsAndElements(int year, int items, int elements)
    {
        Assert.Equal(Enumerable.Range(1, items), Year(year).Items.Select(item => item.Id.Number));
        Assert.Equal(elements, Year(year).Items.Sum(item => item.Elements.Length));
    }

    [Fact]
    public void BuiltIn_EveryItem_ContinuesItemsOfTheYearBefore()
    {
        var lost = Facts.Catalogues
            .Where(catalogue => catalogue.Year.BuddhistEra > 2563)
            .SelectMany(catalogue => catalogue.Items.SelectMany(item => item.Continues).Where(id => Year(catalogue.Year.BuddhistEra - 1).Find(id) is null));

        Assert.Empty(lost);
    }

    // What only `shown` or `review` can judge is listed with its reason, so that a weak word is a decision and not an oversight.
    [Fact]
    public void BuiltIn_ElementsWithoutAStricterWord_AreListedWithAReason()
    {
        var listed = File.ReadLines(Path.Combine(Repository.Root, "tests", "ItaSite.Tests", "Loading", "ShownElements.txt"))
            .Select(line => line.Split('\t'))
            .SelectMany(line => line[1].Split(", "))
            .ToArray();
        var weak =
            from catalogue in Facts.Catalogues
            from item in catalogue.Items
            from element in item.Elements
            where element.Requires is ShownRequirement or ReviewRequirement
            select $"{item.Topic}/{element.Id}";

        Assert.Equal(listed.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), weak.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.Equal(listed.Distinct(StringComparer.Ordinal).Count(), listed.Length);
    }

    [Fact]
    public void BuiltIn_Topics_StandOnceInAYear() =>
        Assert.All(Facts.Catalogues, catalogue => Assert.Equal(catalogue.Items.Length, catalogue.Items.Select(item => item.Topic).Distinct(StringComparer.Ordinal).Count()));

    [Fact]
    public void Provisional_Years_AreOnlyTheNewest() =>
        Assert.Equal([2569], Facts.Catalogues.Where(catalogue => catalogue.Provisional).Select(catalogue => catalogue.Year.BuddhistEra));

    [Fact]
    public void Weights_EveryYear_SumToOne() => Assert.All(Facts.Weights, weight => Assert.Equal(1m, weight.Iit + weight.Eit + weight.Oit));

    [Fact]
    public void AnalysisSubjects_Official_AreSevenInOrder() => Assert.Equal(Enumerable.Range(1, 7), Facts.AnalysisSubjects.Select(subject => subject.Number));
}
