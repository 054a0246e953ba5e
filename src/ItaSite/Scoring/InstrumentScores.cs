using System.Collections.Immutable;
using ItaSite.Model;

namespace ItaSite.Scoring;

/// <summary>The score of each instrument: as published, and the mean of its indicators where all of them are published.</summary>
internal static class InstrumentScores
{
    /// <summary>The scores that are known, in order of instrument.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="official">The indicators of its year, or null when they are not known.</param>
    public static ImmutableArray<InstrumentCheck> Of(Assessment assessment, IndicatorList? official) =>
    [
        .. Enum.GetValues<Instrument>()
            .Select(instrument => new InstrumentCheck(instrument, Published(assessment, instrument), official is null ? null : Mean(assessment, instrument, official)))
            .Where(check => check.Score is not null),
    ];

    /// <summary>True when a published score is not the mean of its indicators.</summary>
    public static bool Differs(InstrumentCheck check) =>
        check is { Published: { } published, Computed: { } computed } && !PublishedScore.Agrees(published, computed);

    private static decimal? Published(Assessment assessment, Instrument instrument) =>
        assessment.Published?.Instruments.TryGetValue(instrument, out var score) == true ? score : null;

    private static decimal? Mean(Assessment assessment, Instrument instrument, IndicatorList official)
    {
        var indicators = official.Indicators.Where(indicator => indicator.Instrument == instrument).ToArray();
        var known = assessment.Indicators
            .Where(score => official.Find(score.Name.Value)?.Instrument == instrument)
            .DistinctBy(score => official.Find(score.Name.Value))
            .Select(score => score.Score)
            .ToArray();
        return known.Length == indicators.Length && known.Length > 0 ? known.Average() : null;
    }
}
