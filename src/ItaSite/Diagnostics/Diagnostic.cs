using System.Collections.Immutable;

namespace ItaSite.Diagnostics;

/// <summary>
/// One finding: a rule, a place and the arguments of its message. It holds no text, so that the same finding can be
/// told in Thai, in English or to a machine.
/// </summary>
public sealed record Diagnostic
{
    /// <summary>Makes a finding with the rule's own severity.</summary>
    public Diagnostic(RuleInfo rule, SourceSpan where, params ReadOnlySpan<object?> arguments)
    {
        Rule = rule;
        Where = where;
        Severity = rule.DefaultSeverity;
        Arguments = [.. arguments];
    }

    /// <summary>The kind of finding.</summary>
    public RuleInfo Rule { get; }

    /// <summary>Where an editor must look: always a file that exists.</summary>
    public SourceSpan Where { get; init; }

    /// <summary>Values for the placeholders <c>{0}</c>, <c>{1}</c> … of the rule's message, in order.</summary>
    public ImmutableArray<object?> Arguments { get; init; }

    /// <summary>Severity in force; set by the rule, then by the site's policy, once.</summary>
    public Severity Severity { get; init; }

    /// <summary>Buddhist-Era fiscal year concerned, if any.</summary>
    public int? Year { get; init; }

    /// <summary>Item concerned, such as <c>O12</c>, if any.</summary>
    public string? Item { get; init; }

    /// <summary>Element id concerned, if any.</summary>
    public string? Element { get; init; }

    /// <summary>Other places that belong to the finding, such as the first of two duplicates.</summary>
    public ImmutableArray<SourceSpan> Related { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(Diagnostic? other) =>
        other is not null && Rule == other.Rule && Where == other.Where && Severity == other.Severity
        && Year == other.Year && Item == other.Item && Element == other.Element
        && Arguments.SequenceEqual(other.Arguments) && Related.SequenceEqual(other.Related);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule.Code, Where, Item, Element, Arguments.Length);
}
