using System.Globalization;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Loading.Yaml;

/// <summary>Reads single values, with the two-era rule: fiscal years are B.E. numbers, dates are ISO Gregorian.</summary>
internal static class YamlValue
{
    // 2024-1-5 can mean one day only.
    private static readonly string[] DateForms = ["yyyy-MM-dd", "yyyy-M-d"];

    public static IReadOnlyDictionary<string, bool> Flags { get; } =
        new Dictionary<string, bool>(StringComparer.Ordinal) { ["true"] = true, ["false"] = false };

    public static Spanned<string>? Text(YamlNode node, Findings findings)
    {
        if (node is YamlScalar scalar)
            return new Spanned<string>(scalar.Text, scalar.Where);
        findings.Add(LoadingRules.WrongShape, node.Where, Shape.Text);
        return null;
    }

    public static YamlMap? Map(YamlNode node, Findings findings) => Mapping(node, findings) is { } mapping ? new YamlMap(mapping, findings) : null;

    public static YamlMapping? Mapping(YamlNode node, Findings findings)
    {
        if (node is YamlMapping mapping)
            return mapping;
        findings.Add(LoadingRules.WrongShape, node.Where, Shape.Mapping);
        return null;
    }

    public static DateOnly? Date(Spanned<string> text, Findings findings)
    {
        var written = ThaiDigits.ToArabic(text.Value.AsSpan().Trim());
        var parts = written.Split('-');
        var isBuddhist = parts.Length == 3 && parts[0].Length == 4 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && FiscalYear.FromBuddhistEra(year) is not null;
        if (isBuddhist)
        {
            var gregorian = int.Parse(parts[0], CultureInfo.InvariantCulture) - FiscalYear.EraOffset;
            findings.Add(LoadingRules.BuddhistYearInDate, text.Where, text.Value, string.Create(CultureInfo.InvariantCulture, $"{gregorian}-{parts[1]}-{parts[2]}"));
            return null;
        }

        if (DateOnly.TryParseExact(written, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1900 and < 2200)
            return day;
        findings.Add(LoadingRules.NotADate, text.Where, text.Value);
        return null;
    }

    public static Spanned<FiscalYear>? Year(Spanned<string> text, Findings findings)
    {
        if (int.TryParse(ThaiDigits.ToArabic(text.Value.AsSpan().Trim()), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            if (FiscalYear.FromBuddhistEra(number) is { } year)
                return new Spanned<FiscalYear>(year, text.Where);
            if (FiscalYear.FromBuddhistEra(number + FiscalYear.EraOffset) is { } meant)
            {
                findings.Add(LoadingRules.GregorianFiscalYear, text.Where, text.Value, meant);
                return null;
            }
        }

        findings.Add(LoadingRules.NotAFiscalYear, text.Where, text.Value);
        return null;
    }

    public static decimal? Number(Spanned<string> text, Findings findings)
    {
        if (decimal.TryParse(ThaiDigits.ToArabic(text.Value.AsSpan().Trim()), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return number;
        findings.Add(LoadingRules.NotANumber, text.Where, text.Value);
        return null;
    }

    public static T? Choice<T>(Spanned<string> text, IReadOnlyDictionary<string, T> choices, Findings findings)
        where T : struct
    {
        if (choices.TryGetValue(text.Value, out var value))
            return value;
        findings.Add(LoadingRules.UnknownValue, text.Where, text.Value, YamlMap.Suggestion(text.Value, choices.Keys));
        return null;
    }

    public static Uri? WebAddress(Spanned<string>? text, Findings findings)
    {
        if (text is not { } written)
            return null;
        if (Uri.TryCreate(written.Value, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp))
            return uri;
        findings.Add(LoadingRules.NotAnAddress, written.Where, written.Value);
        return null;
    }
}
