using System.Collections.Immutable;
using ItaSite.Diagnostics;

namespace ItaSite.Model;

/// <summary>The three instruments of the assessment.</summary>
public enum Instrument
{
    /// <summary>Perception of staff (IIT).</summary>
    Iit,

    /// <summary>Perception of the public (EIT).</summary>
    Eit,

    /// <summary>Open data (OIT).</summary>
    Oit,
}

/// <summary>One year's published scores, and the analysis, measures and progress that follow from them (<c>ita.yml</c>).</summary>
public sealed record Assessment
{
    /// <summary>The year assessed.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>What the agency was told, or null when the file holds only what followed.</summary>
    public PublishedScores? Published { get; init; }

    /// <summary>Scores of indicators, by name: reports re-number them.</summary>
    public ImmutableArray<IndicatorScore> Indicators { get; init; } = [];

    /// <summary>The assessors' recommendations in order.</summary>
    public ImmutableArray<Recommendation> Recommendations { get; init; } = [];

    /// <summary>The analysis by topic.</summary>
    public ImmutableArray<AnalysisTopic> Analysis { get; init; } = [];

    /// <summary>The levels of action by score.</summary>
    public ImmutableArray<Target> Targets { get; init; } = [];

    /// <summary>The measures decided.</summary>
    public ImmutableArray<Measure> Measures { get; init; } = [];

    /// <summary>The agency's limitations, in its own words.</summary>
    public string? Limitations { get; init; }

    /// <summary>The memorandum that put the measures to the head.</summary>
    public Memo? Memo { get; init; }

    /// <summary>Its file.</summary>
    public required SourceSpan Where { get; init; }

    /// <summary>Its address on the site.</summary>
    public string Address => Addresses.Assessment(Year);

    /// <summary>The address of the page of one measure.</summary>
    public string AddressOf(Measure measure) => Addresses.Measure(Year, measure.Id.Value);

    /// <summary>True when the analysis tells of a topic, with findings and with what follows from them.</summary>
    public bool Analyses(AnalysisSubject subject) =>
        Analysis.Any(analysis => analysis.Topic.Value == subject.Id && analysis.Findings is not null && analysis.Conclusion is not null);

    /// <summary>The level of action that a score leads to, or null when the agency set none.</summary>
    /// <param name="score">0 to 100.</param>
    public Target? TargetOf(decimal score) => Targets.Where(target => target.Minimum <= score).MaxBy(target => target.Minimum);
}

/// <summary>Published scores. They are facts of a letter and are never corrected.</summary>
/// <param name="Total">Total, 0 to 100.</param>
/// <param name="Grade">Grade as published, if known.</param>
/// <param name="Instruments">Score by instrument, those that are known.</param>
/// <param name="EitParts">Score by part of EIT (<c>public</c>, <c>survey</c>), those that are known.</param>
/// <param name="Where">Their place.</param>
public sealed record PublishedScores(
    decimal Total,
    string? Grade,
    ImmutableSortedDictionary<Instrument, decimal> Instruments,
    ImmutableSortedDictionary<string, decimal> EitParts,
    SourceSpan Where);

/// <summary>The score of one indicator.</summary>
/// <param name="Name">Its name, and where it was written.</param>
/// <param name="Score">0 to 100.</param>
/// <param name="Parts">Scores of its sub-indicators by id, such as <c>9.1</c>: those that were published.</param>
public sealed record IndicatorScore(Spanned<string> Name, decimal Score, ImmutableSortedDictionary<string, decimal> Parts);

/// <summary>A recommendation of the assessors.</summary>
public sealed record Recommendation
{
    /// <summary>Question code such as <c>EP1</c>, or null: reports of earlier years give none.</summary>
    public string? Code { get; init; }

    /// <summary>Name of the indicator it belongs to, or null.</summary>
    public string? Indicator { get; init; }

    /// <summary>What is recommended.</summary>
    public required string Text { get; init; }

    /// <summary>Items it names, each with its year.</summary>
    public ImmutableArray<Spanned<ItemKey>> RefersTo { get; init; } = [];

    /// <summary>Sub-indicators it names, such as <c>9.1</c>.</summary>
    public ImmutableArray<string> RefersToIndicators { get; init; } = [];

    /// <summary>Ids of the measures that answer it.</summary>
    public ImmutableArray<Spanned<string>> AnsweredBy { get; init; } = [];

