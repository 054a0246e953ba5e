using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Words;

/// <summary>
/// <c>cycle</c>: the assessment file of the year before holds its analysis, measures or progress. A place named as evidence
/// in the disclosure counts as well: some offices publish the same as a signed document.
/// </summary>
internal static class CycleWord
{
    public static Judgement Judge(Element element, CycleRequirement requirement, ItemContext context)
    {
        var shown = ShownWord.Judge(element, context);
        if (shown.State is ElementState.Shown or ElementState.NoneStated)
            return shown;
        var year = context.Year.Previous;
        var assessment = context.Index.Site.AssessmentOf(year);
        if (assessment is not null && Holds(assessment, requirement, context.Index.Site))
            return Judgement.Of(ElementState.Shown, new FoundEvidence(EvidenceKind.Page, assessment.Address + AnchorOf(requirement, context.Index.Site), year.ToString()));
        var where = assessment is null ? context.Absent : PlaceOf(assessment, requirement);
        var fault = new Diagnostic(CompletenessRules.CycleIncomplete, where, context.Item.Id, element.Text, year, requirement.Part);
        // A place that was named and does not hold is wrong; nothing at all is missing.
        return new Judgement(shown.State == ElementState.Wrong ? ElementState.Wrong : ElementState.Missing, [], [fault, .. shown.Faults]);
    }

    private static bool Holds(Assessment assessment, CycleRequirement requirement, Site site) => requirement.Part switch
    {
        CyclePart.Analysis => Subjects(site, requirement.Topic).All(assessment.Analyses),
        CyclePart.Measures => !assessment.Measures.IsEmpty,
        CyclePart.Limitations => assessment.Limitations is not null,
        _ => !assessment.Measures.IsEmpty && assessment.Measures.All(measure => Holds(measure, requirement.Part)),
    };

    private static bool Holds(Measure measure, CyclePart part) => part switch
    {
        CyclePart.Steps => !measure.Steps.IsEmpty,
        CyclePart.Owners => !measure.Owners.IsEmpty,
        CyclePart.Monitoring => !measure.Monitoring.IsEmpty && (measure.Period is not null || !measure.Due.IsEmpty),
        CyclePart.Progress => measure.Progress.Any(step => !step.Done.IsEmpty),
        CyclePart.Outcomes => measure.Progress.Any(step => !step.Outcome.IsEmpty),
        _ => true,
    };

    // The first measure that lacks the part, for there the editor must write.
    private static SourceSpan PlaceOf(Assessment assessment, CycleRequirement requirement) =>
        assessment.Measures.FirstOrDefault(measure => !Holds(measure, requirement.Part))?.Id.Where ?? assessment.Where;

    private static IEnumerable<AnalysisSubject> Subjects(Site site, int? number) =>
        site.AnalysisSubjects.Where(subject => number is null || subject.Number == number);

    private static string AnchorOf(CycleRequirement requirement, Site site) => requirement.Part switch
    {
        CyclePart.Analysis when requirement.Topic is not null && Subjects(site, requirement.Topic).FirstOrDefault() is { } subject => "#" + AssessmentAnchors.AnalysisOf(subject.Id),
        CyclePart.Analysis => "#" + AssessmentAnchors.Analysis,
        CyclePart.Limitations => "#" + AssessmentAnchors.Limitations,
        _ => "#" + AssessmentAnchors.Measures,
    };
}
