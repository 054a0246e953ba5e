namespace ItaSite.Scoring;

/// <summary>Compares a published score with a computed one.</summary>
internal static class PublishedScore
{
    private const decimal Step = 0.01m;

    /// <summary>True when both differ by one step of rounding at most: agencies round or truncate, and the parts were rounded before.</summary>
    public static bool Agrees(decimal published, decimal computed) => Math.Abs(published - computed) <= Step;

    /// <summary>True when the published score is the computed one, rounded or truncated to two decimals.</summary>
    public static bool IsWritten(decimal published, decimal computed) => published == Rounded(computed) || published == decimal.Truncate(computed * 100m) / 100m;

    /// <summary>Two decimals, as scores are published.</summary>
    public static decimal Rounded(decimal score) => decimal.Round(score, 2, MidpointRounding.AwayFromZero);
}
