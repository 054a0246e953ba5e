using System.Text;
using ItaSite.Model;
using ItaSite.Reporting;
using ItaSite.Reporting.Comparing;

namespace ItaSite.Cli;

/// <summary>Writes a report in every form asked for. People always get theirs; machine output stands alone in its stream.</summary>
internal static class Reports
{
    /// <summary>Writes all reports.</summary>
    /// <returns>False, with the reason said, when a file could not be written.</returns>
    public static bool Write(BuildReport report, Session session, Invocation run, Comparison? since = null)
    {
        var context = new ReportContext { Source = new SourceLines(session.Root), PathPrefix = Prefix(session.Root, run.Around.WorkingDirectory), Since = since };
        var machine = session.Targets.FirstOrDefault(target => target is { File: null, Format.IsForMachines: true })?.Format;
        if (machine is not null)
            Write(machine, report, context, run, run.Around.Console.Out);
        var forPeople = machine is null ? run.Around.Console.Out : run.Around.Console.Error;
        var colour = machine is null && run.Around.Console.ShowsColour;
        ReportFormats.Text.Write(report, run.Words, context with { Colour = colour }, forPeople);
        return session.Targets.Where(target => target.File is not null).All(target => WriteFile(target.File!, text => Write(target.Format, report, context, run, text), run));
    }

    // Whoever asks for links wants them all as JSON, not only what was found wrong.
    private static void Write(IReportFormat format, BuildReport report, ReportContext context, Invocation run, TextWriter output)
    {
        if (format is JsonReport && report.Links is { } links)
            LinksJson.Write(links, output);
        else
            format.Write(report, run.Words, context, output);
    }

    /// <summary>Writes a file.</summary>
    /// <returns>False, with the reason said, when it could not be written.</returns>
    public static bool WriteFile(string file, Action<TextWriter> write, Invocation run)
    {
        using var text = new StringWriter { NewLine = "\n" };
        write(text);
        try
        {
            File.WriteAllText(file, text.ToString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            run.Refuse("Command.ReportNotWritten", file, fault.Message);
            return false;
        }
    }

    // Editors, terminals and CI open a place from where the command was started, not from the site's root.
    private static string Prefix(string root, string workingDirectory)
    {
        var relative = Path.GetRelativePath(workingDirectory, root).Replace('\\', '/');
        var isBelow = relative != "." && relative != ".." && !relative.StartsWith("../", StringComparison.Ordinal) && !Path.IsPathRooted(relative);
        return isBelow ? relative + "/" : "";
    }
}
