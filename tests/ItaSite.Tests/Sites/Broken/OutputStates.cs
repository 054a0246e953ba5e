using System.Globalization;
using ItaSite.Rendering.Output;

namespace ItaSite.Tests.Sites.Broken;

/// <summary>States of the output folder, and names of files that some systems cannot keep.</summary>
internal static class OutputStates
{
    private const string Output = "_site";

    // One word, its two marks typed in either order: it looks the same, and only some systems tell the names apart.
    private const string ToneLast = "คู\u0E48มือ.pdf";
    private const string ToneFirst = "ค\u0E48\u0E39มือ.pdf";

    // 251 bytes: with ".csv" as long as a name may be, with ".json" longer.
    private static readonly string LongName = new string('ก', 83) + "-1";

    public static IEnumerable<BrokenCase> All =>
    [
        new("output-in-content", () => RunAsync(_ => { }, "content/public")),
        new("output-with-other-things", () => RunAsync(site => site.Write($"{Output}/วิทยานิพนธ์.docx", "ปีครึ่ง"))),
        new("output-being-written", BeingWrittenAsync),
        new("output-under-a-file", () => RunAsync(site => site.Write("disk", ""), $"disk/{Output}")),
        new("disk-full", () => RunAsync(FillDisk)),
        new("names-that-clash", () => RunAsync(site => Array.ForEach([ToneLast, ToneFirst], name => site.Write($"content/2567/o4/files/{name}", $"%PDF-1.7\n{name}\n%%EOF\n")))),
        new("name-too-long", () => RunAsync(site => site.Write($"content/2567/o4/{LongName}.csv", "ลำดับ,แผน\n1,แผนพัฒนา\n"))),
    ];

    private static async Task<BrokenRun> RunAsync(Action<TemporarySite> breakIt, string output = Output)
    {
        var site = new TemporarySite([CompleteItem.Page]);
        breakIt(site);
        return await RunAsync(site, output);
    }

    private static async Task<BrokenRun> RunAsync(TemporarySite site, string output) =>
        new(await site.BuildAsync(Path.Combine(site.Root, output)), site.Root)
        {
            Held = [site],
            Passing = [(site.Root + Path.DirectorySeparatorChar, ""), ($"pid {Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}", "pid 4321")],
        };

    private static async Task<BrokenRun> BeingWrittenAsync()
    {
        var site = new TemporarySite([]);
        using var other = OutputFolder.Open(site.Root, Path.Combine(site.Root, Output)).Value!;
        return await RunAsync(site, Output);
    }

    // Everything that is written to this device finds the disk full.
    private static void FillDisk(TemporarySite site)
    {
        var workshop = Directory.CreateDirectory(Path.Combine(site.Root, Output + ".itasite")).FullName;
        File.CreateSymbolicLink(Path.Combine(workshop, "pid"), "/dev/full");
    }
}
