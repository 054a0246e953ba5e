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
                    .Where(diagnostic => diagnostic.Rule.Blocking || !silenced.Contains((diagnostic.Where.File, diagnostic.Rule.Code)))
                    .Select(diagnostic => severities.TryGetValue(diagnostic.Rule.Code, out var severity) ? diagnostic with { Severity = severity } : diagnostic)
                    .Distinct()
                    .OrderBy(diagnostic => diagnostic.Where.File, StringComparer.Ordinal)
                    .ThenBy(diagnostic => diagnostic.Where.Line)
                    .ThenBy(diagnostic => diagnostic.Where.Column)
                    .ThenBy(diagnostic => ItemId.Parse(diagnostic.Item ?? "")?.Number ?? 0)
                    .ThenBy(diagnostic => diagnostic.Rule.Code, StringComparer.Ordinal),
            ],
        };
    }

    private static HashSet<(string File, string Code)> Silenced(Site? site) =>
        site is null ? [] : [.. site.Disclosures.SelectMany(disclosure => disclosure.Allow.Select(allow => (disclosure.Where.File, allow.Code.Value)))];
}
