using System.Collections.Immutable;
using ItaSite.Diagnostics;

namespace ItaSite.Validation;

/// <summary>What can be missing from a year, or wrong with the evidence of an element.</summary>
public static class CompletenessRules
{
#pragma warning disable CS1591 // the title of each rule stands in the message resources
    public static readonly RuleInfo MissingDisclosure = new("ITA3001", "missing-disclosure", Severity.Error) { StandsElsewhere = true };
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
    public static readonly RuleInfo MonthsMissing = new("ITA3114", "months-missing", Severity.Error);
    public static readonly RuleInfo BlankCell = new("ITA3115", "blank-cell", Severity.Error);
    public static readonly RuleInfo ColumnMissing = new("ITA3116", "column-missing", Severity.Error);
    public static readonly RuleInfo RowsMissing = new("ITA3117", "rows-missing", Severity.Error);
    public static readonly RuleInfo TableEmpty = new("ITA3118", "table-without-rows", Severity.Error);
    public static readonly RuleInfo FormChanged = new("ITA3119", "official-form-changed", Severity.Error);
    public static readonly RuleInfo FormNotReadable = new("ITA3120", "official-form-not-readable", Severity.Error);
    public static readonly RuleInfo OtherChannel = new("ITA3121", "link-to-another-kind-of-channel", Severity.Error);
    public static readonly RuleInfo ChannelShared = new("ITA3122", "channel-not-separate", Severity.Error);
    public static readonly RuleInfo OffMainWebsite = new("ITA3123", "not-on-main-website", Severity.Error);
    public static readonly RuleInfo OtherLanguage = new("ITA3125", "evidence-in-another-language", Severity.Error);
    public static readonly RuleInfo CollectionTooOld = new("ITA3126", "nothing-of-the-period", Severity.Error);
    public static readonly RuleInfo ConfirmationInFuture = new("ITA3127", "confirmation-in-future", Severity.Error);
#pragma warning restore CS1591

    // What an editor wrote and what is there do not agree: no calendar excuses that.
    private static readonly ImmutableHashSet<string> Broken =
    [
        EvidenceAnchorMissing.Code, EvidenceFileMissing.Code, EvidencePageMissing.Code, EvidenceNotAFile.Code, EvidenceNotALink.Code, UndatedNone.Code,
        NoneNotAccepted.Code, ConfirmationNotAccepted.Code, FormChanged.Code, FormNotReadable.Code, OtherChannel.Code, ChannelShared.Code, OffMainWebsite.Code,
        ConfirmationInFuture.Code,
    ];

    /// <summary>True when a finding says that evidence was given and does not hold, whatever the day.</summary>
    public static bool IsBrokenReference(RuleInfo rule) => Broken.Contains(rule.Code);
}
