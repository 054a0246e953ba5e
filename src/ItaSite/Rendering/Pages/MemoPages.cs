using ItaSite.Model;
using ItaSite.Rendering.Views;

namespace ItaSite.Rendering.Pages;

/// <summary>The memorandum that put a year's result and measures to the head, as offices write it.</summary>
internal static class MemoPages
{
    /// <summary>The page's view.</summary>
    public static MemoView View(PageScope scope, MemoPage page)
    {
        var (words, assessment, memo) = (scope.Words, page.Assessment, page.Memo);
        var year = words.Year(assessment.Year);
        return new MemoView
        {
            Frame = scope.Frame(new FrameText(
                words.Fill("memo.title", year),
                words.Fill("memo.description", scope.AgencyName, year),
                [
                    scope.Link(words["menu.ita"], Addresses.Ita),
                    scope.Link(words.Fill("year.short", year), assessment.Address),
                    new LinkView(words["ita.memo"], null),
                ])),
            Heading = words["ita.memo"],
            Lines = [.. Lines(words, memo)],
            Background = PageScope.Paragraphs(memo.Background),
            Facts = PageScope.Paragraphs(memo.Facts),
            Indicators = Scores.Indicators(scope, assessment),
            Total = assessment.Published is { } published ? Scores.Score(words, published.Total) : null,
            Recommendations = [.. assessment.Recommendations.Select((_, position) => Recommendations.View(scope, assessment, position))],
            Proposal = PageScope.Paragraphs(memo.Proposal),
            Opinions = [.. memo.Opinions.Select(opinion => new MemoOpinionView(opinion.Office, PageScope.Paragraphs(opinion.Text)))],
            Decision = PageScope.Paragraphs(memo.Decision),
            Result = scope.Link(words.Fill("ita.year-heading", year), assessment.Address),
        };
    }

    /// <summary>The memorandum in short, for the year's page.</summary>
    public static MemoSummaryView Summary(PageScope scope, Assessment assessment, Memo memo) => new(
        memo.Office,
        scope.Words.Date(memo.Dated),
        memo.Subject,
        PageScope.Paragraphs(memo.Decision),
        scope.Link(scope.Words["memo.print"], Addresses.Memo(assessment.Year)));

    private static IEnumerable<MemoLineView> Lines(Words words, Memo memo)
    {
        (string Label, string? Text, bool IsShort)[] lines =
        [
            ("memo.office", memo.Office, false),
            ("memo.number", memo.Number, false),
            ("memo.date", memo.Dated is { } day ? words.Day(day) : null, memo.Number is not null),
            ("memo.subject", memo.Subject, false),
            ("memo.to", memo.To, false),
        ];
        return lines.Where(line => line.Text is not null).Select(line => new MemoLineView(words[line.Label], line.Text!, line.IsShort));
    }
}
