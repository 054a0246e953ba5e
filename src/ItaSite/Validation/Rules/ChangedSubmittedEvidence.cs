using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation.Rules;

/// <summary>What an item shows is no longer what was handed in. That may be right, but somebody should have meant it.</summary>
public sealed class ChangedSubmittedEvidence : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = new("ITA2033", "submitted-evidence-changed", Severity.Notice);

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Examine(Site site, DateOnly asOf) =>
        from submission in site.Submissions
        from item in submission.Items
        where item is { Seal: { } seal, SealNow: { } now } && !string.Equals(seal.Value, now, StringComparison.OrdinalIgnoreCase)
        let disclosure = site.DisclosureOf(new ItemKey(submission.Year, item.Item.Value))
        where disclosure is not null
        select new Diagnostic(Info, disclosure.Where, item.Item.Value, submission.Year, submission.Submitted)
        {
            Year = submission.Year.BuddhistEra,
            Item = item.Item.Value.ToString(),
            Related = [item.Item.Where],
        };
}
