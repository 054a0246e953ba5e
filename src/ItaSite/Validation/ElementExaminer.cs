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
        return IsExcused(judgement) && !DueDate.HasCome(element, context.Item, context.Year, context.AsOf)
            ? judgement with { State = ElementState.NotYetDue, Faults = [] }
            : judgement;
    }

    private static Judgement JudgeByWord(Element element, ItemContext context) => element.Requires switch
    {
        DatasetRequirement dataset => DatasetWord.Judge(element, dataset, context),
        FileRequirement file => FileWord.Judge(element, file, context),
        FormRequirement form => FormWord.Judge(element, form, context),
        LinkRequirement link => LinkWord.Judge(element, link, context),
        ReachableRequirement => ReachableWord.Judge(element, context),
        LanguageRequirement language => LanguageWord.Judge(element, language, context),
        CollectionRequirement collection => CollectionWord.Judge(element, collection, context),
        CoversRequirement covers => CoversWord.Judge(element, covers, context),
        CycleRequirement cycle => CycleWord.Judge(element, cycle, context),
        ReviewRequirement => ReviewWord.Judge(element, context),
        _ => ShownWord.Judge(element, context),
    };

    // Data that cannot be complete yet excuses gaps in it, not a reference that leads nowhere.
    private static bool IsExcused(Judgement judgement) =>
        judgement.State is ElementState.Missing or ElementState.Wrong && !judgement.Faults.Any(fault => CompletenessRules.IsBrokenReference(fault.Rule));

    // "Say so when there is none" is answered by the statements that other elements of the item make, and by rows that say so.
    private static Judgement? FromOthers(ItemContext context)
    {
        var pieces = context.Evidence.SelectMany(group => group).ToImmutableArray();
        var statements = pieces.Where(piece => piece is { Written: NoneEvidence, Found: not null })
            .Concat(pieces.Where(piece => piece.Table is { } table && table.Rows.Any(row => row.SaysNone)).DistinctBy(piece => piece.Table!.Name))
            .Select(piece => piece.Found!)
            .ToImmutableArray();
        return statements.IsEmpty ? null : new Judgement(ElementState.NoneStated, statements, []);
    }
}
