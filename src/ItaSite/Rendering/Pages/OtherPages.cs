using ItaSite.Model;
using ItaSite.Rendering.Views;

namespace ItaSite.Rendering.Pages;

/// <summary>Free pages, the page for an unknown address, and redirects.</summary>
internal static class OtherPages
{
    /// <summary>A free page.</summary>
    public static FreePageView Free(PageScope scope, ContentPage page) => new()
    {
        Frame = scope.Frame(new FrameText(
            page.Page.Title, scope.Words.Fill("page.description", page.Page.Title, scope.AgencyName), [new LinkView(page.Page.Title, null)])),
        Heading = page.Page.Title,
        Body = BodyParts.Of(page.Page.Body),
    };

    /// <summary>The page for an unknown address.</summary>
    public static NotFoundView NotFound(PageScope scope)
    {
        var words = scope.Words;
        return new NotFoundView
        {
            Frame = scope.Frame(new FrameText(words["not-found.heading"], words["not-found.text"], [new LinkView(words["not-found.heading"], null)])),
            Heading = words["not-found.heading"],
            Ways =
            [
                scope.Link(words["menu.home"], Addresses.Home),
                .. Menu.SectionsOf(scope.Site, words).Select(section => scope.Link(section.Label, section.Address)),
            ],
        };
    }

    /// <summary>A page at an old address.</summary>
    public static RedirectView Redirect(PageScope scope, RedirectPage page)
    {
        var (words, target) = (scope.Words, page.Redirect.To);
        var frame = scope.Frame(new FrameText(words["redirect.heading"], words["redirect.heading"], [new LinkView(words["redirect.heading"], null)]));
        return new RedirectView
        {
            Frame = frame with { Canonical = target.StartsWith('/') ? scope.Url(target) : target },
            Heading = words["redirect.heading"],
            Target = scope.Links.ToTarget(target.StartsWith('/') ? scope.Url(target) : target, target),
        };
    }
}
