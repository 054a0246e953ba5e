using System.Collections.Immutable;

namespace ItaSite.Model;

/// <summary>Which cells a catalogue means: the whole text, or with <c>*</c> at an end its beginning, its end or any part of it.</summary>
public static class CellPattern
{
    private const char Any = '*';

    /// <summary>The texts that an editor may write: what the column allows and the pattern means, else what the pattern says.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="field">The column, or null when its kind of table is not known.</param>
    public static ImmutableArray<string> Texts(string pattern, TableField? field)
    {
        ImmutableArray<string> allowed = [.. (field?.Constraints.Enum ?? []).Where(text => Matches(text, pattern))];
        return allowed.IsEmpty ? [pattern.Trim(Any)] : allowed;
    }

    /// <summary>True when a cell is meant.</summary>
    public static bool Matches(string cell, string pattern)
    {
        var (text, part) = (ComparableText.Of(cell), ComparableText.Of(pattern.Trim(Any)));
        return (pattern.StartsWith(Any), pattern.EndsWith(Any)) switch
        {
            (true, true) => text.Contains(part, StringComparison.Ordinal),
            (true, false) => text.EndsWith(part, StringComparison.Ordinal),
            (false, true) => text.StartsWith(part, StringComparison.Ordinal),
            _ => text == part,
        };
    }
}
