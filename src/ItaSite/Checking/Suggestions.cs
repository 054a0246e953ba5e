using ItaSite.Diagnostics;

namespace ItaSite.Checking;

/// <summary>Finds what a broken link most likely meant.</summary>
internal sealed class Suggestions(KnownAddresses known)
{
    // Nobody reads more, and comparing every broken address with every known one would take longer than the build.
    private const int MostAnswers = 100;
    private const int Window = 500;
    private const int MostAnchors = 2000;
    private const int LongestName = 300;

    private readonly Dictionary<string, string?> answers = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, string>> bySpelling = new(() => known.All
        .GroupBy(Spelling.Of, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Min(StringComparer.Ordinal)!, StringComparer.Ordinal));

    private readonly Lazy<string[]> sorted = new(() => [.. known.All.Order(StringComparer.Ordinal)]);

    /// <summary>The nearest address that exists, or null.</summary>
    public string? Address(string broken)
    {
        if (answers.TryGetValue(broken, out var answer))
            return answer;
        if (answers.Count >= MostAnswers || broken.Length > LongestName)
            return null;
        return answers[broken] = LooksTheSame(broken) ?? SameName(broken) ?? Nearest.Among(broken, Neighbours(broken));
    }

    /// <summary>The nearest anchor of a page, or null.</summary>
    public string? Anchor(PageLinks page, string broken)
    {
        var key = $"{page.Address}#{broken}";
        if (answers.TryGetValue(key, out var answer))
            return answer;
        if (answers.Count >= MostAnswers || broken.Length > LongestName)
            return null;
        return answers[key] = Nearest.Among(broken, page.Anchors.Take(MostAnchors));
    }

    private string? LooksTheSame(string broken) => bySpelling.Value.GetValueOrDefault(Spelling.Of(broken));

    // A file that was moved keeps its name; one such name is an answer, several are a guess.
    private string? SameName(string broken)
    {
        var name = broken.AsSpan(broken.TrimEnd('/').LastIndexOf('/') + 1);
        if (name.IsEmpty || !name.Contains('.'))
            return null;
        string? found = null;
        foreach (var address in sorted.Value)
        {
            if (!address.AsSpan().EndsWith(name, StringComparison.OrdinalIgnoreCase) || address[^(name.Length + 1)] != '/')
                continue;
            if (found is not null)
                return null;
            found = address;
        }

        return found;
    }

    // Around its place in the order stand the addresses with the longest common beginning.
    private ArraySegment<string> Neighbours(string broken)
    {
        var at = Array.BinarySearch(sorted.Value, broken, StringComparer.Ordinal);
        var middle = at < 0 ? ~at : at;
        var first = Math.Max(0, middle - Window);
        return new ArraySegment<string>(sorted.Value, first, Math.Min(sorted.Value.Length, middle + Window) - first);
    }
}
