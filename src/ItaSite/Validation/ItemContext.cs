using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Validation;

/// <summary>What a word of the vocabulary may look at when it judges an element.</summary>
/// <param name="Index">The site.</param>
/// <param name="Year">The year of assessment.</param>
/// <param name="Item">The item.</param>
/// <param name="Disclosure">Its disclosure.</param>
/// <param name="Evidence">Its evidence by element.</param>
/// <param name="AsOf">The day to judge by.</param>
internal sealed record ItemContext(
    SiteIndex Index,
    FiscalYear Year,
    OitItem Item,
    Disclosure Disclosure,
    ILookup<string, ResolvedEvidence> Evidence,
    DateOnly AsOf)
{
    /// <summary>Where to show what is absent: the front matter of the disclosure.</summary>
    public SourceSpan Absent => Disclosure.Where;
}

/// <summary>What a word says of an element.</summary>
/// <param name="State">The state.</param>
/// <param name="Evidence">The evidence that holds.</param>
/// <param name="Faults">Why it does not hold.</param>
internal sealed record Judgement(ElementState State, ImmutableArray<FoundEvidence> Evidence, ImmutableArray<Diagnostic> Faults)
{
    public static Judgement Missing { get; } = new(ElementState.Missing, [], []);

    public static Judgement Of(ElementState state, params ReadOnlySpan<FoundEvidence> evidence) => new(state, [.. evidence], []);

    public static Judgement Wrong(Diagnostic fault) => new(ElementState.Wrong, [], [fault]);
}