    /// <summary>Why no measure answers it, or null.</summary>
    public string? Reason { get; init; }

    /// <summary>Its place.</summary>
    public required SourceSpan Where { get; init; }
}

/// <summary>Analysis of one of the seven topics.</summary>
/// <param name="Topic">The topic's key, and where it was written.</param>
/// <param name="Questions">Codes of the questions it rests on.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Conclusion">What follows.</param>
public sealed record AnalysisTopic(Spanned<string> Topic, ImmutableArray<string> Questions, string? Findings, string? Conclusion);

/// <summary>What a score of at least so much leads to.</summary>
/// <param name="Minimum">Lowest score of the level.</param>
/// <param name="Level">Name of the level.</param>
/// <param name="Action">What is done.</param>
public sealed record Target(decimal Minimum, string Level, string? Action);

/// <summary>A measure (มาตรการ) for integrity and transparency.</summary>
public sealed record Measure
{
    /// <summary>Its id, unique in the file; also its anchor.</summary>
    public required Spanned<string> Id { get; init; }

    /// <summary>What it is about.</summary>
    public required string Issue { get; init; }

    /// <summary>Names of the indicators it serves, and where they were written.</summary>
    public ImmutableArray<Spanned<string>> Indicators { get; init; } = [];

    /// <summary>Key of the analysis topic it serves, or null.</summary>
    public string? Topic { get; init; }

    /// <summary>Items it serves.</summary>
    public ImmutableArray<Spanned<ItemKey>> Items { get; init; } = [];

    /// <summary>How the findings of the analysis are put into practice (แนวทางปฏิบัติ), where that is told apart from the steps.</summary>
    public ImmutableArray<string> Approach { get; init; } = [];

    /// <summary>Offices responsible.</summary>
    public ImmutableArray<string> Owners { get; init; } = [];

    /// <summary>What is to be done, in order.</summary>
    public ImmutableArray<string> Steps { get; init; } = [];

    /// <summary>How it is followed up.</summary>
    public ImmutableArray<string> Monitoring { get; init; } = [];

    /// <summary>What is expected of it (สิ่งที่คาดหวัง).</summary>
    public ImmutableArray<string> Expected { get; init; } = [];

    /// <summary>Months by which it is due.</summary>
    public ImmutableArray<Coverage> Due { get; init; } = [];

    /// <summary>First and last day it runs, or null.</summary>
    public Coverage? Period { get; init; }

    /// <summary>What was done, in order.</summary>
    public ImmutableArray<Progress> Progress { get; init; } = [];
}

/// <summary>What was done for a measure.</summary>
/// <param name="Dated">When it was published, if known.</param>
/// <param name="Done">What was done, one or more statements.</param>
/// <param name="Outcome">What came of it, none or more statements.</param>
/// <param name="Where">Its place.</param>
public sealed record Progress(DateOnly? Dated, ImmutableArray<string> Done, ImmutableArray<string> Outcome, SourceSpan Where);

/// <summary>A memorandum (บันทึกข้อความ), in the parts that the rules on clerical work give it.</summary>
public sealed record Memo
{
    /// <summary>The office that wrote it (ส่วนราชการ).</summary>
    public string? Office { get; init; }

    /// <summary>Its number (ที่).</summary>
    public string? Number { get; init; }

    /// <summary>Its date.</summary>
    public DateOnly? Dated { get; init; }

    /// <summary>The office it is put to (เรียน).</summary>
    public string? To { get; init; }

    /// <summary>Its subject (เรื่อง).</summary>
    public string? Subject { get; init; }

    /// <summary>What went before (เรื่องเดิม).</summary>
    public string? Background { get; init; }

    /// <summary>The facts (ข้อเท็จจริง).</summary>
    public string? Facts { get; init; }

    /// <summary>What is proposed (ข้อเสนอ).</summary>
    public string? Proposal { get; init; }

    /// <summary>What each office on the way said (ความเห็น), in order.</summary>
    public ImmutableArray<MemoOpinion> Opinions { get; init; } = [];

    /// <summary>What was decided on it.</summary>
    public string? Decision { get; init; }
}

/// <summary>What an office said on a memorandum.</summary>
/// <param name="Office">The office: names of people are left out.</param>
/// <param name="Text">What it said.</param>
public sealed record MemoOpinion(string Office, string Text);
