using System.Reflection;

namespace ItaSite.Tests;

/// <summary>Where the repository stands, found upward from the test's own folder.</summary>
public static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The themes that travel with the command.</summary>
    public static IReadOnlyCollection<Assembly> Themes { get; } = [Assembly.Load("ItaSite.Themes.Municipal")];

    private static string Find(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "ItaSite.sln")))
                return at.FullName;
        }

        throw new InvalidOperationException($"no repository above {folder}");
    }
}
