using System.Runtime.CompilerServices;
using Xunit;

namespace ItaSite.Tests;

/// <summary>
/// Compares a text with the approved one beside the test. <c>UPDATE_SNAPSHOTS=1</c> writes the approved text anew, never where
/// <c>CI</c> is set: there a difference is a failure.
/// </summary>
public static class Snapshot
{
    public static void Matches(string actual, string name, [CallerFilePath] string test = "")
    {
        // The compiler maps paths to /_/ so that builds are the same everywhere.
        var folder = Path.GetDirectoryName(test.Replace("/_/", Repository.Root + "/", StringComparison.Ordinal))!;
        var approved = Path.Combine(folder, "Snapshots", name);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1" && Environment.GetEnvironmentVariable("CI") is null or "")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(approved)!);
            File.WriteAllText(approved, actual);
        }

        Assert.True(File.Exists(approved), $"no approved text {approved}: run the test once with UPDATE_SNAPSHOTS=1 and read what it wrote");
        Assert.Equal(File.ReadAllText(approved).ReplaceLineEndings("\n"), actual);
    }
}
