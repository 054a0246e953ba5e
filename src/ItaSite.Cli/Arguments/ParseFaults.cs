using System.CommandLine;
using System.CommandLine.Parsing;
using ItaSite.Diagnostics;

namespace ItaSite.Cli.Arguments;

/// <summary>Says in the reader's language what is wrong with the arguments.</summary>
internal static class ParseFaults
{
    /// <summary>The first fault and its cure, or null when there is none.</summary>
    public static string? Describe(ParseResult parse, Wording words)
    {
        if ((MistypedOption(parse) ?? (parse.UnmatchedTokens is [var first, ..] ? first : null)) is { } unknown)
            return Unknown(unknown, parse.CommandResult.Command, words);

        // A group without its command is answered with its help, later.
        return parse.Errors.Select(error => Describe(error.SymbolResult, words)).FirstOrDefault(text => text is not null);
    }

    private static string? Describe(SymbolResult? where, Wording words) => where switch
    {
        OptionResult { Tokens.Count: 0 } option => words.Term("Command.NeedsValue", option.Option.Name, option.Option.HelpName),
        OptionResult option => words.Term("Command.GivenTwice", option.Option.Name),
        ArgumentResult { Parent: OptionResult option } => Describe(option, words),
        ArgumentResult argument => words.Term("Command.NeedsArgument", argument.Argument.Name),
        CommandResult { Command: { Subcommands.Count: 0, Arguments: [var first, ..] } } => words.Term("Command.NeedsArgument", first.Name),
        _ => null,
    };

    // The parser takes an option that it does not know as the value of whatever stands before it.
    private static string? MistypedOption(ParseResult parse) =>
        parse.Tokens
            .TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Where(token => token.Type == TokenType.Argument && token.Value is ['-', '-', >= 'a' and <= 'z', ..])
            .Select(token => token.Value)
            .FirstOrDefault();

    private static string Unknown(string token, Command command, Wording words)
    {
        var isOption = token.StartsWith('-');
        var known = isOption ? Options(command) : command.Subcommands.Select(child => child.Name);
        var kind = isOption ? "Command.UnknownOption" : command.Subcommands.Count > 0 ? "Command.UnknownCommand" : "Command.UnknownArgument";
        var name = token.Split('=')[0];
        var cure = Nearest.Among(name, known) is { } near
            ? words.Term("Command.DidYouMean", near)
            : words.Term("Command.SeeHelp", HelpText.PathOf(command));
        return $"{words.Term(kind, isOption ? name : token)} {cure}";
    }

    private static IEnumerable<string> Options(Command command)
    {
        var own = command.Options.Select(option => option.Name);
        var above = command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive)).Select(option => option.Name);
        var further = command.Parents.OfType<Command>().SelectMany(Options);
        return own.Concat(above).Concat(further).Distinct();
    }
}
