using System.Collections.Immutable;

namespace ItaSite.Rendering.Views;

/// <summary>All assessment results.</summary>
public sealed record AssessmentsView : PageView
{
    /// <summary>The results, newest first.</summary>
    public required ImmutableArray<AssessmentRowView> Years { get; init; }
}

/// <summary>One year's result in a list.</summary>
/// <param name="Link">The year.</param>
/// <param name="Total">The published total with a bar, or null.</param>
/// <param name="Grade">The published grade, or null.</param>
public sealed record AssessmentRowView(LinkView Link, ScoreView? Total, string? Grade);

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
    public required ImmutableArray<ScoreRowView> Indicators { get; init; }

    /// <summary>The recommendations.</summary>
    public required ImmutableArray<RecommendationView> Recommendations { get; init; }

    /// <summary>The analysis by topic.</summary>
    public required ImmutableArray<AnalysisView> Analysis { get; init; }

    /// <summary>The levels of action.</summary>
    public required ImmutableArray<TargetView> Targets { get; init; }

    /// <summary>The measures.</summary>
    public required ImmutableArray<MeasureView> Measures { get; init; }

    /// <summary>Paragraphs on limitations.</summary>
    public required ImmutableArray<string> Limitations { get; init; }

    /// <summary>The memorandum, or null.</summary>
    public MemoView? Memo { get; init; }

    /// <summary>The sections that the page has.</summary>
    public required ImmutableArray<LinkView> Contents { get; init; }
}

/// <summary>Published scores.</summary>
/// <param name="Total">The total.</param>
/// <param name="Grade">The grade, or null.</param>
/// <param name="Parts">Instruments and their parts.</param>
public sealed record ScoresView(ScoreView Total, string? Grade, ImmutableArray<ScoreRowView> Parts);

/// <summary>A named score.</summary>
/// <param name="Name">What was scored.</param>
/// <param name="Score">Its score.</param>
/// <param name="Level">The level of action that follows, or null.</param>
public sealed record ScoreRowView(string Name, ScoreView Score, string? Level = null);

/// <summary>A recommendation.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Code">Question code, such as <c>EP1</c>.</param>
/// <param name="Indicator">The indicator, or null.</param>
/// <param name="Paragraphs">What is recommended.</param>
/// <param name="RefersTo">Items and sub-indicators it names.</param>
public sealed record RecommendationView(
    string Id, string Code, string? Indicator, ImmutableArray<string> Paragraphs, ImmutableArray<LinkView> RefersTo);

/// <summary>Analysis of one topic.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Heading">The topic in words.</param>
/// <param name="Questions">Codes of the questions, or null.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Conclusion">What follows.</param>
public sealed record AnalysisView(
    string Id, string Heading, string? Questions, ImmutableArray<string> Findings, ImmutableArray<string> Conclusion);

/// <summary>What a score of at least so much leads to.</summary>
/// <param name="Minimum">The lowest score.</param>
/// <param name="Level">The level.</param>
/// <param name="Action">What is done, or null.</param>
public sealed record TargetView(string Minimum, string Level, string? Action);

/// <summary>A measure.</summary>
public sealed record MeasureView
{
    /// <summary>Its anchor.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about.</summary>
    public required string Issue { get; init; }

    /// <summary>The indicator and the topic of the analysis it serves, in words.</summary>
    public required ImmutableArray<string> Serves { get; init; }

    /// <summary>Items it serves.</summary>
    public required ImmutableArray<LinkView> Items { get; init; }

    /// <summary>Offices responsible.</summary>
    public required ImmutableArray<string> Owners { get; init; }

    /// <summary>What is to be done, in order.</summary>
    public required ImmutableArray<string> Steps { get; init; }

    /// <summary>How it is followed up.</summary>
    public required ImmutableArray<string> Monitoring { get; init; }

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

/// <summary>A memorandum.</summary>
/// <param name="Office">The office that wrote it, or null.</param>
/// <param name="Dated">Its date, if known.</param>
/// <param name="Subject">Its subject, or null.</param>
/// <param name="Decision">What was decided.</param>
public sealed record MemoView(string? Office, DateView? Dated, string? Subject, ImmutableArray<string> Decision);
