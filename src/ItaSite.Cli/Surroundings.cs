using System.Reflection;
using System.Runtime.Loader;
using ItaSite.Checking.Web;

namespace ItaSite.Cli;

/// <summary>Everything outside the arguments that a command may touch. Tests give their own.</summary>
public sealed record Surroundings
{
    /// <summary>Where to write.</summary>
    public required CommandConsole Console { get; init; }

    /// <summary>The only clock of the product.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>The folder the reader stands in; relative paths start here.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>The library.</summary>
    public required LibraryCalls Library { get; init; }

    /// <summary>Compiled themes that travel with the command.</summary>
    public required IReadOnlyCollection<Assembly> Themes { get; init; }

    /// <summary>What a check of links to other websites may connect to.</summary>
    public WebAccess WebAccess { get; init; } = WebAccess.Public;

    /// <summary>Today in Thailand.</summary>
    /// <remarks>Thailand is seven hours ahead the whole year, so no time-zone database is needed; small containers have none.</remarks>
    public DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().ToOffset(TimeSpan.FromHours(7)).DateTime);

    /// <summary>The surroundings of this process.</summary>
    public static Surroundings OfThisProcess() => new()
    {
        Console = CommandConsole.OfThisProcess(),
        Clock = TimeProvider.System,
        WorkingDirectory = Environment.CurrentDirectory,
        Library = LibraryCalls.Real,
        Themes = BuiltInThemes(),
    };

    /// <summary>The themes that lie beside the command.</summary>
    public static IReadOnlyCollection<Assembly> BuiltInThemes() =>
    [
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, "ItaSite.Themes.*.dll")
            .Where(path => !path.EndsWith(".Views.dll", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal)
            .Select(AssemblyLoadContext.Default.LoadFromAssemblyPath),
    ];
}
