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
        return FiscalYear.FromBuddhistEra(number) is { } year ? OfFiscalYear(year, part, text, findings) : OfMonth(number, part, text, findings);
    }

    private static Coverage? OfFiscalYear(FiscalYear year, string part, Spanned<string> text, Findings findings)
    {
        var months = part switch
        {
            "" => (First: 1, Last: 12),
            ['H' or 'h', >= '1' and <= '2'] => (First: (part[1] - '1') * 6 + 1, Last: (part[1] - '0') * 6),
            ['Q' or 'q', >= '1' and <= '4'] => (First: (part[1] - '1') * 3 + 1, Last: (part[1] - '0') * 3),
            _ => default,
        };
        if (months != default)
            return new Coverage(year.Month(months.First).First, year.Month(months.Last).Last, text.Value);
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
