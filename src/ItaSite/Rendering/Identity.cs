using ItaSite.Model;
using ItaSite.Rendering.Views;

namespace ItaSite.Rendering;

/// <summary>Tells who publishes, for header and footer.</summary>
internal static class Identity
{
    /// <summary>The agency as pages show it.</summary>
    /// <param name="agency">The agency.</param>
    /// <param name="words">The theme's words.</param>
    /// <param name="href">Makes the link to a picture of the site; null for a page that stands apart from it.</param>
    public static IdentityView Of(Agency agency, Words words, Func<string, string>? href) => new()
    {
        Name = words.Of(agency.Name),
        Place = Place(agency, words),
        EmblemHref = href?.Invoke(agency.Emblem?.Value ?? ThemeAddresses.Mark),
        Address = agency.Address,
        Phone = agency.Phone is { } phone ? new LinkView(words.Digits(phone), $"tel:{Dialled(phone)}") : null,
        Email = agency.Email is { } email ? new LinkView(email, $"mailto:{email}") : null,
        Website = agency.MainWebsite is { Scheme: "http" or "https" } site ? new LinkView(site.Host, site.AbsoluteUri, LeavesSite: true) : null,
    };

    private static string? Place(Agency agency, Words words)
    {
        var district = agency.District is { } name ? words.Fill("place.district", name) : null;
        var province = agency.Province is { } other ? words.Fill("place.province", other) : null;
        return district is null && province is null ? null : string.Join(' ', new[] { district, province }.OfType<string>());
    }

    // "0 2123 4567 ต่อ 12": the extension cannot be dialled by a link, so only the first number counts.
    private static string Dialled(string phone) =>
        string.Concat(ThaiDigits.ToArabic(phone).TakeWhile(c => char.IsAsciiDigit(c) || c is ' ' or '-' or '+' or '(' or ')').Where(c => char.IsAsciiDigit(c) || c == '+'));
}
