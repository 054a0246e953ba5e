using ItaSite.Diagnostics;

namespace ItaSite.Loading;

/// <summary>What can be wrong with a file before its meaning is asked.</summary>
public static class LoadingRules
{
#pragma warning disable CS1591 // the title of each rule stands in the message resources
    public static readonly RuleInfo SiteFileMissing = new("ITA1001", "site-file-missing", Severity.Error) { Blocking = true };
    public static readonly RuleInfo FileTooLarge = new("ITA1002", "file-too-large", Severity.Error) { LeavesFileOut = true };
    public static readonly RuleInfo NotUtf8 = new("ITA1003", "not-utf-8", Severity.Error) { LeavesFileOut = true };
    public static readonly RuleInfo SymbolicLink = new("ITA1004", "symbolic-link", Severity.Error);
    public static readonly RuleInfo FileUnreadable = new("ITA1005", "file-unreadable", Severity.Error) { LeavesFileOut = true };
    public static readonly RuleInfo FrontMatterUnclosed = new("ITA1006", "front-matter-unclosed", Severity.Error) { LeavesFileOut = true };
    public static readonly RuleInfo FrontMatterMissing = new("ITA1007", "front-matter-missing", Severity.Error) { LeavesFileOut = true };
    public static readonly RuleInfo ControlCharacter = new("ITA1008", "control-character", Severity.Error) { LeavesFileOut = true };

    public static readonly RuleInfo YamlSyntax = new("ITA1010", "yaml-syntax", Severity.Error) { LeavesFileOut = true };
    public static readonly RuleInfo TabIndent = new("ITA1011", "tab-indent", Severity.Error) { LeavesFileOut = true };
    public static readonly RuleInfo UnquotedColon = new("ITA1012", "unquoted-colon", Severity.Error) { LeavesFileOut = true };
    public static readonly RuleInfo UnclosedBracket = new("ITA1013", "unclosed-bracket", Severity.Error) { LeavesFileOut = true };
    public static readonly RuleInfo UnquotedHash = new("ITA1014", "unquoted-hash", Severity.Error);
    public static readonly RuleInfo NestedTooDeep = new("ITA1015", "nested-too-deep", Severity.Error) { LeavesFileOut = true };
    public static readonly RuleInfo AnchorOrAlias = new("ITA1016", "anchor-or-alias", Severity.Error) { LeavesFileOut = true };
    public static readonly RuleInfo Tag = new("ITA1017", "tag", Severity.Error) { LeavesFileOut = true };
    public static readonly RuleInfo DuplicateKey = new("ITA1018", "duplicate-key", Severity.Error);
    public static readonly RuleInfo UnknownKey = new("ITA1019", "unknown-key", Severity.Error);

    public static readonly RuleInfo MissingKey = new("ITA1020", "missing-key", Severity.Error);
    public static readonly RuleInfo WrongShape = new("ITA1021", "wrong-shape", Severity.Error);
    public static readonly RuleInfo NotADate = new("ITA1022", "not-a-date", Severity.Error);
    public static readonly RuleInfo BuddhistYearInDate = new("ITA1023", "buddhist-year-in-date", Severity.Error);
    public static readonly RuleInfo NotAFiscalYear = new("ITA1024", "not-a-fiscal-year", Severity.Error);
    public static readonly RuleInfo GregorianFiscalYear = new("ITA1025", "gregorian-fiscal-year", Severity.Error);
    public static readonly RuleInfo UnknownValue = new("ITA1026", "unknown-value", Severity.Error);
    public static readonly RuleInfo NotANumber = new("ITA1027", "not-a-number", Severity.Error);
    public static readonly RuleInfo NotAnAddress = new("ITA1028", "not-an-address", Severity.Error);
    public static readonly RuleInfo NotAnItem = new("ITA1029", "not-an-item", Severity.Error);

    public static readonly RuleInfo NotEvidence = new("ITA1030", "not-evidence", Severity.Error);
    public static readonly RuleInfo NotAPeriod = new("ITA1031", "not-a-period", Severity.Error);

