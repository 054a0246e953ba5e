using System.Collections.Immutable;
using ItaSite.Loading;
using ItaSite.Model;
using ItaSite.Rendering;
using ItaSite.Scoring;
using ItaSite.Validation;

namespace ItaSite;

/// <summary>One build, from content to report. Start reading here: each line is one room of the program.</summary>
public static class SiteBuild
{
    /// <summary>Runs every stage in order. Bad content becomes findings; an exception means a fault of the program.</summary>
    /// <param name="request">What to do.</param>
    /// <param name="progress">Told how far the run has come, or null.</param>
    /// <param name="cancel">Ends the run early; the old output stays.</param>
    public static async Task<BuildReport> RunAsync(BuildRequest request, IProgress<BuildProgress>? progress, CancellationToken cancel)
    {
        progress?.Report(new BuildProgress(BuildStage.Loading, 0, 0));
        var (site, unreadable) = SiteLoader.Load(request.Root, request.Facts, request.Year is { } named ? [named] : [], cancel);        // files -> one immutable model
        if (site is null)
            return Policy.Apply(new BuildReport { AsOf = request.AsOf, Diagnostics = unreadable });

        progress?.Report(new BuildProgress(BuildStage.Examining, 0, 0));
        var (states, incomplete) = YearExaminer.Examine(site, request.AsOf, request.Year);    // model -> state of every element
        var inconsistent = RuleBook.Examine(PublicSite.Of(site, states), request.AsOf);       // model -> findings across files
        ImmutableArray<YearStatus> years = [.. states.Select(year => OitScoring.Score(year, site.Weights))];
        var (totals, unreconciled) = TotalScoring.Check(site);                                // published scores -> do they add up
        var (theme, themeless) = RazorTheme.Find(site.Settings.Theme, request.Themes);
        var report = new BuildReport
        {
            Site = site,
            AsOf = request.AsOf,
            Years = years,
            Assessments = totals,
            Diagnostics = [.. unreadable, .. incomplete, .. inconsistent, .. unreconciled, .. themeless],
        };
        return theme is null ? Policy.Apply(report) : await SitePublication.RunAsync(report, theme, request, progress, cancel);
    }
}
