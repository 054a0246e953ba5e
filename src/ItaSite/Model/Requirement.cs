using System.Collections.Immutable;

namespace ItaSite.Model;

/// <summary>What satisfies an element: one word of the closed vocabulary that catalogues are written in.</summary>
public abstract record Requirement
{
    /// <summary>The word as catalogues write it.</summary>
    public abstract string Word { get; }
}

/// <summary>Any evidence that resolves.</summary>
public sealed record ShownRequirement : Requirement
{
    /// <inheritdoc/>
    public override string Word => "shown";
}

/// <summary>A file of one of the given types.</summary>
/// <param name="Types">Extensions without dot, in lower case.</param>
public sealed record FileRequirement(ImmutableArray<string> Types) : Requirement
{
    /// <inheritdoc/>
    public override string Word => "file";

    /// <inheritdoc/>
    public bool Equals(FileRequirement? other) => other is not null && Types.SequenceEqual(other.Types);

    /// <inheritdoc/>
    public override int GetHashCode() => Types.Length;
}

/// <summary>A link that can be followed: to a page of the site or to an outside service.</summary>
public sealed record LinkRequirement : Requirement
{
    /// <inheritdoc/>
    public override string Word => "link";
}

/// <summary>The evidence of the governed elements covers a period.</summary>
/// <param name="Period">The period asked.</param>
/// <param name="Of">Ids of the governed elements; empty means all others of the item.</param>
public sealed record CoversRequirement(Period Period, ImmutableArray<string> Of) : Requirement
{
    /// <inheritdoc/>
    public override string Word => "covers";

    /// <inheritdoc/>
    public bool Equals(CoversRequirement? other) => other is not null && Period == other.Period && Of.SequenceEqual(other.Of);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Period, Of.Length);
}

/// <summary>Software cannot see it: a person confirms it, by office and date.</summary>
public sealed record ReviewRequirement : Requirement
{
    /// <inheritdoc/>
    public override string Word => "review";
}

/// <summary>The assessment file of the year before holds a part of the improvement cycle.</summary>
/// <param name="Part">The part asked.</param>
/// <param name="Topic">Number of one of the seven analysis topics, or null for all.</param>
public sealed record CycleRequirement(CyclePart Part, int? Topic) : Requirement
{
    /// <inheritdoc/>
    public override string Word => "cycle";
}

/// <summary>A part of the improvement cycle that follows an assessment.</summary>
public enum CyclePart
{
    /// <summary>Analysis of the scores.</summary>
    Analysis,

    /// <summary>The measures decided.</summary>
    Measures,

    /// <summary>Steps of every measure.</summary>
    Steps,

    /// <summary>Owners of every measure.</summary>
    Owners,

    /// <summary>Monitoring and period of every measure.</summary>
    Monitoring,

    /// <summary>The agency's limitations.</summary>
    Limitations,

    /// <summary>What was done for every measure.</summary>
    Progress,

    /// <summary>What came of every measure.</summary>
    Outcomes,
}
