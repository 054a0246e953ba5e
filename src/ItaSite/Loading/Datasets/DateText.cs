using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using ItaSite.Model;

namespace ItaSite.Loading.Datasets;

/// <summary>Why a text is no day or month.</summary>
internal enum DateFault
{
    /// <summary>It is one.</summary>
    None,

    /// <summary>It is written like none, or names a day that does not exist.</summary>
    NotADate,

    /// <summary>Its year has two digits between slashes, which may be of either era.</summary>
    TwoDigitYear,
}

/// <summary>A day or the first day of a month, or why there is none.</summary>
/// <param name="Day">The day.</param>
/// <param name="Fault">Why there is none.</param>
internal readonly record struct DateReading(DateOnly? Day, DateFault Fault);

/// <summary>
/// Reads days and months as Thai offices and their spreadsheets write them. The day stands before the month; a year from 2400 on
/// is of the Buddhist Era wherever it stands; two digits after a Thai month are of the Buddhist Era.
/// </summary>
internal static partial class DateText
{
    private const int FirstBuddhistYear = 2400;
    private const int BuddhistCentury = 2500;

    private static readonly string[] ShortMonths = ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."];

    private static readonly FrozenDictionary<string, int> MonthNumbers = ThaiDate.Months.Select(MonthKey).Index()
        .Concat(ShortMonths.Select(MonthKey).Index())
        .ToFrozenDictionary(month => month.Item, month => month.Index + 1, StringComparer.Ordinal);

    // A month anywhere in a sentence. Long names first: a short one may begin like them.
    private static readonly Lazy<Regex> MonthInText = new(() => new Regex(
        $@"({string.Join('|', ThaiDate.Months.Concat(ShortMonths).Select(Regex.Escape))})\s*(?:พ\.?ศ\.?)?\s*(\d{{4}}|\d{{2}})(?!\d)",
        RegexOptions.CultureInvariant | RegexOptions.ECMAScript));

    /// <summary>A day: <c>2025-03-31</c>, <c>31/3/2568</c>, <c>31 มี.ค. 2568</c>, <c>31 มีนาคม 68</c>.</summary>
    public static DateReading Day(string text)
    {
        var written = Plain(text);
        if (IsoDay().Match(written) is { Success: true } iso)
            return Of(Number(iso, 1), Number(iso, 2), Number(iso, 3));
        if (SlashDay().Match(written) is { Success: true } slash)
            return slash.Groups[3].Length == 2 ? new DateReading(null, DateFault.TwoDigitYear) : Of(Number(slash, 3), Number(slash, 2), Number(slash, 1));
        return NamedDay().Match(written) is { Success: true } named ? Of(NamedYear(named.Groups[3]), MonthOf(named.Groups[2].Value), Number(named, 1)) : None;
    }

    /// <summary>The first day of a month: <c>2024-12</c>, <c>12/2567</c>, <c>ธันวาคม 2567</c>, <c>ธ.ค. 67</c>, or a month's first day as spreadsheets keep months.</summary>
    public static DateReading Month(string text)
    {
        var written = Plain(text);
        if (IsoMonth().Match(written) is { Success: true } iso)
            return Of(Number(iso, 1), Number(iso, 2), 1);
        if (SlashMonth().Match(written) is { Success: true } slash)
            return slash.Groups[2].Length == 2 ? new DateReading(null, DateFault.TwoDigitYear) : Of(Number(slash, 2), Number(slash, 1), 1);
        if (NamedMonth().Match(written) is { Success: true } named)
            return Of(NamedYear(named.Groups[2]), MonthOf(named.Groups[1].Value), 1);
        return Day(text) is var day && day.Day is null or { Day: 1 } ? day : None;
    }

    /// <summary>The first day of the month that a sentence names, or null.</summary>
    public static DateOnly? MonthIn(string sentence) =>
        MonthInText.Value.Match(Plain(sentence)) is { Success: true } found ? Of(NamedYear(found.Groups[2]), MonthOf(found.Groups[1].Value), 1).Day : null;

    /// <summary>The first day of a month given as two digits of the Buddhist-Era year and a calendar month, or null.</summary>
    public static DateOnly? MonthOf(int yearInCentury, int month) => Of(BuddhistCentury + yearInCentury, month, 1).Day;

    private static DateReading None => new(null, DateFault.NotADate);

    private static DateReading Of(int year, int month, int day)
    {
        var gregorian = year >= FirstBuddhistYear ? year - FiscalYear.EraOffset : year;
        var exists = gregorian is > 1900 and < 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(gregorian, month);
        return exists ? new DateReading(new DateOnly(gregorian, month, day), DateFault.None) : None;
    }

    private static string Plain(string text) => ThaiDigits.ToArabic(ThaiText.Normalize(text).AsSpan().Trim());

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int NamedYear(Group year) =>
        int.Parse(year.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) + (year.Length == 2 ? BuddhistCentury : 0);

    private static int MonthOf(string name) => MonthNumbers.GetValueOrDefault(MonthKey(name));

    // Dots and spaces of a short name are written in every way: "ม.ค.", "ม.ค", "มค".
    private static string MonthKey(string name) =>
        name.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal);

    [GeneratedRegex(@"^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex IsoDay();

    [GeneratedRegex(@"^([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4}|[0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex SlashDay();

    [GeneratedRegex(@"^(?:วันที่)?\s*([0-9]{1,2})\s*([\u0E01-\u0E4E.\s]+?)\s*(?:พ\.?ศ\.?)?\s*([0-9]{4}|[0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex NamedDay();

    [GeneratedRegex(@"^([0-9]{4})-([0-9]{1,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex IsoMonth();

    [GeneratedRegex(@"^([0-9]{1,2})/([0-9]{4}|[0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex SlashMonth();

    [GeneratedRegex(@"^(?:เดือน)?\s*([\u0E01-\u0E4E.\s]+?)\s*(?:พ\.?ศ\.?)?\s*([0-9]{4}|[0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex NamedMonth();
}