    public static readonly RuleInfo TextNestedTooDeep = new("ITA1033", "text-nested-too-deep", Severity.Error) { LeavesFileOut = true };
    public static readonly RuleInfo UnclosedQuote = new("ITA1034", "unclosed-quote", Severity.Error) { LeavesFileOut = true };

    public static readonly RuleInfo UnusableAnchor = new("ITA1035", "unusable-anchor", Severity.Warning);

    public static readonly RuleInfo RawHtml = new("ITA1040", "raw-html", Severity.Warning);
    public static readonly RuleInfo UnknownReference = new("ITA1041", "unknown-reference", Severity.Error);
    public static readonly RuleInfo UnsafeAddress = new("ITA1042", "unsafe-address", Severity.Error);
    public static readonly RuleInfo PathOutsideSite = new("ITA1043", "path-outside-site", Severity.Error);
    public static readonly RuleInfo DuplicateAnchor = new("ITA1044", "duplicate-anchor", Severity.Error);
    public static readonly RuleInfo LiteralEmphasis = new("ITA1045", "literal-emphasis", Severity.Warning);
    public static readonly RuleInfo TopLevelHeading = new("ITA1046", "top-level-heading", Severity.Notice);
    public static readonly RuleInfo ImageWithoutText = new("ITA1047", "image-without-text", Severity.Warning);
    public static readonly RuleInfo UnknownDirective = new("ITA1048", "unknown-directive", Severity.Error);
    public static readonly RuleInfo UnknownDataset = new("ITA1049", "unknown-dataset", Severity.Error);

    public static readonly RuleInfo UnknownFile = new("ITA1050", "unknown-file", Severity.Warning);
    public static readonly RuleInfo RaggedRow = new("ITA1051", "ragged-row", Severity.Error);
    public static readonly RuleInfo EmptyDataset = new("ITA1052", "empty-dataset", Severity.Warning);
    public static readonly RuleInfo DatasetUnreadable = new("ITA1053", "dataset-unreadable", Severity.Error);
    public static readonly RuleInfo UnsafeFileName = new("ITA1054", "unsafe-file-name", Severity.Error);
    public static readonly RuleInfo DatasetNameNearlyKnown = new("ITA1055", "dataset-name-nearly-known", Severity.Warning);
    public static readonly RuleInfo UnknownColumn = new("ITA1056", "unknown-column", Severity.Warning);
    public static readonly RuleInfo DuplicateColumn = new("ITA1057", "duplicate-column", Severity.Error);
    public static readonly RuleInfo TableTooLarge = new("ITA1058", "table-too-large", Severity.Error);

    public static readonly RuleInfo CellNotANumber = new("ITA1060", "cell-not-a-number", Severity.Error);
    public static readonly RuleInfo CellNotAWholeNumber = new("ITA1061", "cell-not-a-whole-number", Severity.Error);
    public static readonly RuleInfo CellNotADate = new("ITA1062", "cell-not-a-date", Severity.Error);
    public static readonly RuleInfo CellNotAMonth = new("ITA1063", "cell-not-a-month", Severity.Error);
    public static readonly RuleInfo CellNotAYear = new("ITA1064", "cell-not-a-fiscal-year", Severity.Error);
    public static readonly RuleInfo CellNotAPeriod = new("ITA1065", "cell-not-a-period", Severity.Error);
    public static readonly RuleInfo CellTwoDigitYear = new("ITA1066", "cell-two-digit-year", Severity.Error);
    public static readonly RuleInfo CellGregorianYear = new("ITA1067", "cell-gregorian-fiscal-year", Severity.Error);
    public static readonly RuleInfo MoreCellFaults = new("ITA1068", "more-cell-faults", Severity.Error);

    public static readonly RuleInfo BelowMinimum = new("ITA1070", "cell-below-minimum", Severity.Error);
    public static readonly RuleInfo AboveMaximum = new("ITA1071", "cell-above-maximum", Severity.Error);
    public static readonly RuleInfo PatternMismatch = new("ITA1072", "cell-of-another-form", Severity.Error);
    public static readonly RuleInfo UnexpectedValue = new("ITA1073", "cell-unexpected-value", Severity.Error);
    public static readonly RuleInfo CellNamesMissingFile = new("ITA1074", "cell-names-missing-file", Severity.Error);
#pragma warning restore CS1591
}
