using System.Text.RegularExpressions;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Rules;

/// <summary>A file that still bears the name a scanner, a camera or a chat gave it: nobody who reads the link knows what opens.</summary>
public sealed partial class MachineNamedFile : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new("ITA3208", "machine-named-file", Severity.Warning);

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Examine(Site site, DateOnly asOf) =>
        from disclosure in site.Disclosures
        where disclosure.Key.Year == site.CurrentYear
        from file in disclosure.Files
        where MachineName().IsMatch(Path.GetFileNameWithoutExtension(file.Name))
        select new Diagnostic(Info, SourceSpan.WholeFile(file.Path), file.Name, disclosure.Key.Item)
        {
            Year = disclosure.Key.Year.BuddhistEra, Item = disclosure.Key.Item.ToString(),
        };

    // Scan0001, IMG_2041, DSC01234, S__12345678 and LINE_ALBUM of phones, "Document (1)", "Untitled", "ใหม่", a date and time alone.
    [GeneratedRegex(@"^(?:(?:scan|img|dsc|doc|pic|image|photo|cam|pxl|received|line_album|screenshot)[ _-]*\d[\d _-]*|s__\d+|(?:document|untitled|new|copy|ใหม่|เอกสารใหม่)(?: ?\(\d+\))?|\d[\d _-]{5,})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MachineName();
}
