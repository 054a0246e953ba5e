using System.Collections.Immutable;
using System.Text;
using ItaSite.Model;

namespace ItaSite.Cli.Commands;

/// <summary>A file to be made.</summary>
/// <param name="Path">Path relative to the site's root, with <c>/</c>.</param>
/// <param name="Text">Its text.</param>
internal sealed record NewFile(string Path, string Text);

/// <summary>Makes files, never over others.</summary>
internal static class NewFiles
{
    /// <summary>Writes all files or, when one of them exists, none.</summary>
    /// <returns>The exit code; the reason is said.</returns>
    public static int Write(string root, ImmutableArray<NewFile> files, Invocation run)
    {
        var existing = files.FirstOrDefault(file => Path.Exists(Path.Combine(root, file.Path)));
        if (existing is not null)
            return run.Refuse("Command.Exists", Path.Combine(root, existing.Path));
        foreach (var file in files)
        {
            WriteOne(Path.Combine(root, file.Path), file.Text);
            run.Say("Command.Made", Shown(root, file.Path, run));
        }

        return ExitCode.Done;
    }

    /// <summary>The path as the reader types it from where the reader stands.</summary>
    public static string Shown(string root, string path, Invocation run)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(root, path)));
        var relative = Path.GetRelativePath(run.Around.WorkingDirectory, full);
        return relative.StartsWith("..", StringComparison.Ordinal) ? full : relative.Replace('\\', '/');
    }

    /// <summary>The year that a new file belongs to when none is named: the newest settled list that has begun, else the newest.</summary>
    public static Catalogue? Current(ImmutableArray<Catalogue> catalogues, DateOnly today)
    {
        var year = FiscalYear.Containing(today);
        return catalogues.LastOrDefault(catalogue => !catalogue.Provisional && catalogue.Year <= year) ?? catalogues.LastOrDefault();
    }

    private static void WriteOne(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write(text);
    }
}
