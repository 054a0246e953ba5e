using System.Text;

namespace ItaSite.Cli;

/// <summary>Where the command writes. The only place that knows the process's console.</summary>
/// <param name="Out">For reports: what a pipe reads.</param>
/// <param name="Error">For progress and refusals.</param>
public sealed record CommandConsole(TextWriter Out, TextWriter Error)
{
    /// <summary>True when <see cref="Out"/> is a terminal that shows colours.</summary>
    public bool ShowsColour { get; init; }

    /// <summary>True when a line on <see cref="Error"/> can be written over.</summary>
    public bool CanOverwrite { get; init; }

    /// <summary>The console of this process: UTF-8 without a byte-order mark, LF.</summary>
    public static CommandConsole OfThisProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        UseUtf8(utf8);
        var isPlain = IsSet("CI") || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new CommandConsole(Writer(Console.OpenStandardOutput(), utf8), Writer(Console.OpenStandardError(), utf8))
        {
            ShowsColour = !Console.IsOutputRedirected && !isPlain && !IsSet("NO_COLOR"),
            CanOverwrite = !Console.IsErrorRedirected && !isPlain,
        };
    }

    private static StreamWriter Writer(Stream stream, Encoding encoding) => new(new ForgivingStream(stream), encoding) { AutoFlush = true, NewLine = "\n" };

    private static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));

    private static void UseUtf8(Encoding encoding)
    {
        try
        {
            Console.OutputEncoding = encoding;
        }
        catch (IOException)
        {
            // There is no console to tell: the streams are pipes, and they get UTF-8 anyway.
        }
    }
}
