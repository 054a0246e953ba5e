using System.CommandLine;
using ItaSite.Reporting;

namespace ItaSite.Cli.Commands;

/// <summary>A command that does something, unlike a group of commands.</summary>
/// <param name="name">Its name.</param>
internal abstract class RunnableCommand(string name) : Command(name)
{
    /// <summary>Names of the forms in which it answers; none when it answers people only.</summary>
    public virtual IEnumerable<string> Formats => ReportFormats.All.Select(format => format.Name);

    /// <summary>Does it.</summary>
    /// <returns>The exit code.</returns>
    public abstract Task<int> RunAsync(Invocation run, CancellationToken cancel);
}
