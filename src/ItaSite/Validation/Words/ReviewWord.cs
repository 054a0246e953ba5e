using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Words;

/// <summary><c>review</c>: software cannot see it, so a person confirms it by office and date.</summary>
internal static class ReviewWord
{
    public static Judgement Judge(Element element, ItemContext context)
    {
        var confirmed = context.Evidence[element.Id].FirstOrDefault(piece => piece.Written is ConfirmedEvidence);
        if (confirmed is not null)
            return Judgement.Of(ElementState.Confirmed, confirmed.Found!);
        var given = context.Evidence[element.Id].ToArray();
        var where = given.Length > 0 ? given[0].Written.Where : context.Absent;
        var fault = new Diagnostic(CompletenessRules.ConfirmationMissing, where, context.Item.Id, element.Text, element.Id);
        return new Judgement(ElementState.Missing, [], [fault, .. given.Select(piece => piece.Fault).OfType<Diagnostic>()]);
    }
}
