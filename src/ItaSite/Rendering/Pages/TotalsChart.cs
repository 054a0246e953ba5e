using ItaSite.Model;
using ItaSite.Rendering.Views;

namespace ItaSite.Rendering.Pages;

/// <summary>Draws the published totals over the years. The view box is as wide as a phone, so its texts keep their size there.</summary>
internal static class TotalsChart
{
    private const int Left = 4;
    private const int Top = 24;
    private const int Floor = 154;
    private const int Height = 180;
    private const int Slot = 64;
    private const int Bar = 44;

    // As many as stand beside each other on a phone; the table has all years.
    private const int YearsShown = 5;

    /// <summary>The chart, or null when fewer than two totals are known.</summary>
    public static ChartView? Of(PageScope scope)
    {
        var published = scope.Site.Assessments.Where(assessment => assessment.Published is not null).TakeLast(YearsShown).ToArray();
        if (published.Length < 2)
            return null;
        var words = scope.Words;
        var told = string.Join(", ", published.Select(assessment => words.Fill("ita.chart-year", words.Year(assessment.Year), words.Score(assessment.Published!.Total))));
        return new ChartView(
            words.Fill("ita.chart", told),
            (2 * Left) + (published.Length * Slot),
            Height,
            Floor,
            [.. published.Select((assessment, position) => BarOf(words, assessment, position))]);
    }

    private static ChartBarView BarOf(Words words, Assessment assessment, int position)
    {
        var total = assessment.Published!.Total;
        var height = (int)decimal.Round(total * (Floor - Top) / 100m);
        return new ChartBarView(words.Year(assessment.Year), words.Score(total), Left + (position * Slot) + ((Slot - Bar) / 2), Floor - height, Bar, height);
    }
}
