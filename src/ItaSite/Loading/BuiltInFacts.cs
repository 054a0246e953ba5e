using System.Collections.Immutable;
using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>The catalogues, weights, analysis topics and kinds of datasets that travel with the program.</summary>
/// <param name="Catalogues">Catalogues in order of year.</param>
/// <param name="Weights">Weights of the instruments.</param>
/// <param name="AnalysisSubjects">The topics of the analysis in official order.</param>
/// <param name="Schemas">Kinds of datasets in order of name.</param>
public sealed record BuiltInFacts(
    ImmutableArray<Catalogue> Catalogues,
    ImmutableArray<InstrumentWeights> Weights,
    ImmutableArray<AnalysisSubject> AnalysisSubjects,
    ImmutableArray<TableSchema> Schemas);
