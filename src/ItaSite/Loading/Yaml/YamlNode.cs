using System.Collections.Immutable;
using ItaSite.Diagnostics;

namespace ItaSite.Loading.Yaml;

/// <summary>A value of a YAML file with its place: scalars, sequences and mappings only.</summary>
internal abstract record YamlNode(SourceSpan Where);

/// <summary>A piece of text, as written without its quotes.</summary>
internal sealed record YamlScalar(string Text, bool IsQuoted, SourceSpan Where) : YamlNode(Where)
{
    /// <summary>True for a value left out: nothing, <c>~</c> or <c>null</c>.</summary>
    public bool IsEmpty => !IsQuoted && Text is "" or "~" or "null";
}

/// <summary>A list.</summary>
internal sealed record YamlSequence(ImmutableArray<YamlNode> Items, SourceSpan Where) : YamlNode(Where);

/// <summary>Keys and values in order; keys are unique.</summary>
internal sealed record YamlMapping(ImmutableArray<YamlEntry> Entries, SourceSpan Where) : YamlNode(Where);

/// <summary>A key and its value.</summary>
internal readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);
