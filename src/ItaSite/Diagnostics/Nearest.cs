namespace ItaSite.Diagnostics;

/// <summary>Finds the known name an editor most likely meant.</summary>
public static class Nearest
{
    /// <summary>The candidate with the smallest edit distance to <paramref name="word"/>, or null when none is near.</summary>
    /// <remarks>"Near" is at most a third of the word's length, and at least two edits: enough for a slip, too little for a guess.</remarks>
    public static string? Among(string word, IEnumerable<string> candidates) => Among(word, candidates, Math.Max(2, word.Length / 3));

    /// <summary>The candidate with the smallest edit distance to <paramref name="word"/>, or null when all are further than the limit.</summary>
    public static string? Among(string word, IEnumerable<string> candidates, int limit) =>
        candidates
            .Select(candidate => (candidate, distance: Distance(word, candidate)))
            .Where(pair => pair.distance <= limit)
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();

    // Levenshtein distance with one row of memory.
    private static int Distance(string left, string right)
    {
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            row[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var above = row[j];
                var cost = char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + cost);
                diagonal = above;
            }
        }

        return row[^1];
    }
}
