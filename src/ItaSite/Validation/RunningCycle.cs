using ItaSite.Model;

namespace ItaSite.Validation;

/// <summary>
/// The turn of the yearly cycle that the agency is in: scores, analysis, measures, progress. What is older is history and is left alone;
/// a file that holds only scores has not begun its turn, and the completeness words say so where the year asks for it.
/// </summary>
internal static class RunningCycle
{
    /// <summary>The assessments whose measures run now or are being decided.</summary>
    public static IEnumerable<Assessment> Assessments(Site site) =>
        site.Assessments.Where(assessment => (assessment.Measures.Length > 0 || assessment.Analysis.Length > 0) && IsCurrent(assessment, site));

    private static bool IsCurrent(Assessment assessment, Site site) =>
        site.CurrentYear is not { } current || assessment.Year >= current.Previous;
}
