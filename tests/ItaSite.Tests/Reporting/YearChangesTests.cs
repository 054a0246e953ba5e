using ItaSite.Loading;
using ItaSite.Model;
using Xunit;

namespace ItaSite.Tests.Reporting;

public sealed class YearChangesTests
{
    private static readonly YearChanges Changes = YearChanges.Between(SampleYears.Before, SampleYears.Now);

    private static ItemChange Of(string item) => Changes.Find(ItemId.Parse(item)!.Value)!;

    [Theory]
    [InlineData("O1", ItemMove.Joined)]
    [InlineData("O2", ItemMove.Same)]
    [InlineData("O3", ItemMove.Moved)]
    [InlineData("O4", ItemMove.New)]
    public void Between_Item_TellsWhatBecameOfItsNumber(string item, ItemMove move) => Assert.Equal(move, Of(item).Move);

    [Fact]
    public void Between_JoinedItem_HasBothInOrderAndComparesAll()
    {
        Assert.Equal(["O1", "O3"], Of("O1").Before.Select(item => item.Id.ToString()));
        Assert.Equal(["sides"], Of("O1").Added.Select(element => element.Id));
        Assert.Equal(["summary"], Of("O1").Dropped.Select(element => element.Id));
    }

    [Fact]
    public void Between_ElementRenamedOnly_IsNeitherAddedNorDropped()
    {
        Assert.Empty(Of("O3").Added);
        Assert.Empty(Of("O3").Dropped);
    }

    [Fact]
    public void Between_ItemThatNothingContinues_IsDropped() => Assert.Equal(["O5"], Changes.Dropped.Select(item => item.Id.ToString()));

    [Fact]
    public void Between_SplitItem_DropsNothingThatAnHeirAsks()
    {
        var parted = SampleYears.Year(
            2569,
            false,
            SampleYears.Item("O1", "structure", "โครงสร้าง", ["O1"], SampleYears.Element("org-chart", "แผนผัง")),
            SampleYears.Item("O2", "powers", "อำนาจหน้าที่", ["O1"], SampleYears.Element("powers", "อำนาจ")));
        var changes = YearChanges.Between(SampleYears.Now, parted);

        Assert.All(changes.Items, change => Assert.Equal(["units", "sides"], change.Dropped.Select(element => element.Id)));
        Assert.All(changes.Items, change => Assert.Empty(change.Added));
    }

    [Fact]
    public void Between_ItemThatNamesNone_ContinuesItsTopic() =>
        Assert.Equal(["O3"], YearChanges.Between(SampleYears.Now, SampleYears.Before).Items[3].Before.Select(item => item.Id.ToString()));

    [Fact]
    public void Of_YearWithoutTheOneBefore_IsNull() => Assert.Null(YearChanges.Of(SampleYears.Site, SampleYears.Before.Year));

    [Fact]
    public void Of_EveryBuiltInYear_LosesNoItem()
    {
        var catalogues = FactLoader.LoadBuiltIn().Value.Catalogues;
        foreach (var (before, now) in catalogues.Zip(catalogues.Skip(1)))
        {
            var changes = YearChanges.Between(before, now);
            var told = changes.Items.SelectMany(change => change.Before).Concat(changes.Dropped).Select(item => item.Id).Distinct();
            Assert.Equal(before.Items.Select(item => item.Id), told.Order());
        }
    }
}
