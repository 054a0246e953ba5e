using System.Diagnostics;
using Xunit;

namespace ItaSite.Tests.Cli;

/// <summary>What only a real process shows: its streams and signals.</summary>
public sealed class ProcessTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporarySite site = new([]);

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Stdout_Json_IsUtf8WithoutByteOrderMark()
    {
        using var process = Start("check", "--format", "json");
        using var bytes = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(bytes);
        await process.WaitForExitAsync().WaitAsync(Patience);
        Assert.Equal((byte)'{', bytes.ToArray()[0]);
        Assert.DoesNotContain((byte)'\r', bytes.ToArray());
    }

    [Fact]
    public async Task Stdout_ReaderLeaves_DoesNotCrash()
    {
        using var process = Start("check", "2567");
        process.StandardOutput.Close();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(Patience);
        Assert.Equal(1, process.ExitCode);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Culture_Thai_ChangesNothing()
    {
        using var process = Start("check", "--as-of", "2024-05-15", "--format", "json");
        process.StandardError.Close();
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(Patience);
        Assert.Contains("\"asOf\": \"2024-05-15\"", text, StringComparison.Ordinal);
    }

    // The boundaries of a fiscal year and of its half, whatever the machine's time zone: 14 hours before, at and behind UTC.
    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("Asia/Bangkok")]
    [InlineData("UTC")]
    [InlineData("America/New_York")]
    [InlineData("Pacific/Pago_Pago")]
    public async Task AsOf_AnyTimeZone_DrawsTheSameBoundaries(string zone)
    {
        BoundarySite.WriteTo(site);
        foreach (var (day, state) in BoundarySite.Table)
        {
            using var process = Start([("TZ", zone)], "check", "--as-of", day, "--format", "json");
            var text = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync().WaitAsync(Patience);
            Assert.Equal($"{day} {state}", $"{day} {BoundarySite.StatesIn(text)}");
        }
    }

    [Fact]
    public async Task Serve_Terminated_EndsWith130AndLeavesNoFolder()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var process = Start("serve", "--port", "0");
        await process.StandardOutput.ReadLineAsync().WaitAsync(Patience);
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync().WaitAsync(Patience);
        Assert.Equal(130, process.ExitCode);
        Assert.Empty(Directory.EnumerateDirectories(site.Root, "itasite-serve-*"));
    }

    private Process Start(params string[] args) => Start([], args);

    private Process Start((string Name, string Value)[] environment, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = site.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        start.ArgumentList.Add(typeof(ItaSite.Cli.CommandLine).Assembly.Location);
        foreach (var arg in args)
            start.ArgumentList.Add(arg);
        start.Environment["TMPDIR"] = site.Root;
        start.Environment["LANG"] = "th_TH.UTF-8";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
