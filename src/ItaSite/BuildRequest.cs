using System.Reflection;
using ItaSite.Checking.Web;
using ItaSite.Loading;
using ItaSite.Model;

namespace ItaSite;

/// <summary>What one run is asked to do.</summary>
public sealed record BuildRequest
{
    /// <summary>The folder that holds <c>site.yml</c>.</summary>
    public required string Root { get; init; }

    /// <summary>The folder to write, or null to examine without writing.</summary>
    public string? Output { get; init; }

    /// <summary>The day to judge by.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>A year to ask completeness of beside the current one, or null.</summary>
    public FiscalYear? Year { get; init; }

    /// <summary>True when the report is wanted as a page of the theme.</summary>
    public bool Readiness { get; init; }

    /// <summary>True to report every link and what became of it.</summary>
    public bool KeepsLinks { get; init; }

    /// <summary>How other hosts are asked about links, or null to ask nobody, as a build never does.</summary>
    public WebRun? Web { get; init; }

    /// <summary>What the command line adds to the site's own settings on links.</summary>
    public Func<LinkSettings, LinkSettings> LinkPolicy { get; init; } = settings => settings;

    /// <summary>Compiled themes that travel with the command.</summary>
    public required IReadOnlyCollection<Assembly> Themes { get; init; }

    /// <summary>
    /// Catalogues and kinds of datasets to judge by: those that travel with the program. Others, such as one file more, tell what
    /// a coming year would ask.
    /// </summary>
    public FactFiles Facts { get; init; } = FactFiles.BuiltIn;
}

/// <summary>How far a run has come.</summary>
/// <param name="Stage">The stage under way.</param>
/// <param name="Done">Pieces done.</param>
/// <param name="Total">Pieces in all, or 0 when not known.</param>
public readonly record struct BuildProgress(BuildStage Stage, int Done, int Total);

/// <summary>The stages of a run in order.</summary>
public enum BuildStage
{
    /// <summary>Files are read.</summary>
    Loading,

    /// <summary>The model is examined.</summary>
    Examining,

    /// <summary>Pages are rendered and written.</summary>
    Rendering,

    /// <summary>Links are checked.</summary>
    Checking,

    /// <summary>The output is put in place.</summary>
    Publishing,
}
