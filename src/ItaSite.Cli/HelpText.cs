using System.CommandLine;
using System.Reflection;
using ItaSite.Cli.Commands;
using ItaSite.Diagnostics;
using ItaSite.Reporting;

namespace ItaSite.Cli;

/// <summary>Help in the reader's language, made from the grammar itself.</summary>
internal static class HelpText
{
    private const string Program = "itasite";

    private static string FormatsOf(Command command) =>
        string.Join(", ", command is RunnableCommand runnable ? runnable.Formats : ReportFormats.All.Select(format => format.Name));

    /// <summary>Writes the help of a command.</summary>
    public static int Write(Command command, Wording words, TextWriter output)
    {
        var path = PathOf(command);
        output.Write($"{words.Term($"Command.About.{path}")}\n\n{words.Term("Command.Usage")}\n  {Usage(command, words)}\n");
        WriteRows(words.Term("Command.Commands"), command.Subcommands.Select(child => (Label(child), words.Term($"Command.About.{PathOf(child)}"))), output);
        WriteRows(words.Term("Command.Arguments"), command.Arguments.Select(argument => (argument.Name, words.Term(KeyOf("Argument", argument.Name, path, words)))), output);
        WriteRows(words.Term("Command.Options"), Options(command).Select(option => (Label(option), words.Term(KeyOf("Option", option.Name, path, words), FormatsOf(command)))), output);
        if (command.Subcommands.Count > 0)
            output.Write($"\n{words.Term("Command.SeeHelp", $"{path} {words.Term("Command.CommandPlace")}")}\n");
        return ExitCode.Done;
    }

    /// <summary>Writes name and version.</summary>
    public static int WriteVersion(TextWriter output)
    {
        var version = typeof(HelpText).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        output.Write($"{Program} {version.Split('+')[0]}\n");
        return ExitCode.Done;
    }

    /// <summary>The command as it is typed, such as <c>itasite new item</c>.</summary>
    public static string PathOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{PathOf(parent)} {command.Name}" : Program;

    // What means something else to one command has words of its own there.
    private static string KeyOf(string kind, string name, string path, Wording words) =>
        words.Terms.Contains($"Command.{kind}.{path}.{name}") ? $"Command.{kind}.{path}.{name}" : $"Command.{kind}.{name}";

    private static string Usage(Command command, Wording words)
    {
        var rest = command.Subcommands.Count > 0 ? " " + words.Term("Command.CommandPlace") : string.Concat(command.Arguments.Select(argument => " " + Place(argument)));
        return $"{PathOf(command)}{rest} {words.Term("Command.OptionsPlace")}";
    }

    private static string Place(Argument argument) => argument.Arity.MinimumNumberOfValues > 0 ? argument.Name : $"[{argument.Name}]";

    private static string Label(Command command) => string.Concat(command.Name, string.Concat(command.Arguments.Select(argument => " " + Place(argument))));

    private static string Label(Option option) => option.HelpName is { } value ? $"{option.Name} {value}" : option.Name;

    private static IEnumerable<Option> Options(Command command)
    {
        var above = command.Parents.OfType<Command>().SelectMany(Options).Where(option => option.Recursive);
        return command.Options.Concat(above).Where(option => option.Name != "--format" || FormatsOf(command).Length > 0);
    }

    private static void WriteRows(string title, IEnumerable<(string Label, string Text)> rows, TextWriter output)
    {
        var all = rows.ToList();
        if (all.Count == 0)
            return;
        var width = all.Max(row => row.Label.Length) + 2;
        output.Write($"\n{title}\n");
        foreach (var (label, text) in all)
            output.Write($"  {label.PadRight(width)}{text.Replace("\n", "\n" + new string(' ', width + 2), StringComparison.Ordinal)}\n");
    }
}
