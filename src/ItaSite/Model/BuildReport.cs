using System.Collections.Immutable;
using ItaSite.Diagnostics;

namespace ItaSite.Model;

/// <summary>All that one run found out: what every report format tells in its own way.</summary>
public sealed record BuildReport
{
    /// <summary>The site, or null when its settings could not be read.</summary>
    public Site? Site { get; init; }

    /// <summary>The day the run judged by.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>State of every year that has a catalogue and disclosures, in order of year.</summary>
    public ImmutableArray<YearStatus> Years { get; init; } = [];

    /// <summary>Published totals beside computed ones, in order of year.</summary>
    public ImmutableArray<AssessmentCheck> Assessments { get; init; } = [];

    /// <summary>All findings, severity policy applied, in order of place.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>Pages and files of the site, or null when nothing was rendered.</summary>
    public OutputSummary? Output { get; init; }

    /// <summary>How ready the agency is, as a page of the theme that opens anywhere; null when nobody asked for it.</summary>
    public RenderedPage? Readiness { get; init; }

    /// <summary>Every link and what became of it, or null when nobody asked for them.</summary>
    public LinkReport? Links { get; init; }

    /// <summary>The site as its readers see it, or null.</summary>
    public Site? PublicSite => Site is null ? null : Model.PublicSite.Of(Site, Years);

    /// <summary>Number of errors.</summary>
    public int Errors => Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>Number of warnings.</summary>
    public int Warnings => Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning);

    /// <summary>True when a finding forbids writing the site.</summary>
    public bool IsBlocked => Diagnostics.Any(diagnostic => diagnostic.Rule.Blocking && diagnostic.Severity == Severity.Error);
}

/// <summary>What was made.</summary>
/// <param name="Folder">The output folder as given.</param>
/// <param name="Pages">HTML pages.</param>
/// <param name="Files">Other files.</param>
/// <param name="Kept">Pages kept from the last build because their source could not be used.</param>
/// <param name="IsWritten">True when the output folder holds this build.</param>
public sealed record OutputSummary(string Folder, int Pages, int Files, ImmutableArray<string> Kept, bool IsWritten);
