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

/// <summary>Rows and columns of a table: the columns have no blank that their schema forbids, and enough rows match.</summary>
/// <param name="Dataset">Name of the schema.</param>
/// <param name="Columns">Names of columns; empty when only rows are asked.</param>
/// <param name="Where">Texts that a column must hold, by column, <c>*</c> at an end standing for any text; empty counts every row. Each text of a column asks for rows of its own.</param>
/// <param name="Minimum">Least number of rows that count, for each text.</param>
public sealed record DatasetRequirement(string Dataset, ImmutableArray<string> Columns, ImmutableSortedDictionary<string, ImmutableArray<string>> Where, int Minimum) : Requirement
{
    /// <inheritdoc/>
    public override string Word => "dataset";

    /// <inheritdoc/>
    public bool Equals(DatasetRequirement? other) =>
        other is not null && Dataset == other.Dataset && Minimum == other.Minimum && Columns.SequenceEqual(other.Columns)
        && Where.Count == other.Where.Count && Where.All(pair => other.Where.TryGetValue(pair.Key, out var texts) && texts.SequenceEqual(pair.Value));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Dataset, Columns.Length, Where.Count, Minimum);
}

/// <summary>A file of the given types.</summary>
/// <param name="Types">Extensions without dot, in lower case.</param>
/// <param name="Every">True when a file of each type is asked, false when one of any suffices.</param>
public sealed record FileRequirement(ImmutableArray<string> Types, bool Every) : Requirement
{
    /// <inheritdoc/>
    public override string Word => "file";

    /// <inheritdoc/>
    public bool Equals(FileRequirement? other) => other is not null && Every == other.Every && Types.SequenceEqual(other.Types);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Types.Length, Every);
}

/// <summary>A table whose headings are those of the official form, in its order, and that leaves no cell blank which the form wants filled.</summary>
/// <param name="Dataset">Name of the schema that describes the form.</param>
public sealed record FormRequirement(string Dataset) : Requirement
{
    /// <inheritdoc/>
    public override string Word => "form";
}

/// <summary>A link that can be followed: to a page of the site or to an outside service.</summary>
/// <param name="Channel">The kind of channel asked (<c>channels.yml</c>), or null for any.</param>
/// <param name="Of">Elements whose links are meant when this one names none; empty means its own only.</param>
/// <param name="SeparateFrom">Topics whose evidence must not lead to the same address.</param>
public sealed record LinkRequirement(string? Channel, ImmutableArray<string> Of, ImmutableArray<string> SeparateFrom) : Requirement
{
    /// <inheritdoc/>
    public override string Word => "link";

    /// <inheritdoc/>
    public bool Equals(LinkRequirement? other) =>
        other is not null && Channel == other.Channel && Of.SequenceEqual(other.Of) && SeparateFrom.SequenceEqual(other.SeparateFrom);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Channel, Of.Length, SeparateFrom.Length);
}

/// <summary>The item's page is at most two clicks from the home page, and the site stands on the agency's main website.</summary>
public sealed record ReachableRequirement : Requirement
{
    /// <inheritdoc/>
    public override string Word => "reachable";
}

/// <summary>Evidence in each of the languages.</summary>
/// <param name="Languages">Language codes (<c>th</c>, <c>en</c>).</param>
public sealed record LanguageRequirement(ImmutableArray<string> Languages) : Requirement
{
    /// <inheritdoc/>
    public override string Word => "language";

    /// <inheritdoc/>
    public bool Equals(LanguageRequirement? other) => other is not null && Languages.SequenceEqual(other.Languages);

    /// <inheritdoc/>
    public override int GetHashCode() => Languages.Length;
}

/// <summary>News or pages of the site that cover a period.</summary>
/// <param name="Kind">What is collected.</param>
/// <param name="Period">The period that one of them must belong to, or null when any will do.</param>
/// <param name="Minimum">Least number of them.</param>
public sealed record CollectionRequirement(CollectionKind Kind, Period? Period, int Minimum) : Requirement
{
    /// <inheritdoc/>
    public override string Word => "collection";
}

/// <summary>What a collection is made of.</summary>
public enum CollectionKind
{
    /// <summary>News posts.</summary>
    News,

    /// <summary>Free pages.</summary>
    Pages,
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
