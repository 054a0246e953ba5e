using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Words;

/// <summary>
/// <c>reachable</c>: the site stands on the agency's main website, and from its home page two clicks lead to the item. The year
/// that is asked stands on the home page, or the menu leads to the item or its topic; years before it stood there in their time.
/// </summary>
internal static class ReachableWord
{
    public static Judgement Judge(Element element, ItemContext context)
    {
        var settings = context.Index.Site.Settings;
        var stated = ShownWord.Judge(element, context);
        if (stated.State == ElementState.Wrong)
            return stated;
        if (settings.Agency.MainWebsite is { } main && !HostNames.IsWithin(settings.BaseUrl.Host, HostNames.Domain(main.Host)))
            return Judgement.Wrong(new Diagnostic(CompletenessRules.OffMainWebsite, settings.Where, context.Item.Id, element.Text, settings.BaseUrl.Host, HostNames.Domain(main.Host)));
        if (!IsNearHome(context))
            return Judgement.Wrong(new Diagnostic(CompletenessRules.FarFromHome, settings.Where, context.Item.Id, element.Text, context.Item.Topic));
        return stated.State == ElementState.Shown ? stated : Judgement.Of(ElementState.Shown, new FoundEvidence(EvidenceKind.Page, Addresses.Home, ""));
    }

    private static bool IsNearHome(ItemContext context)
    {
        var site = context.Index.Site;
        return context.Year != site.CurrentYear
            || site.Settings.Home.Contains(HomeBlock.Items)
            || site.Settings.Menu.Any(entry => LeadsTo(entry.Value, context));
    }

    private static bool LeadsTo(SiteReference entry, ItemContext context) => entry.Kind switch
    {
        ReferenceKind.Item => entry.Item == context.Disclosure.Key,
        ReferenceKind.Topic => entry.Name == context.Item.Topic,
        _ => false,
    };
}
