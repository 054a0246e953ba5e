namespace ItaSite.Cli.Arguments;

/// <summary>Finds the folder that holds <c>site.yml</c>.</summary>
internal static class SiteFolder
{
    /// <summary>Name of the settings file.</summary>
    public const string SettingsFile = "site.yml";

    /// <summary>The folder named by <c>--site</c>, else the nearest one upward; null, with the reason said, when there is none.</summary>
    public static string? Find(Invocation run)
    {
        if (run.Parse.GetValue(run.Shared.Site) is { } given)
        {
            var folder = run.FullPath(given);
            if (IsSite(folder))
                return folder;
            run.Refuse("Command.NoSiteIn", given);
            return null;
        }

        if (Upward(run.Around.WorkingDirectory) is { } found)
            return found;
        run.Refuse("Command.NoSite", run.Around.WorkingDirectory);
        return null;
    }

    private static string? Upward(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (IsSite(folder.FullName))
                return folder.FullName;
        }

        return null;
    }

    private static bool IsSite(string folder) => File.Exists(Path.Combine(folder, SettingsFile));
}
