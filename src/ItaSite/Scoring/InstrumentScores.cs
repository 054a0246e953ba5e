using System.Collections.Immutable;
using ItaSite.Model;

namespace ItaSite.Scoring;

/// <summary>The score of each instrument: the published one, else the mean of its indicators where all of them are published.</summary>
internal static class InstrumentScores
{
    /// <summary>The scores that are known.</summary>
    public static ImmutableSortedDictionary<Instrument, decimal> Of(Assessment assessment, ImmutableArray<IndicatorList> lists)
    {
        var scores = assessment.Published?.Instruments ?? ImmutableSortedDictionary<Instrument, decimal>.Empty;
        if (lists.FirstOrDefault(list => list.From <= assessment.Year && assessment.Year <= list.To) is not { } official)
            return scores;
        var means = official.Indicators
            .GroupBy(indicator => indicator.Instrument)
            .Where(instrument => !scores.ContainsKey(instrument.Key))
            .Select(instrument => (instrument.Key, Mean: Mean([.. instrument], assessment, official)))
            .Where(pair => pair.Mean is not null);
        return scores.AddRange(means.Select(pair => KeyValuePair.Create(pair.Key, pair.Mean!.Value)));
    }

    private static decimal? Mean(ImmutableArray<NamedIndicator> indicators, Assessment assessment, IndicatorList official)
    {
        var known = assessment.Indicators
            .Where(score => official.Find(score.Name.Value) is { } indicator && indicators.Contains(indicator))
            .DistinctBy(score => official.Find(score.Name.Value))
            .Select(score => score.Score)
            .ToArray();
        return known.Length == indicators.Length ? known.Average() : null;
    }
}
