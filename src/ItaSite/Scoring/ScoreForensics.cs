using System.Collections.Immutable;
using ItaSite.Model;

namespace ItaSite.Scoring;

/// <summary>
/// Reads a published open-data score backwards. An item scores 100 or 0, a sub-indicator is the mean of its items and an indicator the
/// mean of its sub-indicators, so a score tells how many items of which sub-indicator can have been lost.
/// </summary>
public static class ScoreForensics
{
    private const double MostOutcomes = 1_000_000;

    /// <summary>What the published scores of a year say, in order of indicator; nothing when the year has none or its catalogue is not known.</summary>
    public static ImmutableArray<ScoreTrace> Of(Site site, FiscalYear year)
    {
        if (site.AssessmentOf(year) is not { } assessment || site.CatalogueOf(year) is not { } catalogue)
            return [];
        var names = site.IndicatorListOf(year);
        return
        [
            .. from indicator in catalogue.Indicators
               where CanBeCounted(indicator)
               let published = assessment.Indicators.FirstOrDefault(score => Names(names, score.Name.Value, indicator))
               where published is not null
               from trace in Traces(indicator, published)
               select trace,
        ];
    }

    /// <summary>Every outcome of an indicator's items that gives a score, fewest lost items first.</summary>
    /// <param name="parts">The sub-indicators whose mean the score is.</param>
    /// <param name="score">The published score, rounded or truncated to two decimals.</param>
    public static ImmutableArray<ScorePattern> Patterns(ImmutableArray<SubIndicator> parts, decimal score) =>
        [.. Outcomes(parts).Where(pattern => PublishedScore.IsWritten(score, Mean(pattern))).OrderBy(pattern => pattern.LostCount)];

    // A site's own catalogue may have parts without items, or so many that nobody could read the outcomes.
    private static bool CanBeCounted(Indicator indicator) =>
        !indicator.SubIndicators.IsEmpty
        && indicator.SubIndicators.All(part => !part.Items.IsEmpty)
        && indicator.SubIndicators.Aggregate(1d, (outcomes, part) => outcomes * (part.Items.Length + 1)) <= MostOutcomes;

    private static IEnumerable<ScoreTrace> Traces(Indicator indicator, IndicatorScore published) =>
        indicator.SubIndicators
            .Where(part => published.Parts.ContainsKey(part.Id))
            .Select(part => new ScoreTrace(indicator, part, published.Parts[part.Id], Patterns([part], published.Parts[part.Id])))
            .Prepend(new ScoreTrace(indicator, null, published.Score, [.. Patterns(indicator.SubIndicators, published.Score).Where(pattern => Fits(pattern, published))]));

    // Where sub-indicators were published too, they leave fewer outcomes of the whole.
    private static bool Fits(ScorePattern pattern, IndicatorScore published) =>
        pattern.Counts.All(count => !published.Parts.TryGetValue(count.Part.Id, out var score) || PublishedScore.IsWritten(score, Share(count)));

    private static bool Names(IndicatorList? names, string written, Indicator indicator) =>
        written == indicator.Name || names?.Find(written)?.Name == indicator.Name;

    private static IEnumerable<ScorePattern> Outcomes(ImmutableArray<SubIndicator> parts)
    {
        IEnumerable<ImmutableArray<PartCount>> none = [[]];
        return parts
            .Aggregate(none, (outcomes, part) => outcomes.SelectMany(outcome => Counts(part).Select(outcome.Add)))
            .Select(outcome => new ScorePattern(outcome));
    }

    private static IEnumerable<PartCount> Counts(SubIndicator part) =>
        Enumerable.Range(0, part.Items.Length + 1).Select(complete => new PartCount(part, part.Items.Length - complete));

    private static decimal Mean(ScorePattern pattern) => pattern.Counts.Average(Share);

    private static decimal Share(PartCount count) => 100m * count.CompleteCount / count.Part.Items.Length;
}
