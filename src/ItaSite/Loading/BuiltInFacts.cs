using System.Collections.Immutable;
using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>What the program knows of the assessment: the facts that travel with it.</summary>
public sealed record BuiltInFacts
{
    /// <summary>Catalogues in order of year.</summary>
    public ImmutableArray<Catalogue> Catalogues { get; init; } = [];

    /// <summary>Kinds of datasets in order of name.</summary>
    public ImmutableArray<TableSchema> Schemas { get; init; } = [];

    /// <summary>Weights of the instruments.</summary>
    public ImmutableArray<InstrumentWeights> Weights { get; init; } = [];

    /// <summary>The topics of the analysis in official order.</summary>
    public ImmutableArray<AnalysisSubject> AnalysisSubjects { get; init; } = [];

    /// <summary>The kinds of channels that elements ask a link to.</summary>
    public ImmutableArray<Channel> Channels { get; init; } = [];

    /// <summary>The grades, in order of year.</summary>
    public ImmutableArray<GradeScale> GradeScales { get; init; } = [];

    /// <summary>The indicators by name, in order of year.</summary>
    public ImmutableArray<IndicatorList> IndicatorLists { get; init; } = [];

    /// <summary>The questions of the perception instruments, in order of year.</summary>
    public ImmutableArray<Questionnaire> Questionnaires { get; init; } = [];

    /// <summary>The questions that each analysis topic rests on.</summary>
    public ImmutableArray<SubjectQuestions> SubjectQuestions { get; init; } = [];

    /// <summary>What others lost items by, and what they did to pass.</summary>
    public ImmutableArray<Pitfall> Pitfalls { get; init; } = [];
}
