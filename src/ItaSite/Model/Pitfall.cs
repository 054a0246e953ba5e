using System.Collections.Immutable;

namespace ItaSite.Model;

/// <summary>What other agencies lost an item by, what they did to pass, or what a person must ask because no program can see it.</summary>
/// <param name="Code">Its key.</param>
/// <param name="Kind">Which of the three.</param>
/// <param name="Text">In short Thai words of our own.</param>
/// <param name="Topics">Topics it concerns; empty means every item.</param>
/// <param name="Elements">Ids of the elements it is about; empty means the whole item. Years name elements differently.</param>
/// <param name="Confidence">How sure it is.</param>
/// <param name="Source">Where it was read.</param>
public sealed record Pitfall(
    string Code,
    PitfallKind Kind,
    string Text,
    ImmutableArray<string> Topics,
    ImmutableArray<string> Elements,
    Confidence Confidence,
    string Source)
{
    /// <summary>True when it is about this item in particular: its subject, and something that it asks in its year.</summary>
    public bool Concerns(OitItem item) => Topics.Contains(item.Topic) && (Elements.IsEmpty || Elements.Any(id => item.Find(id) is not null));
}

/// <summary>What a pitfall tells.</summary>
public enum PitfallKind
{
    /// <summary>A reason why items got no points.</summary>
    Reason,

    /// <summary>What agencies did so that items passed.</summary>
    Practice,

    /// <summary>A question that people answer before they hand in.</summary>
    Question,
}
