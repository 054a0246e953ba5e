using System.Diagnostics;
using System.Text;

namespace ItaSite.Tests.Packaging;

/// <summary>What one run of <c>dotnet</c> came to.</summary>
public sealed record DotnetRun(int ExitCode, string Output)
{
    /// <summary>Output lines without the repetition in the summary.</summary>
    public IReadOnlyList<string> Lines { get; } =
        [.. Output.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).Distinct(StringComparer.Ordinal)];

    /// <summary>Runs <c>dotnet</c> as a person would in a folder, apart from the build that runs the tests.</summary>
    public static async Task<DotnetRun> StartAsync(string folder, string packages, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var inherited in start.Environment.Keys.Where(IsOfTheOuterBuild).ToList())
            start.Environment.Remove(inherited);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        if (packages.Length > 0)
            start.Environment["NUGET_PACKAGES"] = packages;
        using var process = Process.Start(start)!;
        var texts = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new DotnetRun(process.ExitCode, string.Concat(texts));
    }

    /// <summary>The lines that hold all of the words.</summary>
    public IEnumerable<string> With(params string[] words) => Lines.Where(line => words.All(word => line.Contains(word, StringComparison.Ordinal)));

    private static bool IsOfTheOuterBuild(string variable) =>
        variable.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase) || variable is "CI" or "VSTEST_HOST_DEBUG" or "DOTNET_HOST_PATH";
}
