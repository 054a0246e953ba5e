using System.Text;
using ItaSite.Model;
using ItaSite.Rendering.Views;
using ItaSite.Safety;

namespace ItaSite.Rendering;

/// <summary>Makes the links of one page.</summary>
/// <param name="From">The page's address.</param>
/// <param name="BasePath">Path of the site's root, for a page that is served at any depth (404); null for relative links.</param>
internal readonly record struct Hrefs(string From, string? BasePath)
{
    /// <summary>The link to an address of the site.</summary>
    public string To(string address) => BasePath is { } root ? root + address[1..] : Addresses.Relative(From, address);

    /// <summary>The link to a published file: its name is data, so signs that mean something in an address are escaped.</summary>
    public string ToFile(string address, string fragment = "") => To(Escape(address)) + fragment;

    /// <summary>A link to whatever a content file names: an address of the site or a page outside; no link for a scheme that is not allowed.</summary>
    /// <param name="text">The link's words.</param>
    /// <param name="target">Site address or absolute URL.</param>
    public LinkView ToTarget(string text, string target)
    {
        if (target.Length == 0 || !UrlPolicy.IsAllowed(target))
            return new LinkView(text, null);
        if (UrlPolicy.SchemeOf(target) is not null || UrlPolicy.IsWeb(target))
            return new LinkView(text, target, UrlPolicy.IsWeb(target));
        return new LinkView(text, target[0] == '/' ? To(target) : target);
    }

    private static string Escape(string path)
    {
        if (path.AsSpan().IndexOfAny(NeedsEscape) < 0)
            return path;
        var escaped = new StringBuilder(path.Length + 16);
        foreach (var c in path)
            escaped.Append(NeedsEscape.Contains(c) ? Uri.HexEscape(c) : c.ToString());
        return escaped.ToString();
    }

    private static readonly System.Buffers.SearchValues<char> NeedsEscape = System.Buffers.SearchValues.Create(" %#?\"<>\\^`{|}");
}
