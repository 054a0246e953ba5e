using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using ItaSite.Model;

namespace ItaSite.Loading.Datasets;

/// <summary>Reads numbers as offices write them: Thai digits, separators of thousands, the currency or the unit after them.</summary>
internal static partial class NumberText
{
    private const string BahtSign = "฿";

    // "1,500.- บาท": the innermost comes last.
    private static readonly string[] Currency = ["บาท", BahtSign, ".-"];

    private static readonly FrozenDictionary<string, string[]> Units = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["percent"] = ["%", "เปอร์เซ็นต์"],
        ["person"] = ["คน", "ราย"],
        ["day"] = ["วัน"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The number, or null when the text is none.</summary>
    /// <param name="text">A cell.</param>
    /// <param name="unit">The column's unit, which may stand after the number; or null.</param>
    public static decimal? Read(string text, string? unit)
    {
        // Most cells of most tables: nothing to take off.
        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var plain))
            return plain;
        var written = ThaiDigits.ToArabic(text.AsSpan().Trim()).Replace('\u2212', '-');
        if (written.StartsWith(BahtSign, StringComparison.Ordinal))
            written = written[BahtSign.Length..].TrimStart();
        foreach (var ending in Currency.Concat(unit is null ? [] : Units.GetValueOrDefault(unit, [])))
        {
            if (written.EndsWith(ending, StringComparison.Ordinal))
                written = written[..^ending.Length].TrimEnd();
        }

        // A comma stands before three digits or it is a slip: 12,50 is not 1250.
        return Form().IsMatch(written) && decimal.TryParse(written, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }

    [GeneratedRegex(@"^[+-]?([0-9]{1,3}(,[0-9]{3})+|[0-9]+)(\.[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
