using System.Collections.Immutable;
using ItaSite.Model;
using ItaSite.Validation.Words;

namespace ItaSite.Validation;

/// <summary>Judges one element: whether it is asked, and what its word says.</summary>
internal static class ElementExaminer
{
    /// <summary>The judgement, or null when the element's condition does not arise and it is not asked.</summary>
    public static Judgement? Examine(Element element, ItemContext context)
    {
        if (!AgencyKinds.IsBound(context.Index.Site.Settings.Agency.Kind.Value, element.AppliesTo))
            return Judgement.Of(ElementState.NotApplicable);
        if (element.When != Condition.Always && !context.Evidence[element.Id].Any())
            return element.When == Condition.NoneExists ? FromOthers(context) : null;
        var judgement = JudgeByWord(element, context);
        return judgement.State is ElementState.Missing or ElementState.Wrong && !CanBeComplete(element, context)
            ? Judgement.Of(ElementState.NotYetDue)
            : judgement;
    }

    private static Judgement JudgeByWord(Element element, ItemContext context) => element.Requires switch
    {
        FileRequirement file => FileWord.Judge(element, file, context),
        LinkRequirement => LinkWord.Judge(element, context),
        CoversRequirement covers => CoversWord.Judge(element, covers, context),
        ReviewRequirement => ReviewWord.Judge(element, context),
        CycleRequirement cycle => CycleWord.Judge(element, cycle, context),
        _ => ShownWord.Judge(element, context),
    };

    // "Say so when there is none" is answered by the statements that other elements of the item make.
    private static Judgement? FromOthers(ItemContext context)
    {
        var statements = context.Evidence.SelectMany(group => group).Where(piece => piece is { Written: NoneEvidence, Found: not null }).Select(piece => piece.Found!).ToImmutableArray();
        return statements.IsEmpty ? null : new Judgement(ElementState.NoneStated, statements, []);
    }

    private static bool CanBeComplete(Element element, ItemContext context)
    {
        var period = element.Requires is CoversRequirement covers ? covers.Period : element.Period;
        return period is not { } asked || new PeriodTest(asked, context.Year, context.AsOf).Ends < context.AsOf;
    }
}
