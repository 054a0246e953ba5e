using System.Globalization;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>Reads what a piece of evidence covers: <c>2568</c>, <c>2568-H1</c>, <c>2568-Q2</c> (B.E. fiscal) or <c>2024-12</c> (an ISO month).</summary>
internal static class CoverageText
{
    public static Coverage? Read(Spanned<string> text, Findings findings)
    {
        var written = ThaiDigits.ToArabic(text.Value.AsSpan().Trim());
        var dash = written.IndexOf('-', StringComparison.Ordinal);
        if (!int.TryParse(dash < 0 ? written : written[..dash], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return Refuse(LoadingRules.NotAPeriod, text, findings);
        var part = dash < 0 ? "" : written[(dash + 1)..];
        return FiscalYear.FromBuddhistEra(number) is { } year ? InFiscalYear(year, part, text, findings) : OfMonth(number, part, text, findings);
    }

    /// <summary>A fiscal year, one of its halves or quarters; null when the text is none of these.</summary>
    public static Coverage? FiscalSpan(string text)
    {
        var written = ThaiDigits.ToArabic(text.AsSpan().Trim());
        var (number, part) = written.IndexOf('-', StringComparison.Ordinal) is >= 0 and var dash ? (written[..dash], written[(dash + 1)..]) : (written, "");
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && FiscalYear.FromBuddhistEra(year) is { } fiscal
            ? OfFiscalYear(fiscal, part, text)
            : null;
    }

    private static Coverage? OfFiscalYear(FiscalYear year, string part, string written)
    {
        var (first, last) = part switch
        {
            "" => (1, 12),
            ['H' or 'h', >= '1' and <= '2'] => ((part[1] - '1') * 6 + 1, (part[1] - '0') * 6),
            ['Q' or 'q', >= '1' and <= '4'] => ((part[1] - '1') * 3 + 1, (part[1] - '0') * 3),
            _ => default,
        };
        return first == 0 ? null : new Coverage(year.Month(first).First, year.Month(last).Last, written);
    }

    private static Coverage? InFiscalYear(FiscalYear year, string part, Spanned<string> text, Findings findings)
    {
        if (OfFiscalYear(year, part, text.Value) is { } span)
            return span;
        if (part.Length == 2 && int.TryParse(part, out var month) && month is >= 1 and <= 12)
        {
            findings.Add(LoadingRules.BuddhistYearInDate, text.Where, text.Value, string.Create(CultureInfo.InvariantCulture, $"{year.BuddhistEra - FiscalYear.EraOffset}-{part}"));
            return null;
        }

        return Refuse(LoadingRules.NotAPeriod, text, findings);
    }

    private static Coverage? OfMonth(int number, string part, Spanned<string> text, Findings findings)
    {
        if (number is < 1900 or > 2200)
            return Refuse(LoadingRules.NotAPeriod, text, findings);
        if (part.Length == 2 && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12)
        {
            var first = new DateOnly(number, month, 1);
            return new Coverage(first, first.AddMonths(1).AddDays(-1), text.Value);
        }

        if (part.Length != 0)
            return Refuse(LoadingRules.NotAPeriod, text, findings);
        findings.Add(LoadingRules.GregorianFiscalYear, text.Where, text.Value, number + FiscalYear.EraOffset);
        return null;
    }

    private static Coverage? Refuse(RuleInfo rule, Spanned<string> text, Findings findings)
    {
        findings.Add(rule, text.Where, text.Value);
        return null;
    }
}
