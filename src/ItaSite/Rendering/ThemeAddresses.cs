namespace ItaSite.Rendering;

/// <summary>Addresses of theme assets that every theme provides and the page shell names.</summary>
internal static class ThemeAddresses
{
    /// <summary>The folder of all assets.</summary>
    public const string Folder = "/theme/";

    /// <summary>The style sheet for paper.</summary>
    public const string Print = "/theme/print.css";

    /// <summary>The mark shown where the agency has no emblem.</summary>
    public const string Mark = "/theme/mark.svg";
}
