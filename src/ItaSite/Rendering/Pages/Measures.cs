using ItaSite.Model;
using ItaSite.Rendering.Views;

namespace ItaSite.Rendering.Pages;

/// <summary>Shows a measure and what was done for it.</summary>
internal static class Measures
{
    /// <summary>The measure's view.</summary>
    public static MeasureView View(PageScope scope, Assessment assessment, Measure measure) => new()
    {
        Id = AssessmentAnchors.Measure(measure),
        Issue = scope.Link(measure.Issue, assessment.AddressOf(measure)),
        Serves = [.. Serves(scope, measure)],
        Items = [.. measure.Items.Select(item => scope.ItemReference(item.Value))],
        Approach = measure.Approach,
        Owners = measure.Owners,
        Steps = measure.Steps,
        Monitoring = measure.Monitoring,
        Expected = measure.Expected,
        Due = [.. measure.Due.Select(due => Span(scope.Words, due))],
        Period = measure.Period is { } period ? Span(scope.Words, period) : null,
        Progress = [.. measure.Progress.Select(progress => new ProgressView(scope.Words.Date(progress.Dated), progress.Done, progress.Outcome))],
    };

    /// <summary>When all measures of a year run, in words; null when they differ or none says so.</summary>
    public static string? CommonPeriod(Words words, Assessment assessment)
    {
        var periods = assessment.Measures.Select(measure => measure.Period is { } period ? Span(words, period) : null).Distinct().ToArray();
        return periods.Length == 1 ? periods[0] : null;
    }

    private static IEnumerable<string> Serves(PageScope scope, Measure measure) =>
        measure.Indicators.Select(indicator => indicator.Value).Concat(measure.Topic is { } topic ? [scope.SubjectOf(topic)] : []);

    private static string Span(Words words, Coverage span)
    {
        if (span.First == span.Last)
            return words.Day(span.First);
        var isWhole = span.First.Day == 1 && span.Last.AddDays(1).Day == 1;
        if (!isWhole)
            return words.Fill("span", words.Day(span.First), words.Day(span.Last));
        return span.Last < span.First.AddMonths(1) ? words.Month(span.First) : words.Fill("span", words.Month(span.First), words.Month(span.Last));
    }
}
