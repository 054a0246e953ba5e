using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Words;

/// <summary>
/// <c>reachable</c>: the site stands on the agency's main website. Two clicks lead from its home page to every item, for each page
/// links to the map of the site; that this stays so is for the link check, which counts clicks on the pages as they are.
/// </summary>
internal static class ReachableWord
{
    public static Judgement Judge(Element element, ItemContext context)
    {
        // A page that shows nothing is not published, so there is nothing to reach.
        if (context.Disclosure.IsBlank)
            return Judgement.Missing;
        var settings = context.Index.Site.Settings;
        var stated = ShownWord.Judge(element, context);
        if (stated.State == ElementState.Wrong)
            return stated;
        if (settings.Agency.MainWebsite is { } main && !HostNames.IsWithin(settings.BaseUrl.Host, HostNames.Domain(main.Host)))
            return Judgement.Wrong(new Diagnostic(CompletenessRules.OffMainWebsite, settings.Where, context.Item.Id, element.Text, settings.BaseUrl.Host, HostNames.Domain(main.Host)));
        return stated.State == ElementState.Shown ? stated : Judgement.Of(ElementState.Shown, new FoundEvidence(EvidenceKind.Page, Addresses.Home, ""));
    }
}
