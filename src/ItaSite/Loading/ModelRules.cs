using ItaSite.Diagnostics;

namespace ItaSite.Loading;

/// <summary>What can be wrong between files that are each readable.</summary>
public static class ModelRules
{
#pragma warning disable CS1591 // the title of each rule stands in the message resources
    public static readonly RuleInfo DuplicateItem = new("ITA2001", "duplicate-item", Severity.Error);
    public static readonly RuleInfo UnknownItem = new("ITA2002", "unknown-item", Severity.Error);
    public static readonly RuleInfo UnknownYear = new("ITA2003", "unknown-year", Severity.Error);
    public static readonly RuleInfo ItemBesideFileName = new("ITA2004", "item-differs-from-file-name", Severity.Warning);
    public static readonly RuleInfo UnknownElement = new("ITA2005", "unknown-element", Severity.Error);
    public static readonly RuleInfo ReservedAddress = new("ITA2006", "reserved-address", Severity.Error);
    public static readonly RuleInfo UnsafeAddressName = new("ITA2007", "file-name-not-an-address", Severity.Error);
    public static readonly RuleInfo NothingToPublish = new("ITA2008", "nothing-to-publish", Severity.Error) { Blocking = true };
    public static readonly RuleInfo SettingsUnusable = new("ITA2009", "settings-unusable", Severity.Error) { Blocking = true };
    public static readonly RuleInfo CatalogueUnusable = new("ITA2010", "catalogue-unusable", Severity.Error) { Blocking = true };
    public static readonly RuleInfo RedirectOverPage = new("ITA2011", "redirect-over-page", Severity.Error);
    public static readonly RuleInfo UnknownEmblem = new("ITA2012", "emblem-missing", Severity.Error);
    public static readonly RuleInfo SameAsMissing = new("ITA2013", "same-as-missing", Severity.Error);
    public static readonly RuleInfo DuplicateMeasure = new("ITA2014", "duplicate-measure", Severity.Error);
    public static readonly RuleInfo SameAsChain = new("ITA2015", "same-as-chain", Severity.Error);
    public static readonly RuleInfo DuplicateDataset = new("ITA2016", "duplicate-dataset", Severity.Error);
    public static readonly RuleInfo DuplicateRow = new("ITA2017", "duplicate-row", Severity.Error);
    public static readonly RuleInfo RepeatedValue = new("ITA2018", "repeated-value", Severity.Error);
    public static readonly RuleInfo UnknownParent = new("ITA2019", "unknown-parent-row", Severity.Error);
    public static readonly RuleInfo CircularParent = new("ITA2020", "circular-parent-rows", Severity.Error);
    public static readonly RuleInfo CatalogueOfAnotherYear = new("ITA2021", "catalogue-of-another-year", Severity.Error);
#pragma warning restore CS1591
}
