using ItaSite.Loading;
using ItaSite.Model;
using Xunit;

namespace ItaSite.Tests.Cli;

public sealed class NewYearTests : IDisposable
{
    private readonly TemporarySite site = new([new("content/2567/o14.md", "---\nitem: O14\n---\nรายการ\n"), new("content/2567/o16.md", "---\nitem: O16\n---\n")]);

    public static TheoryData<int> Years => [.. FactLoader.LoadBuiltIn().Value.Catalogues.Select(catalogue => catalogue.Year.BuddhistEra)];

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task NewYear_WithoutYear_IsTheNextSettledOneThenTheCurrentOne()
    {
        Assert.Contains("content/2568/o28.md", (await RunAsync()).Out, StringComparison.Ordinal);
        Assert.True(File.Exists(PathOf("content/2568/o28.md")));

        // The list of 2569 is not settled, so it is made only when it is named.
        Assert.Contains("content/2567/o1.md", (await RunAsync()).Out, StringComparison.Ordinal);
        Assert.False(Directory.Exists(PathOf("content/2569")));
        Assert.Contains("ชั่วคราว", (await RunAsync("2569")).Out, StringComparison.Ordinal);
        Assert.True(File.Exists(PathOf("content/2569/o1.md")));
    }

    [Fact]
    public async Task NewYear_SiteWithoutItems_IsItsCurrentYear()
    {
        Directory.Delete(PathOf("content/2567"), recursive: true);
        await RunAsync();
        Assert.True(File.Exists(PathOf("content/2567/o35.md")));
        Assert.False(Directory.Exists(PathOf("content/2568")));
    }

