namespace ItaSite.Model;

/// <summary>What a year's result asks for and its file does not answer yet.</summary>
public static class CycleGaps
{
    /// <summary>The score below which an indicator needs a measure: the agency's own best level, else the passing score of the year; null when neither is known.</summary>
    public static decimal? TargetOf(Site site, Assessment assessment) =>
        assessment.Targets.IsEmpty
            ? site.GradeScaleOf(assessment.Year)?.Target
            : assessment.Targets.Max(target => target.Minimum);

    /// <summary>The indicators below the target that no measure serves, in the order of the file.</summary>
    public static IEnumerable<IndicatorScore> WithoutMeasure(Site site, Assessment assessment)
    {
        var target = TargetOf(site, assessment);
        var served = assessment.Measures
            .SelectMany(measure => measure.Indicators)
            .Select(name => site.IndicatorName(assessment.Year, name.Value))
            .ToHashSet(StringComparer.Ordinal);
        return assessment.Indicators.Where(indicator => indicator.Score < target && !served.Contains(site.IndicatorName(assessment.Year, indicator.Name.Value)));
    }

    /// <summary>The recommendations that have neither a measure nor a reason why there is none.</summary>
    public static IEnumerable<Recommendation> Unanswered(Assessment assessment) =>
        assessment.Recommendations.Where(recommendation => recommendation.AnsweredBy.IsEmpty && recommendation.Reason is null);

    /// <summary>The official topics that the analysis leaves out, or tells of without findings or conclusion.</summary>
    public static IEnumerable<AnalysisSubject> NotAnalysed(Site site, Assessment assessment) =>
        site.AnalysisSubjects.Where(subject => !assessment.Analyses(subject));
}
