using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite;

/// <summary>The site's policy on findings: severities, and messages silenced with a reason. Applied once, after all stages.</summary>
internal static class Policy
{
    /// <summary>An editor silenced a message that nothing gives: it would hide the next one that somebody should see.</summary>
    public static readonly RuleInfo UnusedAllowance = new("ITA2034", "unused-allowance", Severity.Warning);

    // Whether these are found depends on more than the content: the web, and the year that was asked about.
    private const string AboutTheWeb = "ITA51";
    private const string AboutCompleteness = "ITA3";

    /// <summary>The report of a run that came to its end, with policy applied: what was silenced for nothing is told too.</summary>
    /// <param name="report">The report with the findings of every stage.</param>
    /// <param name="named">The year asked about beside the current one, or null.</param>
    public static BuildReport Conclude(BuildReport report, FiscalYear? named) =>
        Apply(report with { Diagnostics = [.. report.Diagnostics, .. Unused(report, named)] });

    private static IEnumerable<Diagnostic> Unused(BuildReport report, FiscalYear? named)
    {
        var found = report.Diagnostics.Select(diagnostic => (diagnostic.Where.File, diagnostic.Rule.Code)).ToHashSet();
        return from disclosure in report.Site?.Disclosures ?? []
               let isAsked = disclosure.Key.Year == report.Site!.CurrentYear || disclosure.Key.Year == named
               from allow in disclosure.Allow
               let code = allow.Code.Value
               where !code.StartsWith(AboutTheWeb, StringComparison.Ordinal) && (isAsked || !code.StartsWith(AboutCompleteness, StringComparison.Ordinal))
               where !found.Contains((disclosure.Where.File, code)) && code != UnusedAllowance.Code
               select new Diagnostic(UnusedAllowance, allow.Code.Where, code, allow.Reason)
               {
                   Year = disclosure.Key.Year.BuddhistEra,
                   Item = disclosure.Key.Item.ToString(),
               };
    }

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
