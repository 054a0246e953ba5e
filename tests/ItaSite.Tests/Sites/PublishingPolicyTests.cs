using ItaSite.Diagnostics;
using Xunit;

namespace ItaSite.Tests.Sites;

/// <summary>What is written when something is wrong: the two decisions of a build, kept apart.</summary>
public sealed class PublishingPolicyTests : IDisposable
{
    private readonly TemporarySite site = new(
    [
        new("content/2567/o3.md", "---\nitem: O3\nevidence:\n  not-whole-law: { confirmed-by: สำนักปลัด, on: 2024-03-01 }\n---\n## หน้าที่ {#powers-and-duties}\n:::table duties\n:::\n"),
        new("content/2567/o3/duties.csv", "ลำดับ,หน้าที่\n1,บำรุงถนน\n"),
        new("content/2566/ita.yml", "published: { total: 88.04 }\n"),
    ]);

    private string Output => Path.Combine(site.Root, "_site");

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Build_BrokenItem_KeepsItsPageAndItsTables()
    {
        await site.BuildAsync(Output);
        site.Write("content/2567/o3.md", "---\nitem: \"O3\n---\n");

        var report = await site.BuildAsync(Output);

        Assert.Equal("/oit/2567/o3/", Assert.Single(report.Output!.Kept));
        Assert.True(File.Exists(Path.Combine(Output, "oit/2567/o3/index.html")));
        Assert.True(File.Exists(Path.Combine(Output, "oit/2567/o3/data/duties.csv")));
        Assert.True(File.Exists(Path.Combine(Output, "oit/2567/o3/data/duties.json")));
        Assert.DoesNotContain(report.Diagnostics, finding => finding.Rule.Code == "ITA3001" && finding.Item == "O3");
    }

    [Fact]
    public async Task Build_BrokenAssessment_KeepsItsPage()
    {
        await site.BuildAsync(Output);
        site.Write("content/2566/ita.yml", "published: { total: 88.04\n");

        var report = await site.BuildAsync(Output);

        Assert.Equal("/ita/2566/", Assert.Single(report.Output!.Kept));
        Assert.Contains("88.04", await File.ReadAllTextAsync(Path.Combine(Output, "ita/2566/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_BlockingFindingLoweredByPolicy_StillBlocks()
    {
        site.Write("site.yml", TemporarySite.Settings + "\nseverities: { ITA4001: notice }\ntheme: nowhere\n");

        var report = await site.BuildAsync(Output);

        Assert.True(report.IsBlocked);
        Assert.False(Directory.Exists(Output));
    }

    [Fact]
    public async Task Build_Blocked_LeavesTheOldOutputByteEqual()
    {
        await site.BuildAsync(Output);
        var before = WholeSite.Digest(Output);
        site.Write("content/news/2024-01-05-notice.md", "---\ntitle: ใหม่\ndate: 2024-01-05\n---\n");
        site.Write("site.yml", TemporarySite.Settings + "\ntheme: nowhere\n");

        await site.BuildAsync(Output);

        Assert.Equal(before, WholeSite.Digest(Output));
    }

    [Fact]
    public async Task Check_SilencedOnOnePage_OtherItemsStillSpeak()
    {
        var before = (await site.BuildAsync()).Errors;
        site.Write("content/2567/o3.md", "---\nitem: O3\nallow: { ITA3001: \"ยังไม่พร้อม\" }\nevidence:\n  not-whole-law: { confirmed-by: สำนักปลัด, on: 2024-03-01 }\n---\n## หน้าที่ {#powers-and-duties}\n");

        var report = await site.BuildAsync();

        Assert.Equal(before, report.Errors);
        Assert.Equal(34, report.Diagnostics.Count(finding => finding is { Rule.Code: "ITA3001", Severity: Severity.Error }));
    }

    [Fact]
    public async Task Build_SameDocumentOfAYearBefore_IsDatedByItsOwnPage()
    {
        site.Write("content/2567/o31.md", "---\nitem: O31\nupdated: 2023-12-01\nsame-as: 2567/o33\n---\n");
        site.Write("content/2567/o33.md", "---\nitem: O33\nupdated: 2020-12-01\n---\n## ผล {#results}\n");

        var report = await site.BuildAsync();

        var finding = Assert.Single(report.Diagnostics, finding => finding is { Item: "O31", Rule.Code: "ITA3111" });
        Assert.Contains("2020-12-01", Wording.In(Language.Thai).Message(finding), StringComparison.Ordinal);
    }
}
