using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Words;

/// <summary><c>shown</c>: any evidence that resolves; a dated statement of none where the element allows it.</summary>
internal static class ShownWord
{
    public static Judgement Judge(Element element, ItemContext context)
    {
        var evidence = context.Evidence[element.Id].ToArray();
        if (evidence.Length == 0)
            return Judgement.Missing;
        var faults = evidence.Select(piece => FaultOf(piece, element)).OfType<Diagnostic>().ToImmutableArray();
        var held = evidence.Where(piece => FaultOf(piece, element) is null).Select(piece => piece.Found!).ToImmutableArray();
        return new Judgement(StateOf(held), held, faults);
    }

    /// <summary>Why a piece of evidence cannot count for an element, or null when it can.</summary>
    public static Diagnostic? FaultOf(ResolvedEvidence piece, Element element) => piece switch
    {
        { Fault: { } fault } => fault,
        { Written: ConfirmedEvidence } => new Diagnostic(CompletenessRules.ConfirmationNotAccepted, piece.Written.Where, element.Text),
        { Written: NoneEvidence } when !element.MayBeNone && element.When != Condition.NoneExists =>
            new Diagnostic(CompletenessRules.NoneNotAccepted, piece.Written.Where, element.Text),
        _ => null,
    };

    private static ElementState StateOf(ImmutableArray<FoundEvidence> held)
    {
        if (held.IsEmpty)
            return ElementState.Wrong;
        return held.All(found => found.Kind == EvidenceKind.None) ? ElementState.NoneStated : ElementState.Shown;
    }
}
