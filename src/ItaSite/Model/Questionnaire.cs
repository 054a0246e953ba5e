using System.Collections.Immutable;

namespace ItaSite.Model;

/// <summary>The questions of one perception instrument in some years, as far as they are known.</summary>
/// <param name="From">First year it holds for.</param>
/// <param name="To">Last year it holds for.</param>
/// <param name="Instrument">IIT or EIT.</param>
/// <param name="Blocks">Which codes belong to which indicator.</param>
/// <param name="Questions">The questions whose subject is known, in order.</param>
/// <param name="Source">Where they were read.</param>
public sealed record Questionnaire(
    FiscalYear From,
    FiscalYear To,
    Instrument Instrument,
    ImmutableArray<QuestionBlock> Blocks,
    ImmutableArray<Question> Questions,
    string Source);

/// <summary>The codes of one indicator.</summary>
/// <param name="Indicator">Name of the indicator.</param>
/// <param name="Codes">Every code that belongs to it, in order.</param>
/// <param name="Confidence">How sure that is.</param>
public sealed record QuestionBlock(string Indicator, ImmutableArray<string> Codes, Confidence Confidence);

/// <summary>One question.</summary>
/// <param name="Code">Its code, such as <c>i1</c> or <c>e12</c>.</param>
/// <param name="Text">What it asks, in short words of our own.</param>
/// <param name="Confidence">How sure that is.</param>
/// <param name="Note">A remark, or null.</param>
public sealed record Question(string Code, string Text, Confidence Confidence, string? Note);

/// <summary>The questions that an analysis topic rests on in one year.</summary>
/// <param name="Topic">Key of the analysis topic.</param>
/// <param name="Year">The year whose questionnaire is meant.</param>
/// <param name="Codes">Codes of the questions.</param>
/// <param name="Confidence">How sure that is.</param>
/// <param name="Source">Where it was read.</param>
public sealed record SubjectQuestions(string Topic, FiscalYear Year, ImmutableArray<string> Codes, Confidence Confidence, string Source);
