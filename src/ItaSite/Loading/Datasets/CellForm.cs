using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace ItaSite.Loading.Datasets;

/// <summary>The patterns of schemas, each made once.</summary>
internal static class CellForm
{
    private static readonly ConcurrentDictionary<string, Regex?> Made = new(StringComparer.Ordinal);

    /// <summary>The form that a whole cell must have, or null for a pattern that cannot be used.</summary>
    public static Regex? Of(string pattern) => Made.GetOrAdd(pattern, Make);

    // Content meets the pattern: one that never looks back is safe at any length.
    private static Regex? Make(string pattern)
    {
        try
        {
            return new Regex($@"\A(?:{pattern})\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
