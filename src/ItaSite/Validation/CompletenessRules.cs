using ItaSite.Diagnostics;

namespace ItaSite.Validation;

/// <summary>What can be missing from a year, or wrong with the evidence of an element.</summary>
public static class CompletenessRules
{
#pragma warning disable CS1591 // the title of each rule stands in the message resources
    public static readonly RuleInfo MissingDisclosure = new("ITA3001", "missing-disclosure", Severity.Error);
    public static readonly RuleInfo MissingElement = new("ITA3101", "missing-element", Severity.Error);
    public static readonly RuleInfo EvidenceAnchorMissing = new("ITA3102", "evidence-anchor-missing", Severity.Error);
    public static readonly RuleInfo EvidenceFileMissing = new("ITA3103", "evidence-file-missing", Severity.Error);
    public static readonly RuleInfo EvidencePageMissing = new("ITA3104", "evidence-page-missing", Severity.Error);
    public static readonly RuleInfo EvidenceNotAFile = new("ITA3105", "evidence-of-another-file-type", Severity.Error);
    public static readonly RuleInfo EvidenceNotALink = new("ITA3106", "evidence-not-a-link", Severity.Error);
    public static readonly RuleInfo UndatedNone = new("ITA3107", "undated-statement-of-none", Severity.Error);
    public static readonly RuleInfo NoneNotAccepted = new("ITA3108", "none-not-accepted", Severity.Error);
    public static readonly RuleInfo ConfirmationNotAccepted = new("ITA3109", "confirmation-not-accepted", Severity.Error);
    public static readonly RuleInfo ConfirmationMissing = new("ITA3110", "confirmation-missing", Severity.Error);
    public static readonly RuleInfo OtherPeriod = new("ITA3111", "evidence-of-another-period", Severity.Error);
    public static readonly RuleInfo PeriodUnknown = new("ITA3112", "evidence-period-unknown", Severity.Error);
    public static readonly RuleInfo CycleIncomplete = new("ITA3113", "cycle-incomplete", Severity.Error);
#pragma warning restore CS1591
}
