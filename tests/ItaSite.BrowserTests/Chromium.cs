using System.Diagnostics;

namespace ItaSite.BrowserTests;

/// <summary>Finds a headless Chromium, and installs one when the machine has none: Debian's, else Playwright's.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe"];

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>The browser's path, or null for the one that Playwright installed.</summary>
    public static async Task<string?> FindOrInstallAsync()
    {
        if (OnPath() is { } found)
            return found;
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && File.Exists("/usr/bin/apt-get"))
        {
            await RunAsync("/usr/bin/apt-get", "update", "-qq");
            await RunAsync("/usr/bin/apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium");
            if (OnPath() is { } installed)
                return installed;
        }

        var exit = Microsoft.Playwright.Program.Main(["install", "chromium"]);
        return exit == 0 ? null : throw new InvalidOperationException("no Chromium is here and none could be installed: install Debian's package chromium and run the tests again");
    }

    private static string? OnPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);

    private static async Task RunAsync(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments) { Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" } })!;
        using var limit = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(limit.Token);
    }
}
