using ItaSite.Model;

namespace ItaSite.Validation.Words;

/// <summary>Which cells a catalogue means: the whole text, or with <c>*</c> at an end its beginning, its end or any part of it.</summary>
internal static class CellPattern
{
    private const char Any = '*';

    /// <summary>What a pattern says to people.</summary>
    public static string Words(string pattern) => pattern.Trim(Any);

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
