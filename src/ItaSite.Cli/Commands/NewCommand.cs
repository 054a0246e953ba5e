using System.CommandLine;

namespace ItaSite.Cli.Commands;

/// <summary><c>itasite new</c>: the group of commands that make a file to start from.</summary>
internal sealed class NewCommand : Command
{
    /// <summary>Makes the group.</summary>
    public NewCommand()
        : base("new")
    {
        Subcommands.Add(new NewSiteCommand());
        Subcommands.Add(new NewYearCommand());
        Subcommands.Add(new NewItemCommand());
        Subcommands.Add(new NewNewsCommand());
        Subcommands.Add(new NewItaCommand());
    }
}
