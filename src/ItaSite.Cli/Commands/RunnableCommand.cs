using System.CommandLine;

namespace ItaSite.Cli.Commands;

/// <summary>A command that does something, unlike a group of commands.</summary>
/// <param name="name">Its name.</param>
internal abstract class RunnableCommand(string name) : Command(name)
{
    /// <summary>Does it.</summary>
    /// <returns>The exit code.</returns>
    public abstract Task<int> RunAsync(Invocation run, CancellationToken cancel);
}
