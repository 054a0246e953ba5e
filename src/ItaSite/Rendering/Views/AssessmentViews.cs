using System.Collections.Immutable;

namespace ItaSite.Rendering.Views;

/// <summary>All assessment results.</summary>
public sealed record AssessmentsView : PageView
{
    /// <summary>The results, newest first.</summary>
    public required ImmutableArray<AssessmentRowView> Years { get; init; }

    /// <summary>The totals over the years, or null when fewer than two are known.</summary>
    public ChartView? Chart { get; init; }
}

/// <summary>A drawing of scores over the years: bars in the units of its view box.</summary>
/// <param name="Title">What it shows, in words, for those who do not see it.</param>
/// <param name="Width">Width of the view box.</param>
/// <param name="Height">Height of the view box.</param>
/// <param name="Floor">Where the bars stand.</param>
/// <param name="Bars">The bars, oldest first.</param>
public sealed record ChartView(string Title, int Width, int Height, int Floor, ImmutableArray<ChartBarView> Bars);

/// <summary>One bar.</summary>
/// <param name="Label">The year.</param>
/// <param name="Text">The score with two decimals.</param>
/// <param name="Left">Its left side.</param>
/// <param name="Top">Its top.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
public sealed record ChartBarView(string Label, string Text, int Left, int Top, int Width, int Height)
{
    /// <summary>Where its texts are centred.</summary>
    public int Middle => Left + (Width / 2);
}

/// <summary>One year's result in a list.</summary>
/// <param name="Link">The year.</param>
/// <param name="Total">The published total with a bar, or null.</param>
/// <param name="Grade">The published grade, or null.</param>
/// <param name="Instruments">Its scores of IIT, EIT and OIT in this order; null where one is not known.</param>
public sealed record AssessmentRowView(LinkView Link, ScoreView? Total, string? Grade, ImmutableArray<string?> Instruments);

/// <summary>A score in words and as the length of a bar.</summary>
/// <param name="Text">With two decimals.</param>
/// <param name="Width">0 to 100, for a drawing.</param>
public sealed record ScoreView(string Text, string Width);

/// <summary>One year's assessment result and what follows from it.</summary>
public sealed record AssessmentView : PageView
{
    /// <summary>Published scores, or null.</summary>
    public ScoresView? Scores { get; init; }

    /// <summary>Scores by indicator.</summary>
    public required ImmutableArray<IndicatorRowView> Indicators { get; init; }

    /// <summary>The year before, in words, when its scores stand beside the year's own; else null.</summary>
    public string? YearBefore { get; init; }

    /// <summary>The recommendations.</summary>
    public required ImmutableArray<RecommendationView> Recommendations { get; init; }

    /// <summary>The analysis by topic.</summary>
    public required ImmutableArray<AnalysisView> Analysis { get; init; }

    /// <summary>The levels of action.</summary>
    public required ImmutableArray<TargetView> Targets { get; init; }

    /// <summary>The measures.</summary>
    public required ImmutableArray<MeasureView> Measures { get; init; }

    /// <summary>When the measures run, where all of them run at the same time; else null, and each says so.</summary>
    public string? Period { get; init; }

    /// <summary>Paragraphs on limitations.</summary>
    public required ImmutableArray<string> Limitations { get; init; }

    /// <summary>The memorandum in short, or null.</summary>
    public MemoSummaryView? Memo { get; init; }

    /// <summary>The sections that the page has.</summary>
    public required ImmutableArray<LinkView> Contents { get; init; }
}

/// <summary>Published scores.</summary>
/// <param name="Total">The total.</param>
/// <param name="Grade">The grade, or null.</param>
/// <param name="Parts">Instruments and their parts.</param>
/// <param name="ComputedTotal">The total that the parts give, where it is another one; else null.</param>
/// <param name="ComputedGrade">The grade that the scores give by the rules of the year, where it is another one; else null.</param>
public sealed record ScoresView(ScoreView Total, string? Grade, ImmutableArray<ScoreRowView> Parts, string? ComputedTotal, string? ComputedGrade);

/// <summary>A named score.</summary>
/// <param name="Name">What was scored.</param>
/// <param name="Score">Its score.</param>
/// <param name="Note">What is to be known of it, or null.</param>
public sealed record ScoreRowView(string Name, ScoreView Score, string? Note = null);

/// <summary>The score of an indicator.</summary>
/// <param name="Name">The indicator.</param>
/// <param name="Score">Its score.</param>
/// <param name="Before">Its score in the year before, or null.</param>
/// <param name="Change">The difference with its sign, or null.</param>
/// <param name="Level">The level of action that follows, or null.</param>
public sealed record IndicatorRowView(string Name, ScoreView Score, ScoreView? Before, string? Change, LevelView? Level);

/// <summary>A table of indicators' scores.</summary>
/// <param name="Words">The theme's words.</param>
/// <param name="Rows">The indicators.</param>
/// <param name="YearBefore">The year before, in words, when its scores stand beside the year's own; else null.</param>
public sealed record IndicatorSection(Words Words, ImmutableArray<IndicatorRowView> Rows, string? YearBefore);

/// <summary>Recommendations with what answers them.</summary>
/// <param name="Words">The theme's words.</param>
/// <param name="Rows">The recommendations.</param>
public sealed record RecommendationSection(Words Words, ImmutableArray<RecommendationView> Rows);

/// <summary>A level of action: told by a word and by a shape, never by colour alone.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rank">0 for the best, 1 for the next and so on; a theme draws a shape for each.</param>
public sealed record LevelView(string Name, int Rank);

