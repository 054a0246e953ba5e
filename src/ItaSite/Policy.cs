using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite;

/// <summary>The site's policy on findings: severities, and messages silenced with a reason. Applied once, after all stages.</summary>
internal static class Policy
{
    /// <summary>The report with policy applied and findings in order of place.</summary>
    public static BuildReport Apply(BuildReport report)
    {
        var severities = report.Site?.Settings.Severities.ToDictionary(policy => policy.Code.Value, policy => policy.Severity, StringComparer.Ordinal) ?? [];
        var silenced = Silenced(report.Site);
        return report with
        {
            Diagnostics =
            [
                .. report.Diagnostics
                    .Where(diagnostic => diagnostic.Rule.Blocking || !IsSilenced(diagnostic, silenced))
                    .Select(diagnostic => Weigh(diagnostic, severities))
                    .Distinct()
                    .OrderBy(diagnostic => diagnostic.Where.File, StringComparer.Ordinal)
                    .ThenBy(diagnostic => diagnostic.Where.Line)
                    .ThenBy(diagnostic => diagnostic.Where.Column)
                    .ThenBy(diagnostic => ItemId.Parse(diagnostic.Item ?? "")?.Number ?? 0)
                    .ThenBy(diagnostic => diagnostic.Rule.Code, StringComparer.Ordinal),
            ],
        };
    }

    // What forbids writing the site is no matter of policy.
    private static Diagnostic Weigh(Diagnostic diagnostic, Dictionary<string, Severity> severities) =>
        !diagnostic.Rule.Blocking && severities.TryGetValue(diagnostic.Rule.Code, out var severity) ? diagnostic with { Severity = severity } : diagnostic;

    // A finding about something absent may stand on a neighbour's page: that page's editor cannot silence it.
    private static bool IsSilenced(Diagnostic diagnostic, ILookup<(string File, string Code), string> silenced) =>
        silenced[(diagnostic.Where.File, diagnostic.Rule.Code)].Any(item => diagnostic.Item is null || diagnostic.Item == item);

    private static ILookup<(string File, string Code), string> Silenced(Site? site) =>
        (site?.Disclosures ?? [])
            .SelectMany(disclosure => disclosure.Allow.Select(allow => (disclosure, allow)))
            .ToLookup(pair => (pair.disclosure.Where.File, pair.allow.Code.Value), pair => pair.disclosure.Key.Item.ToString());
}
