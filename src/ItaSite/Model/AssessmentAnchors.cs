using System.Globalization;

namespace ItaSite.Model;

/// <summary>The anchors of an assessment's page: what evidence and links may point at.</summary>
public static class AssessmentAnchors
{
    /// <summary>The published scores.</summary>
    public const string Scores = "scores";

    /// <summary>The scores by indicator.</summary>
    public const string Indicators = "indicators";

    /// <summary>The recommendations.</summary>
    public const string Recommendations = "recommendations";

    /// <summary>The analysis.</summary>
    public const string Analysis = "analysis";

    /// <summary>The levels of action.</summary>
    public const string Targets = "targets";

    /// <summary>The measures.</summary>
    public const string Measures = "measures";

    /// <summary>The limitations.</summary>
    public const string Limitations = "limitations";

    /// <summary>The memorandum.</summary>
    public const string Memo = "memo";

    /// <summary>One measure.</summary>
    public static string Measure(Measure measure) => $"measure-{measure.Id.Value}";

    /// <summary>One recommendation.</summary>
    /// <param name="position">Its position in the file, from 0.</param>
    public static string Recommendation(int position) => string.Create(CultureInfo.InvariantCulture, $"recommendation-{position + 1}");

    /// <summary>One topic of the analysis.</summary>
    /// <param name="topic">The topic's key.</param>
    public static string AnalysisOf(string topic) => $"analysis-{topic}";

    /// <summary>Every anchor that the assessment's page has, in order of the page: a section without content has none.</summary>
    public static IEnumerable<string> AnchorsOf(Assessment assessment) =>
        SectionsOf(assessment)
            .Concat(assessment.Recommendations.Select((_, position) => Recommendation(position)))
            .Concat(assessment.Analysis.Select(analysis => AnalysisOf(analysis.Topic.Value)))
            .Concat(assessment.Measures.Select(Measure));

    /// <summary>The anchors of the sections that the page has, in order.</summary>
    public static IEnumerable<string> SectionsOf(Assessment assessment)
    {
        (bool Exists, string Anchor)[] sections =
        [
            (assessment.Published is not null, Scores),
            (!assessment.Indicators.IsEmpty, Indicators),
            (!assessment.Recommendations.IsEmpty, Recommendations),
            (!assessment.Analysis.IsEmpty, Analysis),
            (!assessment.Targets.IsEmpty, Targets),
            (!assessment.Measures.IsEmpty, Measures),
            (assessment.Limitations is not null, Limitations),
            (assessment.Memo is not null, Memo),
        ];
        return sections.Where(section => section.Exists).Select(section => section.Anchor);
    }
}
