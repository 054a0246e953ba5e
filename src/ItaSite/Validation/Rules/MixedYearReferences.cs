using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Rules;

/// <summary>
/// One assessment names the same subject by numbers of different years. Reports do so when a text is carried over from the year
/// before; a reader who follows the number in the wrong year lands on another item.
/// </summary>
public sealed class MixedYearReferences : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new("ITA3201", "mixed-year-references", Severity.Warning);

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Examine(Site site, DateOnly asOf) =>
        from assessment in site.Assessments
        from topic in assessment.Recommendations
            .SelectMany(recommendation => recommendation.RefersTo)
            .GroupBy(reference => site.TopicOf(reference.Value))
        where topic.Key is not null
        let usual = topic.Max(reference => reference.Value.Year)
        from reference in topic
        where reference.Value.Year != usual
        let other = topic.First(known => known.Value.Year == usual)
        select new Diagnostic(Info, reference.Where, reference.Value.Item, reference.Value.Year, other.Value.Item, usual, site.TitleOfTopic(topic.Key!))
        {
            Related = [other.Where],
            Year = assessment.Year.BuddhistEra,
        };
}
