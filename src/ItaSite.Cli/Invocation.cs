using System.CommandLine;
using ItaSite.Cli.Arguments;
using ItaSite.Diagnostics;
using ItaSite.Reporting;

namespace ItaSite.Cli;

/// <summary>One command line, parsed, with its surroundings.</summary>
/// <param name="parse">The parsed arguments.</param>
/// <param name="shared">The options that every command takes.</param>
/// <param name="around">Console, clock, folder and library.</param>
internal sealed class Invocation(ParseResult parse, SharedOptions shared, Surroundings around)
{
    /// <summary>The parsed arguments.</summary>
    public ParseResult Parse { get; } = parse;

    /// <summary>The options that every command takes.</summary>
    public SharedOptions Shared { get; } = shared;

    /// <summary>Console, clock, folder and library.</summary>
    public Surroundings Around { get; } = around;

    /// <summary>Words in the language asked for; Thai when none was.</summary>
    public Wording Words { get; } = Wording.In(LanguageOf(parse.GetValue(shared.Language)) ?? Language.Thai);

    /// <summary>True when the language asked for is one that ItaSite speaks.</summary>
    public bool IsLanguageKnown => Parse.GetValue(Shared.Language) is not { } name || LanguageOf(name) is not null;

    /// <summary>Says a line on the side of people.</summary>
    public void Tell(string key, params ReadOnlySpan<object?> arguments) => Around.Console.Error.Write($"{Harmless(Words.Term(key, arguments))}\n");

    /// <summary>Says a line as the command's result.</summary>
    public void Say(string key, params ReadOnlySpan<object?> arguments) => Around.Console.Out.Write($"{Harmless(Words.Term(key, arguments))}\n");

    /// <summary>Says why the command cannot do what it was asked.</summary>
    /// <returns>The exit code for wrong arguments, settings or environment.</returns>
    public int Refuse(string key, params ReadOnlySpan<object?> arguments) => RefuseText(Words.Term(key, arguments));

    /// <summary>Says a text as the reason for refusing.</summary>
    /// <returns>The exit code for wrong arguments, settings or environment.</returns>
    public int RefuseText(string text)
    {
        Around.Console.Error.Write($"itasite: {Harmless(text)}\n");
        return ExitCode.Usage;
    }

    /// <summary>A path given by the user, from the folder the user stands in.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, Path.GetFullPath(Around.WorkingDirectory));

    // Arguments and file names are told back: they may hold what they like. The line ends are ours.
    private static string Harmless(string text) => string.Join('\n', text.Split('\n').Select(PlainText.OneLine));

    private static Language? LanguageOf(string? name) => name?.ToLowerInvariant() switch
    {
        "th" => Language.Thai,
        "en" => Language.English,
        _ => null,
    };
}
