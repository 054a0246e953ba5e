using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Words;

/// <summary><c>review</c>: software cannot see it, so a person confirms it by office and date.</summary>
internal static class ReviewWord
{
    public static Judgement Judge(Element element, ItemContext context)
    {
        var given = context.Evidence[element.Id].ToArray();
        if (given.FirstOrDefault(piece => piece.Written is ConfirmedEvidence) is { } confirmed)
            return Confirm(element, confirmed, context);
        var where = given.Length > 0 ? given[0].Written.Where : context.Absent;
        var fault = new Diagnostic(CompletenessRules.ConfirmationMissing, where, context.Item.Id, element.Text, element.Id);
        return new Judgement(ElementState.Missing, [], [fault, .. given.Select(piece => piece.Fault).OfType<Diagnostic>()]);
    }

    /// <summary>What a person's confirmation makes of an element. One that bears a day still to come is kept on the page, for pages do not depend on today, but does not count.</summary>
    public static Judgement Confirm(Element element, ResolvedEvidence confirmed, ItemContext context)
    {
        var day = ((ConfirmedEvidence)confirmed.Written).On;
        return day <= context.AsOf
            ? Judgement.Of(ElementState.Confirmed, confirmed.Found!)
            : new Judgement(ElementState.Wrong, [confirmed.Found!], [new Diagnostic(CompletenessRules.ConfirmationInFuture, confirmed.Written.Where, context.Item.Id, element.Text, day)]);
    }
}
