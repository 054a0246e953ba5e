using Xunit;

namespace ItaSite.Tests;

/// <summary>Compares text with a reviewed file under <c>Snapshots/</c>. <c>UPDATE_SNAPSHOTS=1</c> rewrites it, except in CI.</summary>
public static class Snapshot
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "ItaSite.Tests", "Snapshots");

    public static void Matches(string actual, string name)
    {
        var path = Path.Combine(Folder, name);
        if (IsSet("UPDATE_SNAPSHOTS") && !IsSet("CI"))
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"{name} is missing: run once with UPDATE_SNAPSHOTS=1 and review it. Actual:\n{actual}");
        Assert.Equal(File.ReadAllText(path), actual);
    }

    private static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
}
