using ItaSite.Model;
using ItaSite.Rendering.Views;

namespace ItaSite.Rendering.Pages;

/// <summary>Shows a measure and what was done for it.</summary>
internal static class Measures
{
    /// <summary>The measure's view.</summary>
    public static MeasureView View(PageScope scope, Measure measure) => new()
    {
        Id = AssessmentAnchors.Measure(measure),
        Issue = measure.Issue,
        Serves = [.. Serves(scope, measure)],
        Items = [.. measure.Items.Select(item => scope.ItemReference(item.Value))],
        Owners = measure.Owners,
        Steps = measure.Steps,
        Monitoring = measure.Monitoring,
        Due = [.. measure.Due.Select(due => Span(scope.Words, due))],
        Period = measure.Period is { } period ? Span(scope.Words, period) : null,
        Progress = [.. measure.Progress.Select(progress => new ProgressView(scope.Words.Date(progress.Dated), progress.Done, progress.Outcome))],
    };

    private static IEnumerable<string> Serves(PageScope scope, Measure measure)
    {
        if (measure.Indicator is { } indicator)
            yield return indicator;
        if (measure.Topic is { } topic)
            yield return scope.SubjectOf(topic);
    }

    private static string Span(Words words, Coverage span)
    {
        if (span.First == span.Last)
            return words.Day(span.First);
        var isMonth = span.First.Day == 1 && span.Last == span.First.AddMonths(1).AddDays(-1);
        return isMonth ? words.Month(span.First) : words.Fill("span", words.Day(span.First), words.Day(span.Last));
    }
}
