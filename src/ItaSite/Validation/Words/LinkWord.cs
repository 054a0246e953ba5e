using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Words;

/// <summary><c>link</c>: a page of this site or of another that can be opened; text on the item's own page is not enough.</summary>
internal static class LinkWord
{
    public static Judgement Judge(Element element, ItemContext context)
    {
        var shown = ShownWord.Judge(element, context);
        if (shown.State != ElementState.Shown || shown.Evidence.Any(found => LeadsAway(found, context)))
            return shown;
        return Judgement.Wrong(new Diagnostic(CompletenessRules.EvidenceNotALink, context.Evidence[element.Id].First().Written.Where, element.Text));
    }

    private static bool LeadsAway(FoundEvidence found, ItemContext context) =>
        found.Kind == EvidenceKind.Link || (found.Kind == EvidenceKind.Page && !found.Target.StartsWith(context.Disclosure.Address, StringComparison.Ordinal));
}
