using System.Collections.Immutable;
using ItaSite.Diagnostics;

namespace ItaSite.Rendering.Output;

/// <summary>Where an output stands, and the folder beside it where the next one is made.</summary>
/// <param name="Shown">The output folder as it was given, for messages.</param>
/// <param name="Folder">Its real path.</param>
/// <param name="Workshop">
/// The folder beside it that holds the lock, the list of what was published and the tree being built: on the same disk, so
/// that a rename is enough, and outside the output, so that nothing of it is published.
/// </param>
internal sealed record OutputPlace(string Shown, string Folder, string Workshop)
{
    // Folders of a site that hold what people wrote.
    private static readonly ImmutableArray<string> Sources = ["content", "src", "tests", "themes", ".git", ".github"];

    /// <summary>The tree being built.</summary>
    public string Next => Path.Combine(Workshop, "new");

    /// <summary>The complete old output, for the moment between two renames.</summary>
    public string Previous => Path.Combine(Workshop, "old");

    /// <summary>What is being deleted.</summary>
    public string Waste => Path.Combine(Workshop, "waste");

    /// <summary>Paths of the files published last; that it is there says that the output was made here.</summary>
    public string Manifest => Path.Combine(Workshop, "manifest");

    /// <summary>Finds the place, or says why the folder must not be an output.</summary>
    public static Outcome<OutputPlace?> Find(string root, string folder)
    {
        try
        {
            var real = RealPath.Of(folder);
            var place = new OutputPlace(folder, real, real + ".itasite");
            if (IsForbidden(real, RealPath.Of(root)))
                return new(null, [OutputFault.Of(OutputRules.Forbidden, folder)]);
            return place.IsForeign() ? new(null, [OutputFault.Of(OutputRules.NotOurs, folder)]) : new(place, []);
        }
        catch (Exception fault) when (OutputFault.IsExpected(fault))
        {
            return new(null, [OutputFault.Of(fault, folder)]);
        }
    }

    // A folder that holds something may be replaced only when a manifest says that it was made here.
    private bool IsForeign() =>
        File.Exists(Folder)
        || (Directory.Exists(Folder) && !File.Exists(Manifest) && Directory.EnumerateFileSystemEntries(Folder).Any());

    private static bool IsForbidden(string folder, string root)
    {
        if (Path.GetDirectoryName(folder) is null || RealPath.IsWithin(root, folder))
            return true;
        var homes = new[] { Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), Environment.GetEnvironmentVariable("HOME") };
        return homes.Any(home => !string.IsNullOrEmpty(home) && RealPath.IsWithin(RealPath.Of(home), folder))
            || Sources.Any(source => RealPath.IsWithin(folder, Path.Combine(root, source)));
    }
}
