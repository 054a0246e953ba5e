using System.Collections.Concurrent;

namespace ItaSite.Checking;

/// <summary>Holds each text once: the pages of a site repeat the same menu, and so the same links, thousands of times.</summary>
internal sealed class TextPool
{
    private readonly ConcurrentDictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public TextPool() => lookup = texts.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return "";
        if (lookup.TryGetValue(text, out var known))
            return known;
        var fresh = text.ToString();
        return texts.GetOrAdd(fresh, fresh);
    }
}
