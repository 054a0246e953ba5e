using System.Collections.Immutable;
using System.Text;
using ItaSite.Model;

namespace ItaSite.Cli.Commands;

/// <summary>A file to be made.</summary>
/// <param name="Path">Path relative to the site's root, with <c>/</c>.</param>
/// <param name="Text">Its text.</param>
internal sealed record NewFile(string Path, string Text);

/// <summary>What came of making files.</summary>
/// <param name="Made">Files that were made.</param>
/// <param name="Kept">Files that were there and stay as they were.</param>
internal sealed record MadeFiles(ImmutableArray<NewFile> Made, ImmutableArray<NewFile> Kept);

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

    /// <summary>Writes the files that are not there yet.</summary>
    /// <param name="root">The site's root.</param>
    /// <param name="files">The files, in the order they are made.</param>
    /// <param name="stopped">What to say when the machine lets no more be written: file, reason, number made, number wanted, folder.</param>
    /// <param name="run">Who is told.</param>
    /// <returns>What was made, or null when it did not come to the end; then that was said.</returns>
    public static MadeFiles? WriteMissing(string root, ImmutableArray<NewFile> files, string stopped, Invocation run)
    {
        var kept = files.RemoveAll(file => !Path.Exists(Path.Combine(root, file.Path)));
        var wanted = files.RemoveAll(kept.Contains);
        for (var i = 0; i < wanted.Length; i++)
        {
            try
            {
                WriteOne(Path.Combine(root, wanted[i].Path), wanted[i].Text);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                run.Refuse(stopped, Shown(root, wanted[i].Path, run), fault.Message, i, wanted.Length, Shown(root, "", run));
                return null;
            }
        }

        return new MadeFiles(wanted, kept);
    }

    /// <summary>The path as the reader types it from where the reader stands.</summary>
    public static string Shown(string root, string path, Invocation run)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(root, path)));
        var relative = Path.GetRelativePath(run.Around.WorkingDirectory, full);
        return relative.StartsWith("..", StringComparison.Ordinal) ? full : relative.Replace('\\', '/');
    }

    /// <summary>The option that names the site in a further command, with a space before it; empty where the command finds the site itself.</summary>
    public static string SiteOption(string root, Invocation run)
    {
        var isFound = run.Parse.GetValue(run.Shared.Site) is null && !Path.GetRelativePath(root, run.FullPath(".")).StartsWith("..", StringComparison.Ordinal);
        var shown = Shown(root, "", run);
        return isFound ? "" : shown.Contains(' ', StringComparison.Ordinal) ? $" --site \"{shown}\"" : $" --site {shown}";
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
