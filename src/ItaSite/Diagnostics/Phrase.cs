using System.Collections.Immutable;

namespace ItaSite.Diagnostics;

/// <summary>A text by key with arguments of its own, as an argument of a message: which words fit is known where the finding is made, the language only later.</summary>
/// <param name="Key">Key of the text in the resources.</param>
/// <param name="Arguments">Values for its placeholders.</param>
public sealed record Phrase(string Key, ImmutableArray<object?> Arguments)
{
    /// <summary>A text with values.</summary>
    public static Phrase Of(string key, params ReadOnlySpan<object?> arguments) => new(key, [.. arguments]);

    /// <inheritdoc/>
    public bool Equals(Phrase? other) => other is not null && Key == other.Key && Arguments.SequenceEqual(other.Arguments);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Key, Arguments.Length);
}
