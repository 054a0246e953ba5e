using System.Globalization;
using System.Runtime.InteropServices;

namespace ItaSite.Benchmarks.Comparing;

/// <summary>Where the measurements were made, and how busy it was.</summary>
/// <param name="System">Operating system.</param>
/// <param name="Processor">Model and number of cores in use.</param>
/// <param name="Runtime">The .NET that runs this program; the command uses the newest patch of its own.</param>
/// <param name="LoadBefore">Runnable processes, mean of the minute before the first run. Near 0 means quiet.</param>
/// <param name="LoadAfter">The same, after the last run; the measurements themselves raise it to one or two.</param>
/// <param name="FloorMiB">This program's own memory: a child counts no less, for it begins as a copy.</param>
internal sealed record Machine(string System, string Processor, string Runtime, double LoadBefore, double LoadAfter, double FloorMiB)
{
    public static Machine Here() => new(
        RuntimeInformation.OSDescription,
        $"{Line("/proc/cpuinfo", "model name")}, {Environment.ProcessorCount} cores",
        RuntimeInformation.FrameworkDescription,
        Load(),
        0,
        0);

    /// <summary>The same machine after the last run.</summary>
    public Machine After() => this with
    {
        LoadAfter = Load(),
        FloorMiB = Number(Line("/proc/self/status", "VmHWM").Split(' ')[0]) / 1024,
    };

    private static double Load() => Number(File.ReadAllText("/proc/loadavg").Split(' ')[0]);

    private static double Number(string text) => double.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string Line(string file, string key) =>
        File.ReadLines(file).FirstOrDefault(line => line.StartsWith(key, StringComparison.Ordinal))?.Split(':', 2)[1].Trim() ?? "unknown";
}
