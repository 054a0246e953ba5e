namespace ItaSite.Rendering.Output;

/// <summary>Paths as the system sees them: without symbolic links, so that two names of one folder compare equal.</summary>
internal static class RealPath
{
    private static readonly StringComparison Names =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>The full path with every link in it resolved; parts that do not exist yet are kept as they are.</summary>
    /// <exception cref="IOException">The links of the path lead in a circle.</exception>
    public static string Of(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var parent = Path.GetDirectoryName(full);
        if (parent is null)
            return full;
        var here = Path.Combine(Of(parent), Path.GetFileName(full));
        var entry = new DirectoryInfo(here);
        return entry.LinkTarget is null ? here : Of(entry.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
    }

    /// <summary>True when both are the same folder, or the first lies somewhere in the second.</summary>
    public static bool IsWithin(string path, string folder) =>
        path.Equals(folder, Names)
        || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, Names);
}
