using System.Collections.Immutable;
using System.Globalization;
using ItaSite.Model;

namespace ItaSite.Validation;

/// <summary>Names a few periods in a message.</summary>
internal static class CoverageWords
{
    private const int Shown = 6;

    /// <summary>The first few, in words.</summary>
    public static string Of(ImmutableArray<Coverage> coverage)
    {
        var names = coverage.Select(Name).Distinct(StringComparer.Ordinal).ToArray();
        var listed = string.Join(", ", names.Take(Shown));
        return names.Length > Shown ? listed + ", …" : listed;
    }

    // Months are said as readers say them, and as files write them.
    private static string Name(Coverage piece) => piece.First.Day == 1 && piece.Last == piece.First.AddMonths(1).AddDays(-1)
        ? string.Create(CultureInfo.InvariantCulture, $"{ThaiDate.Month(piece.First)} ({piece.First:yyyy-MM})")
        : piece.Written;
}
