using System.Text.Json;
using ItaSite.Loading;
using ItaSite.Model;
using Xunit;

namespace ItaSite.Tests.Cli;

public sealed class ExplainTests : IDisposable
{
    private static readonly Catalogue Catalogue =
        FactLoader.LoadBuiltIn().Value.Catalogues.Single(catalogue => catalogue.Year.BuddhistEra == 2567);

    private readonly TemporarySite site = new([new("content/2567/o4.md", "---\nitem: O4\n---\n## ที่อยู่ {#address}\n## โทรศัพท์ {#phone}\n")]);

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("O4")]
    [InlineData("o4")]
    [InlineData("๔")]
    [InlineData("๐๔")]
    [InlineData("2567/o4")]
    [InlineData("๒๕๖๗/๔")]
    [InlineData("contact")]
    [InlineData("2567/contact")]
    [InlineData("การติดต่อ")]
    public async Task Explain_ItemInAnyForm_IsExplained(string asked)
    {
        var run = new CommandRun { Folder = site.Root };

        Assert.Equal(0, await run.RunAsync("check", "--explain", asked));
        Assert.StartsWith($"O4 {Catalogue.Items[3].Title} (ปีงบประมาณ 2567)\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("ตอนนี้: ยังขาด 2 จาก 4 อย่าง (content/2567/o4.md)", run.Out, StringComparison.Ordinal);
        Assert.Contains("หมายเลขโทรศัพท์ (phone) [แสดงแล้ว]", run.Out, StringComparison.Ordinal);
        Assert.Contains("E-mail (email) [ยังไม่มี]", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2567/no-gift-policy", "ลงนามโดยผู้บริหารสูงสุดคนปัจจุบันหรือไม่")]
    [InlineData("2567", "เว็บไซต์เปิดได้ตลอดช่วงการประเมิน")]
    public async Task Explain_WhatNoProgramSees_IsAskedOfPeople(string asked, string question)
    {
        var run = new CommandRun { Folder = site.Root };

        Assert.Equal(0, await run.RunAsync("check", "--explain", asked));
        Assert.Contains("\nโปรแกรมตรวจแทนไม่ได้: ถามตัวเองก่อนส่ง\n- ", run.Out, StringComparison.Ordinal);
        Assert.Contains(question, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_YearNamedBeside_IsTheYear()
    {
        var run = new CommandRun { Folder = site.Root };

        Assert.Equal(0, await run.RunAsync("check", "2567", "--explain", "O1", "--lang", "en"));
        Assert.Contains("(FY2567)", run.Out, StringComparison.Ordinal);
        Assert.Contains("Now: there is no page yet. Begin with itasite new item O1 --year 2567", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2567")]
    [InlineData("๒๕๖๗")]
    [InlineData("2567/")]
    public async Task Explain_WholeYear_IsExplained(string asked)
    {
        var run = new CommandRun { Folder = site.Root };

        Assert.Equal(0, await run.RunAsync("check", "--explain", asked));
        Assert.StartsWith("ปีงบประมาณ 2567 มี 35 ข้อ", run.Out, StringComparison.Ordinal);
        Assert.Empty(run.Asked);
    }

    [Theory]
    [InlineData("O99", "O35")]
    [InlineData("contcat", "contact")]
    [InlineData("ข้อมูล", "O2, O4, ")]
    [InlineData("ไม่มีเรื่องนี้", "O1 … O35")]
    [InlineData("2556/o1", "2567")]
    [InlineData("2025/o1", "2568")]
    [InlineData("2024", "2567")]
    [InlineData("abcd/o1", "2567")]
    public async Task Explain_Unknown_Exits2WithTheNearest(string asked, string nearest)
    {
        var run = new CommandRun { Folder = site.Root };

        Assert.Equal(2, await run.RunAsync("check", "--explain", asked));
        Assert.Empty(run.Out);
        Assert.Contains(nearest, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_Json_StandsAlone()
    {
        var run = new CommandRun { Folder = site.Root };

        Assert.Equal(0, await run.RunAsync("check", "--explain", "O4", "--format", "json"));
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal("itasite-explain/1", json.RootElement.GetProperty("format").GetString());
        Assert.Equal(["shown", "missing"], json.RootElement.GetProperty("elements").EnumerateArray().Skip(1).Take(2).Select(element => element.GetProperty("state").GetString()));
    }

    [Fact]
    public async Task Explain_JsonToAFile_LeavesTheConsoleToPeople()
    {
        var run = new CommandRun { Folder = site.Root };

        Assert.Equal(0, await run.RunAsync("check", "--explain", "2567", "--format", "json=year.json"));
        Assert.StartsWith("ปีงบประมาณ 2567", run.Out, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(site.Root, "year.json")));
        Assert.Equal(35, json.RootElement.GetProperty("items").GetInt32());
    }

    [Fact]
    public async Task Explain_OtherFormat_IsRefused()
    {
        var run = new CommandRun { Folder = site.Root };

        Assert.Equal(2, await run.RunAsync("check", "--explain", "O4", "--format", "github"));
        Assert.Contains("github", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_SiteThatCannotBeRead_Exits2()
    {
        site.Write("site.yml", "agency: [\n");
        var run = new CommandRun { Folder = site.Root };

        Assert.Equal(2, await run.RunAsync("check", "--explain", "O4"));
    }
}
