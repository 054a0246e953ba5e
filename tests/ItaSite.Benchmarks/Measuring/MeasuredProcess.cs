using System.Collections;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ItaSite.Benchmarks.Measuring;

/// <summary>Runs one command to its end and tells what it used (Linux, 64 bits).</summary>
/// <param name="log">File that takes what the command prints; a terminal's speed is not measured.</param>
internal sealed class MeasuredProcess(string log)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(120);

    // glibc's posix_spawn_file_actions_t has 80 bytes, musl's fewer.
    private const int ActionsSize = 256;
    private const int WriteCreateTruncate = 0x241;

    /// <summary>Runs a command; one that fails or takes longer than two minutes is an error, not a measurement.</summary>
    public Usage Run(string file, params IEnumerable<string> arguments)
    {
        Span<long> usage = stackalloc long[18];
        var clock = Stopwatch.StartNew();
        var child = Start(file, [file, .. arguments, null]);
        int status;
        var isLate = false;
        using (new Timer(_ => isLate = Libc.Signal(child, Libc.Kill) == 0, null, Longest, Timeout.InfiniteTimeSpan))
            status = Wait(child, usage);
        clock.Stop();
        if (status != 0)
            throw new BenchmarkException(Failure(file, status, isLate));
        return Read(usage, clock.Elapsed);
    }

    private int Start(string file, string?[] arguments)
    {
        var environment = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(entry => $"{entry.Key}={entry.Value}");
        var actions = Marshal.AllocHGlobal(ActionsSize);
        try
        {
            Check(Libc.InitActions(actions), file);
            Check(Libc.AddOpen(actions, 0, "/dev/null", 0, 0), file);
            Check(Libc.AddOpen(actions, 1, log, WriteCreateTruncate, 0b110_100_100), file);
            Check(Libc.AddDuplicate(actions, 1, 2), file);
            Check(Libc.Spawn(out var child, file, actions, 0, arguments, [.. environment, null]), file);
            Check(Libc.DestroyActions(actions), file);
            return child;
        }
        finally
        {
            Marshal.FreeHGlobal(actions);
        }
    }

    private static void Check(int error, string file)
    {
        if (error != 0)
            throw new BenchmarkException($"{file} does not start: {Marshal.GetPInvokeErrorMessage(error)}");
    }

    private static int Wait(int child, Span<long> usage)
    {
        while (true)
        {
            if (Libc.Wait(child, out var status, 0, ref usage[0]) == child)
                return status;
            if (Marshal.GetLastPInvokeError() is not Libc.Interrupted and var error)
                throw new BenchmarkException($"wait4: {Marshal.GetPInvokeErrorMessage(error)}");
        }
    }

    // struct rusage: user time, system time (seconds and microseconds each), then the peak in KiB.
    private static Usage Read(ReadOnlySpan<long> usage, TimeSpan wall) =>
        new(wall.TotalSeconds, usage[0] + usage[2] + ((usage[1] + usage[3]) / 1e6), usage[4] / 1024.0);

    private string Failure(string file, int status, bool isLate)
    {
        var tail = string.Join('\n', File.ReadLines(log).TakeLast(12));
        var why = isLate ? $"took longer than {Longest.TotalSeconds} s" : $"failed (status 0x{status:x})";
        return $"{Path.GetFileName(file)} {why}. Its last lines:\n{tail}";
    }
}
