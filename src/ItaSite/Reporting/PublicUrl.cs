using ItaSite.Model;

namespace ItaSite.Reporting;

/// <summary>The addresses that an assessor types: base URL and site address together.</summary>
public static class PublicUrl
{
    /// <summary>The absolute URL of a site address such as <c>/oit/2567/o1/</c>.</summary>
    public static string Of(Site site, string address)
    {
        var root = site.Settings.BaseUrl.AbsoluteUri;
        return string.Concat(root.AsSpan().TrimEnd('/'), address);
    }
}
