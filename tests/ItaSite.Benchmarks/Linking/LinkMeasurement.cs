using System.Globalization;
using ItaSite.Benchmarks.Comparing;
using ItaSite.Benchmarks.Measuring;

namespace ItaSite.Benchmarks.Linking;

/// <summary>Measures <c>itasite links</c> on folders of finished pages.</summary>
/// <param name="command">The command.</param>
/// <param name="folder">A folder for the pages and the log.</param>
internal sealed class LinkMeasurement(PublishedCommand command, string folder)
{
    private const int Links = 20;

    /// <summary>The bound and the goal of the design for 10,000 pages with 200,000 links: seconds on the clock and MiB.</summary>
    private const string Bounds = "bounds for 10,000 pages and 200,000 links: 8 s and 400 MiB; goals: 5 s and 300 MiB";

    /// <summary>Measures folders of these sizes; each is checked once unmeasured first.</summary>
    public string Run(IEnumerable<int> sizes, int runs)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);
        text.WriteLine($"itasite links ({command.Build}), {Environment.ProcessorCount} cores, {Bounds}");
        foreach (var pages in sizes)
        {
            var site = Path.Combine(folder, $"pages-{pages}");
            LinkedFolder.Write(site, pages, Links);
            var process = new MeasuredProcess(Path.Combine(folder, "links.log"));
            process.Run(command.File, "links", site, "--lang", "en");
            var used = UsageSpread.Of([.. Enumerable.Range(0, runs).Select(_ => process.Run(command.File, "links", site, "--lang", "en"))]);
            text.WriteLine($"{pages,7} pages {pages * Links,9} links: {used.Wall.Median:0.00} s ({used.Wall.Least:0.00} to {used.Wall.Most:0.00}), processor {used.Cpu.Median:0.00} s, {used.PeakMiB.Median:0} MiB");
        }

        return text.ToString();
    }
}
