using System.Collections.Immutable;
using System.Globalization;

namespace ItaSite.Benchmarks.Comparing;

/// <summary>What <c>compare</c> is asked to do.</summary>
internal sealed record ComparisonOptions
{
    /// <summary>Sizes of the generated sites.</summary>
    public ImmutableArray<int> Pages { get; private init; } = [1000, 10_000];

    /// <summary>Measured runs of each contestant, after one that warms the disk's cache.</summary>
    public int Runs { get; private init; } = 5;

    /// <summary>File that takes the results as JSON, or null.</summary>
    public string? Json { get; private init; }

    /// <summary>An already published command to measure, or null to publish one.</summary>
    public string? Command { get; private init; }

    /// <summary>False to publish without ReadyToRun: shows what it is worth.</summary>
    public bool ReadyToRun { get; private init; } = true;

    public static ComparisonOptions Read(ReadOnlySpan<string> arguments)
    {
        var options = new ComparisonOptions();
        for (var i = 0; i < arguments.Length; i++)
        {
            var name = arguments[i];
            options = name == "--jit" ? options with { ReadyToRun = false }
                : i + 1 < arguments.Length ? options.With(name, arguments[++i])
                : throw Unknown(name);
        }

        return options;
    }

    private ComparisonOptions With(string name, string value) => name switch
    {
        "--pages" => this with { Pages = [.. value.Split(',').Select(Number)] },
        "--runs" => this with { Runs = Number(value) },
        "--json" => this with { Json = Path.GetFullPath(value) },
        "--command" => this with { Command = Path.GetFullPath(value) },
        _ => throw Unknown(name),
    };

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new BenchmarkException($"\"{text}\" is not a number above 0.");

    private static BenchmarkException Unknown(string name) => new($"\"{name}\" is not understood here.\n{CommandText.Usage}");
}
