using System.Collections.Immutable;
using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>What the program knows of the assessment: the facts that travel with it.</summary>
public sealed record BuiltInFacts
{
    /// <summary>Catalogues in order of year.</summary>
    public ImmutableArray<Catalogue> Catalogues { get; init; } = [];

    /// <summary>Weights of the instruments.</summary>
    public ImmutableArray<InstrumentWeights> Weights { get; init; } = [];

    /// <summary>The topics of the analysis in official order.</summary>
    public ImmutableArray<AnalysisSubject> AnalysisSubjects { get; init; } = [];

    /// <summary>The kinds of channels that elements ask a link to.</summary>
    public ImmutableArray<Channel> Channels { get; init; } = [];

    /// <summary>Hosts that evidence should not rest on alone.</summary>
    public HostKinds Hosts { get; init; } = HostKinds.None;

    /// <summary>The grades, in order of year.</summary>
    public ImmutableArray<GradeScale> GradeScales { get; init; } = [];

    /// <summary>The indicators by name, in order of year.</summary>
    public ImmutableArray<IndicatorList> IndicatorLists { get; init; } = [];

    /// <summary>Facts that explain what is asked.</summary>
    public ReferenceFacts Reference { get; init; } = ReferenceFacts.None;
}