    [Fact]
    public async Task NewYear_Again_ChangesNothingAndSaysSo()
    {
        await RunAsync("2568");
        var before = Everything();
        var again = await RunAsync("2568");
        Assert.Equal(before, Everything());
        Assert.Contains("มี content/2568/o1.md อยู่แล้ว", again.Out, StringComparison.Ordinal);
        Assert.Contains("จึงไม่มีอะไรต้องสร้าง", again.Out, StringComparison.Ordinal);
        Assert.Contains("itasite new year 2569", again.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("o2.md", "---\nitem: O2\n---\nรายชื่อ\n")]
    [InlineData("people.md", "---\nitem: O2\n---\nรายชื่อ\n")]
    [InlineData("o2.md", "ยังอ่านไม่ได้")]
    public async Task NewYear_ItemThatHasAPage_KeepsItAndGetsNoTable(string name, string text)
    {
        site.Write($"content/2568/{name}", text);
        var run = await RunAsync("2568");
        Assert.Equal(text, await File.ReadAllTextAsync(PathOf($"content/2568/{name}")));
        Assert.Contains($"มี content/2568/{name} อยู่แล้ว", run.Out, StringComparison.Ordinal);
        Assert.False(File.Exists(PathOf("content/2568/o2/executives.csv")));
        Assert.True(File.Exists(PathOf("content/2568/o3/contact-channels.csv")));
        Assert.Equal(name == "people.md", !File.Exists(PathOf("content/2568/o2.md")));
    }

    [Fact]
    public async Task NewYear_SubjectOfTheYearBefore_NamesItsFileWhenItShowsSomething()
    {
        await RunAsync("2568");
        var catalogue = FactLoader.LoadBuiltIn().Value.Catalogues.Single(each => each.Year.BuddhistEra == 2568);
        var heir = catalogue.Items.Single(item => item.Continues.Any(id => id.Number == 14) && item.Continues.Any(id => id.Number == 16));
        var text = await File.ReadAllTextAsync(PathOf($"content/2568/{heir.Id.Slug}.md"));
        Assert.Contains("ปี 2567 เรื่องนี้อยู่ที่ content/2567/o14.md\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ปี 2567 เรื่องนี้", await File.ReadAllTextAsync(PathOf("content/2568/o1.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewYear_End_TellsWhatTheYearChangedAndWhereToGoOn()
    {
        var run = await RunAsync("๒๕๖๘");
        Assert.Contains("itasite check --explain 2568\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("current-year: 2568 ใน site.yml", run.Out, StringComparison.Ordinal);
        var named = new CommandRun { Folder = Path.GetDirectoryName(site.Root)! };
        Assert.Equal(0, await named.RunAsync("new", "year", "2566", "--site", site.Root, "--lang", "en"));
        Assert.Contains($"itasite check 2566 --site {Path.GetFileName(site.Root)}\n", named.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2599")]
    [InlineData("2025")]
    [InlineData("ปีหน้า")]
    public async Task NewYear_WhatIsNoYear_Exits2AndMakesNothing(string written)
    {
        var before = Everything();
        var run = await RunAsync(written);
        Assert.NotEmpty(run.Error);
        Assert.Equal(before, Everything());
    }

    [Fact]
    public async Task NewYear_Interrupted_SaysHowFarAndGoesOnLater()
    {
        site.Write("content/2568/o2", "a file where a folder must be");
        var run = new CommandRun { Folder = site.Root };
        Assert.Equal(2, await run.RunAsync("new", "year", "2568"));
        Assert.Contains("เขียน content/2568/o2/executives.csv ไม่ได้", run.Error, StringComparison.Ordinal);
        Assert.Contains("สร้างไปแล้ว 2 จาก ", run.Error, StringComparison.Ordinal);
        File.Delete(PathOf("content/2568/o2"));
        Assert.Contains("มี content/2568/o1.md อยู่แล้ว", (await RunAsync("2568")).Out, StringComparison.Ordinal);
        Assert.True(File.Exists(PathOf("content/2568/o2/executives.csv")));
        Assert.True(File.Exists(PathOf("content/2568/o2.md")));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public async Task NewYear_HeadingsOfEveryTable_AreKnownToTheLoader(int year)
    {
        Directory.Delete(PathOf("content/2567"), recursive: true);
        await RunAsync($"{year}");
        foreach (var table in Directory.EnumerateFiles(PathOf($"content/{year}"), "*.csv", SearchOption.AllDirectories))
        {
            Assert.Equal([0xEF, 0xBB, 0xBF], (await File.ReadAllBytesAsync(table)).Take(3));
            var headings = (await File.ReadAllTextAsync(table)).TrimEnd('\n');
            await File.AppendAllTextAsync(table, string.Join(',', headings.Split(',').Select(_ => "ก")) + "\n");
        }

        var (loaded, found) = SiteLoader.Load(site.Root, CancellationToken.None);
        Assert.DoesNotContain(found, finding => finding.Rule.Name is "unknown-column" or "duplicate-column" or "ragged-row");
        var catalogue = loaded!.Catalogues.Single(each => each.Year.BuddhistEra == year);
        foreach (var item in catalogue.Items)
        {
            var tables = loaded.DisclosureOf(new ItemKey(catalogue.Year, item.Id))!.Datasets.ToDictionary(dataset => dataset.Name);
            Assert.All(tables.Values.SelectMany(table => table.Columns), column => Assert.NotNull(column.Field));
            Assert.All(tables.Values, table => Assert.All(table.Schema!.Fields.Where(field => field.Constraints.Required), field => Assert.True(table.IndexOf(field.Name) >= 0)));
            foreach (var asked in item.Elements.Select(element => element.Requires).OfType<DatasetRequirement>())
                Assert.All(asked.Columns.Concat(asked.Where.Keys), column => Assert.True(tables[asked.Dataset].IndexOf(column) >= 0, $"{item.Id} {asked.Dataset} {column}"));
            foreach (var form in item.Elements.Select(element => element.Requires).OfType<FormRequirement>())
                Assert.Equal(tables[form.Dataset].Schema!.Fields.Where(field => field.FormColumn is not null).OrderBy(field => field.FormColumn), tables[form.Dataset].Columns.Select(column => column.Field).Where(field => field!.FormColumn is not null));
        }
    }

    private async Task<CommandRun> RunAsync(params string[] year)
    {
        var run = new CommandRun { Folder = site.Root };
        await run.RunAsync(["new", "year", .. year]);
        return run;
    }

    private string PathOf(string path) => Path.Combine(site.Root, path);

    private string[] Everything() =>
        [.. Directory.EnumerateFiles(site.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => $"{path} {File.GetLastWriteTimeUtc(path):O}")];
}
