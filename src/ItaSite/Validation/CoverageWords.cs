using System.Collections.Immutable;
using ItaSite.Model;

namespace ItaSite.Validation;

/// <summary>Names a few periods in a message.</summary>
internal static class CoverageWords
{
    private const int Shown = 6;

    public static string Of(ImmutableArray<Coverage> coverage)
    {
        var names = coverage.Select(piece => piece.Written).Distinct(StringComparer.Ordinal).ToArray();
        var listed = string.Join(", ", names.Take(Shown));
        return names.Length > Shown ? listed + ", …" : listed;
    }
}