/// <summary>A recommendation.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Code">Question code, such as <c>EP1</c>, or null.</param>
/// <param name="Indicator">The indicator, or null.</param>
/// <param name="Paragraphs">What is recommended.</param>
/// <param name="RefersTo">Items and sub-indicators it names.</param>
/// <param name="AnsweredBy">The measures that answer it.</param>
/// <param name="Reason">Why no measure answers it.</param>
public sealed record RecommendationView(
    string Id, string? Code, string? Indicator, ImmutableArray<string> Paragraphs, ImmutableArray<LinkView> RefersTo, ImmutableArray<LinkView> AnsweredBy, ImmutableArray<string> Reason);

/// <summary>Analysis of one topic.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Heading">The topic in words.</param>
/// <param name="Questions">Codes of the questions, or null.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Conclusion">What follows.</param>
public sealed record AnalysisView(
    string Id, string Heading, string? Questions, ImmutableArray<string> Findings, ImmutableArray<string> Conclusion);

/// <summary>What a score of at least so much leads to.</summary>
/// <param name="Scores">The scores, such as <c>85.00 – 89.99</c>.</param>
/// <param name="Level">The level.</param>
/// <param name="Action">What is done, or null.</param>
public sealed record TargetView(string Scores, LevelView Level, string? Action);

/// <summary>A measure.</summary>
public sealed record MeasureView
{
    /// <summary>Its anchor.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about, linked to its own page.</summary>
    public required LinkView Issue { get; init; }

    /// <summary>The indicators and the topic of the analysis it serves, in words.</summary>
    public required ImmutableArray<string> Serves { get; init; }

    /// <summary>Items it serves.</summary>
    public required ImmutableArray<LinkView> Items { get; init; }

    /// <summary>How the findings are put into practice.</summary>
    public required ImmutableArray<string> Approach { get; init; }

    /// <summary>Offices responsible.</summary>
    public required ImmutableArray<string> Owners { get; init; }

    /// <summary>What is to be done, in order.</summary>
    public required ImmutableArray<string> Steps { get; init; }

    /// <summary>How it is followed up.</summary>
    public required ImmutableArray<string> Monitoring { get; init; }

    /// <summary>What is expected of it.</summary>
    public required ImmutableArray<string> Expected { get; init; }

    /// <summary>When it is due, in words.</summary>
    public required ImmutableArray<string> Due { get; init; }

    /// <summary>When it runs, in words, or null.</summary>
    public string? Period { get; init; }

    /// <summary>What was done, in order.</summary>
    public required ImmutableArray<ProgressView> Progress { get; init; }
}

/// <summary>What was done for a measure.</summary>
/// <param name="Dated">When it was published, if known.</param>
/// <param name="Done">What was done.</param>
/// <param name="Outcome">What came of it.</param>
public sealed record ProgressView(DateView? Dated, ImmutableArray<string> Done, ImmutableArray<string> Outcome);

/// <summary>The page of one measure.</summary>
public sealed record MeasurePageView : PageView
{
    /// <summary>The measure.</summary>
    public required MeasureView Measure { get; init; }

    /// <summary>The scores of the indicators that it serves.</summary>
    public required ImmutableArray<IndicatorRowView> Indicators { get; init; }

    /// <summary>The year before, in words, when its scores stand beside the year's own; else null.</summary>
    public string? YearBefore { get; init; }

    /// <summary>The recommendations that it answers.</summary>
    public required ImmutableArray<LinkView> Answers { get; init; }

    /// <summary>All measures of the year.</summary>
    public required LinkView All { get; init; }

    /// <summary>The measure before, or null.</summary>
    public LinkView? Previous { get; init; }

    /// <summary>The measure after, or null.</summary>
    public LinkView? Next { get; init; }
}

/// <summary>A memorandum in short, where the year's page leads to it.</summary>
/// <param name="Office">The office that wrote it, or null.</param>
/// <param name="Dated">Its date, if known.</param>
/// <param name="Subject">Its subject, or null.</param>
/// <param name="Decision">What was decided.</param>
/// <param name="Page">Its page.</param>
public sealed record MemoSummaryView(string? Office, DateView? Dated, string? Subject, ImmutableArray<string> Decision, LinkView Page);

/// <summary>A memorandum (บันทึกข้อความ), laid out for paper.</summary>
public sealed record MemoView : PageView
{
    /// <summary>The lines above the text: office, number, date, subject, to whom.</summary>
    public required ImmutableArray<MemoLineView> Lines { get; init; }

    /// <summary>What went before.</summary>
    public required ImmutableArray<string> Background { get; init; }

    /// <summary>The facts.</summary>
    public required ImmutableArray<string> Facts { get; init; }

    /// <summary>The year's scores by indicator.</summary>
    public required ImmutableArray<IndicatorRowView> Indicators { get; init; }

    /// <summary>The total, or null.</summary>
    public ScoreView? Total { get; init; }

    /// <summary>The recommendations that it tells of.</summary>
    public required ImmutableArray<RecommendationView> Recommendations { get; init; }

    /// <summary>What is proposed.</summary>
    public required ImmutableArray<string> Proposal { get; init; }

    /// <summary>What each office said.</summary>
    public required ImmutableArray<MemoOpinionView> Opinions { get; init; }

    /// <summary>What was decided.</summary>
    public required ImmutableArray<string> Decision { get; init; }

    /// <summary>The result that it speaks of.</summary>
    public required LinkView Result { get; init; }
}

/// <summary>A line above a memorandum's text.</summary>
/// <param name="Label">What it says.</param>
/// <param name="Text">Its text.</param>
/// <param name="IsShort">True when it shares its line with the one before.</param>
public sealed record MemoLineView(string Label, string Text, bool IsShort);

/// <summary>What an office said on a memorandum.</summary>
/// <param name="Office">The office.</param>
/// <param name="Paragraphs">What it said.</param>
public sealed record MemoOpinionView(string Office, ImmutableArray<string> Paragraphs);
