using ItaSite.Reporting.Comparing;

namespace ItaSite.Reporting;

/// <summary>What a format must know of the surroundings beside the report itself.</summary>
public sealed record ReportContext
{
    /// <summary>Reader of the site's source lines.</summary>
    public required SourceLines Source { get; init; }

    /// <summary>Path from the folder the reader stands in to the site's root, empty or ending in <c>/</c>, so that places can be clicked.</summary>
    public string PathPrefix { get; init; } = "";

    /// <summary>What changed since the earlier run that this one is compared with, or null.</summary>
    public Comparison? Since { get; init; }

    /// <summary>True when the reader's terminal shows colours.</summary>
    public bool Colour { get; init; }
}
