using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Rendering;

/// <summary>The agency's own colour on the cloth of the header: taken only when white letters on it can be read.</summary>
internal static class Accent
{
    // WCAG 2.2, success criterion 1.4.3, for text of any size.
    private const double Readable = 4.5;

    // What lies between the theme's own two greens.
    private const double BandFactor = 1.5;

    /// <summary>The accent to use, or null for the theme's own colours.</summary>
    public static Colour? Of(SiteSettings settings) =>
        settings.Agency.Accent is { } written && Colour.Parse(written) is { } colour && colour.ContrastWith(Colour.White) >= Readable
            ? colour
            : null;

    /// <summary>The colour of the band below the header: brighter, while white letters on it can be read.</summary>
    public static Colour Band(Colour accent) =>
        accent.Brighter(BandFactor) is var brighter && brighter.ContrastWith(Colour.White) >= Readable ? brighter : accent;

    /// <summary>Says so when the agency's colour is not used.</summary>
    public static IEnumerable<Diagnostic> Examine(SiteSettings settings)
    {
        if (settings.Agency.Accent is not { } written || Of(settings) is not null)
            yield break;
        var contrast = Colour.Parse(written) is { } colour ? Math.Round((decimal)colour.ContrastWith(Colour.White), 2) : 0m;
        yield return new Diagnostic(RenderingRules.PaleAccent, SourceSpan.WholeFile(settings.Where.File), written, contrast);
    }
}
