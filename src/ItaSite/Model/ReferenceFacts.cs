using System.Collections.Immutable;

namespace ItaSite.Model;

/// <summary>Facts that explain what is asked; a build does not need them.</summary>
/// <param name="Schemas">Kinds of datasets in order of name.</param>
/// <param name="Questionnaires">The questions of the perception instruments, in order of year.</param>
/// <param name="SubjectQuestions">The questions that each analysis topic rests on.</param>
/// <param name="Pitfalls">What others lost items by, what they did to pass, and what people must ask themselves.</param>
public sealed record ReferenceFacts(
    ImmutableArray<TableSchema> Schemas,
    ImmutableArray<Questionnaire> Questionnaires,
    ImmutableArray<SubjectQuestions> SubjectQuestions,
    ImmutableArray<Pitfall> Pitfalls)
{
    /// <summary>No facts.</summary>
    public static ReferenceFacts None { get; } = new([], [], [], []);
}
