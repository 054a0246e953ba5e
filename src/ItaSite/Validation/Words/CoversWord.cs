using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Words;

/// <summary><c>covers</c>: the evidence of the governed elements belongs to the period that the rule names. Months without anything are covered by saying so.</summary>
internal static class CoversWord
{
    public static Judgement Judge(Element element, CoversRequirement requirement, ItemContext context)
    {
        var own = Held(element, context).AddRange(Nones(context).Where(piece => context.Evidence[element.Id].All(other => other != piece)));
        var broken = context.Evidence[element.Id].Select(piece => FaultOf(piece, element, context.Item)).OfType<Diagnostic>().ToImmutableArray();
        var governed = own.Any(piece => piece.Written is not NoneEvidence) ? [(element, own)] : Governed(element, requirement, own, context);
        if (governed.IsEmpty)
            return broken.IsEmpty ? Judgement.Missing : new Judgement(ElementState.Wrong, [], broken);
        var judged = JudgePieces(element, requirement, governed, context);
        return judged with { Faults = [.. judged.Faults, .. broken] };
    }

    private static Judgement JudgePieces(Element element, CoversRequirement requirement, ImmutableArray<(Element Element, ImmutableArray<ResolvedEvidence> Pieces)> governed, ItemContext context)
    {
        var test = new PeriodTest(requirement.Period, context.Year, context.AsOf);
        var faults = governed
            .Where(pair => !test.IsCoveredBy(EvidenceCoverage.Of(pair.Pieces, context)))
            .Select(pair => PeriodFault(element, pair.Pieces, requirement, context))
            .Distinct()
            .ToImmutableArray();
        var held = governed.SelectMany(pair => pair.Pieces).Select(piece => piece.Found!).DistinctBy(WhatIsOpened).ToImmutableArray();
        if (faults.IsEmpty)
            return new Judgement(held.All(found => found.Kind == EvidenceKind.None) ? ElementState.NoneStated : ElementState.Shown, held, []);
        // Which months are asked depends on the day, and public pages must not: what is shown of some months stays shown.
        return new Judgement(ElementState.Wrong, requirement.Period == Period.Months ? held : [], faults);
    }

    // A person's confirmation belongs to no period.
    private static ImmutableArray<ResolvedEvidence> Held(Element element, ItemContext context) =>
        [.. context.Evidence[element.Id].Where(piece => piece.Written is not ConfirmedEvidence && FaultOf(piece, element, context.Item) is null)];

    // What the item's "say so when there is none" elements state holds for the whole item.
    private static IEnumerable<ResolvedEvidence> Nones(ItemContext context) =>
        context.Item.Elements
            .Where(other => other.When == Condition.NoneExists)
            .SelectMany(other => context.Evidence[other.Id])
            .Where(piece => piece is { Written: NoneEvidence { For.IsEmpty: false }, Fault: null });

    // A month without anything is stated beside any element whose item knows that there may be none.
    private static Diagnostic? FaultOf(ResolvedEvidence piece, Element element, OitItem item) =>
        piece is { Written: NoneEvidence { For.IsEmpty: false }, Fault: null } && item.Elements.Any(other => other.MayBeNone || other.When == Condition.NoneExists)
            ? null
            : ShownWord.FaultOf(piece, element);

    private static ImmutableArray<(Element, ImmutableArray<ResolvedEvidence>)> Governed(Element element, CoversRequirement requirement, ImmutableArray<ResolvedEvidence> nones, ItemContext context)
    {
        var others = requirement.Of.IsEmpty
            ? context.Item.Elements.Where(other => other.Id != element.Id && IsOfThePeriod(other) && other.When == Condition.Always)
            : requirement.Of.Select(id => context.Item.Find(id)).OfType<Element>();
        var shown = others.Select(other => (other, Pieces: Held(other, context))).Where(pair => !pair.Pieces.IsEmpty).Select(pair => (pair.other, pair.Pieces.AddRange(nones))).ToImmutableArray();
        return shown.IsEmpty && !nones.IsEmpty ? [(element, nones)] : shown;
    }

    // Another period, a way to the page or a person's word is no document of this period.
    private static bool IsOfThePeriod(Element other) => other.Requires is not (CoversRequirement or ReachableRequirement or ReviewRequirement or CycleRequirement);

    // One document is named once, though several elements point at different pages of it.
    private static (EvidenceKind, string) WhatIsOpened(FoundEvidence found) =>
        (found.Kind, found.Kind == EvidenceKind.File ? found.Target.Split('#')[0] : found.Target + found.Label);

    private static Diagnostic PeriodFault(Element element, ImmutableArray<ResolvedEvidence> pieces, CoversRequirement requirement, ItemContext context)
    {
        var where = pieces[0].Written.Where;
        var coverage = EvidenceCoverage.Of(pieces, context);
        var (period, covers) = (PeriodPhrase.Of(requirement.Period, context.Year), PeriodPhrase.Written(requirement.Period, context.Year));
        if (coverage.IsEmpty)
            return new Diagnostic(CompletenessRules.PeriodUnknown, where, context.Item.Id, element.Text, period, covers);
        var test = new PeriodTest(requirement.Period, context.Year, context.AsOf);
        return test.MissingMonths(coverage) is { IsEmpty: false } months
            ? new Diagnostic(CompletenessRules.MonthsMissing, where, context.Item.Id, element.Text, period, CoverageWords.Of(months))
            : new Diagnostic(CompletenessRules.OtherPeriod, where, context.Item.Id, element.Text, period, CoverageWords.Of(coverage), covers);
    }
}
