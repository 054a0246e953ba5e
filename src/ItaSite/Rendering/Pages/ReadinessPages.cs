using System.Collections.Immutable;
using System.Globalization;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Rendering.Views;

namespace ItaSite.Rendering.Pages;

/// <summary>How ready the agency is: every item of the current year with its state, what is open, by whom and by when.</summary>
internal static class ReadinessPages
{
    /// <summary>The page's view.</summary>
    public static ReadinessView View(PageScope scope, BuildReport report)
    {
        var words = scope.Words;
        var year = report.Years.FirstOrDefault(status => status.Catalogue.Year == scope.Site.CurrentYear);
        var heading = year is null ? words["readiness.short"] : words.Fill("readiness.heading", words.Year(year.Catalogue.Year));
        var telling = new Telling(scope, Wording.In(words.Language == "th" ? Language.Thai : Language.English), scope.Page is ReadinessPage { IsPublic: true }, report.Site!);
        return new ReadinessView
        {
            Frame = scope.Frame(new FrameText(heading, words.Fill("readiness.description", scope.AgencyName), [new LinkView(words["readiness.short"], null)], year?.Catalogue.Year)),
            Heading = heading,
            AsOf = words.Date(report.AsOf)!,
            Complete = year is null ? null : words.Digits(string.Create(CultureInfo.InvariantCulture, $"{year.CompleteCount}/{year.Items.Length}")),
            Figures = [.. Figures(report, year, words)],
            Groups = year is null ? [] : Groups(year, report, telling),
            Questions = year is null || telling.IsPublic ? [] : [.. Questions(year, telling)],
            Others = [.. report.Diagnostics.Where(found => found.Severity > Severity.Notice && !IsOfItem(found, year)).Select(telling.Of)],
        };
    }

    private static IEnumerable<string> Figures(BuildReport report, YearStatus? year, Words words)
    {
        if (year?.Score is { } score)
            yield return words.Fill("readiness.score", words.Score(decimal.Round(score.Predicted, 2, MidpointRounding.AwayFromZero)));
        if (year is not null && year.DueCount < year.Items.Length)
            yield return words.Fill("readiness.due-count", words.Number(year.DueCount), words.Number(year.CompleteDueCount));
        yield return words.Fill("readiness.findings", words.Number(report.Errors), words.Number(report.Warnings));
    }

    // What concerns every item stands first; a question about items that the year does not ask is not put.
    private static IEnumerable<QuestionView> Questions(YearStatus year, Telling telling) =>
        from question in telling.Scope.Site.Reference.Value.Pitfalls
        where question.Kind == PitfallKind.Question
        let items = year.Catalogue.Items.Where(question.Concerns).Select(item => item.Id.ToString()).ToImmutableArray()
        where question.Topics.IsEmpty || !items.IsEmpty
        orderby question.Topics.IsEmpty descending, question.Confidence descending
        select new QuestionView(question.Text, items, telling.Wording.Term($"Confidence.{question.Confidence}"), question.Source);

    private static ImmutableArray<ReadinessGroupView> Groups(YearStatus year, BuildReport report, Telling telling)
    {
        var statuses = year.Items.ToDictionary(item => item.Item.Id);
        var found = report.Diagnostics.Where(finding => finding.Severity > Severity.Notice && IsOfItem(finding, year)).ToLookup(finding => finding.Item!, StringComparer.Ordinal);
        return
        [
            .. year.Catalogue.Indicators.SelectMany(indicator => indicator.SubIndicators).Select(part => new ReadinessGroupView(
                $"{telling.Scope.Words.Digits(part.Id)} {part.Name}",
                [.. part.Items.Select(item => Item(statuses[item.Id], year, telling, found[item.Id.ToString()]))])),
        ];
    }

    private static ReadinessItemView Item(ItemStatus item, YearStatus year, Telling telling, IEnumerable<Diagnostic> found)
    {
        var (words, key) = (telling.Scope.Words, new ItemKey(year.Catalogue.Year, item.Item.Id));
        var waiting = item.Elements.Where(element => !element.IsSettled).ToList();
        return new ReadinessItemView
        {
            Code = item.Item.Id.ToString(),
            Title = new LinkView(item.Item.Title, item.Published is { } disclosure ? telling.Scope.Links.To(disclosure.Address) : null),
            State = State(item, words),
            IsSettled = item.OpenCount == 0,
            Owner = ItemOwner.Of(telling.Office, key),
            Points = item.IsComplete || year.Score is not { } score ? null
                : words.Fill("readiness.points", words.Score(decimal.Round(score.PointsPerItem.GetValueOrDefault(item.Item.Id), 2, MidpointRounding.AwayFromZero))),
            Due = waiting.Count == 0 ? null : words.Date(waiting.Min(element => DueDate.By(element.Element, item.Item, year.Catalogue))),
            Open = [.. waiting.Where(element => element.State != ElementState.NotYetDue).Select(element => element.Element.Text)],
            Findings = [.. found.Select(telling.Of)],
        };
    }

    private static string State(ItemStatus item, Words words) =>
        item.IsComplete ? words["readiness.complete"]
        : item.OpenCount == 0 ? words["readiness.later"]
        : item.Published is null ? words["readiness.no-page"]
        : words.Fill("readiness.open", words.Number(item.OpenCount), words.Number(item.Elements.Length));

    private static bool IsOfItem(Diagnostic found, YearStatus? year) => found.Item is not null && found.Year == year?.Catalogue.Year.BuddhistEra;

    // The public is told what is wrong, not in which file of the office. Who answers for an item, a file says that shows nothing yet.
    private sealed record Telling(PageScope Scope, Wording Wording, bool IsPublic, Site Office)
    {
        public FindingView Of(Diagnostic found) => new(IsPublic || found.Rule.StandsElsewhere ? null : Place(found.Where), Wording.Message(found), Wording.Help(found));

        private static string Place(SourceSpan where) =>
            where.HasLine ? string.Create(CultureInfo.InvariantCulture, $"{where.File}:{where.Line}") : where.File;
    }
}
