using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace ItaSite.Loading.Datasets;

/// <summary>The form that a whole cell must have.</summary>
internal sealed class CellForm
{
    // What people write in a cell is short, and a pattern of ours reads it faster than it takes to prepare one that never looks back.
    private const int Short = 128;

    private static readonly ConcurrentDictionary<string, CellForm?> Made = new(StringComparer.Ordinal);

    private readonly Regex quick;
    private readonly Lazy<Regex> safe;

    private CellForm(string pattern)
    {
        quick = new Regex(pattern, RegexOptions.CultureInvariant);
        // Content meets the pattern: one that never looks back is safe at any length.
        safe = new Lazy<Regex>(() => new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant));
    }

    /// <summary>The form of a schema's pattern, made once; null for a pattern that cannot be used.</summary>
    public static CellForm? Of(string pattern) => Made.GetOrAdd(pattern, Make);

    /// <summary>True when the whole text has this form.</summary>
    public bool IsMatch(string text) => (text.Length <= Short ? quick : safe.Value).IsMatch(text);

    private static CellForm? Make(string pattern)
    {
        try
        {
            return new CellForm($@"\A(?:{pattern})\z");
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
