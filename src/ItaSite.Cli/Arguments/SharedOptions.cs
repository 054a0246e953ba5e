using System.CommandLine;

namespace ItaSite.Cli.Arguments;

/// <summary>The options that every command takes.</summary>
internal sealed class SharedOptions
{
    /// <summary>The folder that holds <c>site.yml</c>.</summary>
    public Option<string> Site { get; } = new("--site") { HelpName = "DIR", Recursive = true };

    /// <summary>The day to judge by.</summary>
    public Option<string> AsOf { get; } = new("--as-of") { HelpName = "DATE", Recursive = true };

    /// <summary>Language of help, messages and reports.</summary>
    public Option<string> Language { get; } = new("--lang") { HelpName = "th|en", Recursive = true };

    /// <summary>Report formats, each to the console or to a file.</summary>
    public Option<string[]> Format { get; } = new("--format") { HelpName = "F[=FILE]", Recursive = true, Arity = ArgumentArity.OneOrMore };

    /// <summary>Asks for help.</summary>
    public Option<bool> Help { get; } = new("--help", "-h", "-?", "/?") { Recursive = true };

    /// <summary>Asks for the version.</summary>
    public Option<bool> Version { get; } = new("--version");

    /// <summary>All of them, in the order of help.</summary>
    public IEnumerable<Option> All => [Site, AsOf, Language, Format, Help, Version];
}
