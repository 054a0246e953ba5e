using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Words;

/// <summary><c>covers</c>: the evidence of the governed elements belongs to the period that the rule names.</summary>
internal static class CoversWord
{
    public static Judgement Judge(Element element, CoversRequirement requirement, ItemContext context)
    {
        var own = Held(element, context);
        if (own.Length > 0)
            return JudgePieces(element, requirement, context, [(element, own)]);
        var governed = Governed(element, requirement, context)
            .Select(other => (other, Held(other, context)))
            .Where(pair => pair.Item2.Length > 0)
            .ToImmutableArray();
        return governed.IsEmpty ? Judgement.Missing : JudgePieces(element, requirement, context, governed);
    }

    private static Judgement JudgePieces(Element element, CoversRequirement requirement, ItemContext context, ImmutableArray<(Element Element, ResolvedEvidence[] Pieces)> governed)
    {
        var test = new PeriodTest(requirement.Period, context.Year, context.AsOf);
        var faults = governed
            .Where(pair => !test.IsCoveredBy(EvidenceCoverage.Of(pair.Pieces, context)))
            .Select(pair => FaultOf(element, pair.Pieces, requirement, context))
            .Distinct()
            .ToImmutableArray();
        var held = governed.SelectMany(pair => pair.Pieces).Select(piece => piece.Found!).DistinctBy(WhatIsOpened).ToImmutableArray();
        return faults.IsEmpty ? new Judgement(ElementState.Shown, held, []) : new Judgement(ElementState.Wrong, [], faults);
    }

    // A statement of none counts as evidence of a period; a person's confirmation belongs to none.
    private static ResolvedEvidence[] Held(Element element, ItemContext context) =>
        [.. context.Evidence[element.Id].Where(piece => piece.Written is not ConfirmedEvidence && ShownWord.FaultOf(piece, element) is null)];

    private static IEnumerable<Element> Governed(Element element, CoversRequirement requirement, ItemContext context) =>
        requirement.Of.IsEmpty
            ? context.Item.Elements.Where(other => other.Id != element.Id && other.Requires is not CoversRequirement && other.When == Condition.Always)
            : requirement.Of.Select(id => context.Item.Find(id)).OfType<Element>();

    // One document is named once, though several elements point at different pages of it.
    private static (EvidenceKind, string) WhatIsOpened(FoundEvidence found) =>
        (found.Kind, found.Kind == EvidenceKind.File ? found.Target.Split('#')[0] : found.Target + found.Label);

    private static Diagnostic FaultOf(Element element, ResolvedEvidence[] pieces, CoversRequirement requirement, ItemContext context)
    {
        var where = pieces[0].Written.Where;
        var coverage = EvidenceCoverage.Of(pieces, context);
        return coverage.IsEmpty
            ? new Diagnostic(CompletenessRules.PeriodUnknown, where, context.Item.Id, element.Text, requirement.Period, context.Year)
            : new Diagnostic(CompletenessRules.OtherPeriod, where, context.Item.Id, element.Text, requirement.Period, context.Year, string.Join(", ", coverage.Select(piece => piece.Written)));
    }
}
