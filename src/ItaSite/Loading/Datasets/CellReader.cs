using System.Globalization;
using System.Text.RegularExpressions;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Loading.Datasets;

/// <summary>A cell, and what is wrong with it.</summary>
/// <param name="Cell">The cell; without a value when its text has none.</param>
/// <param name="Fault">The rule it breaks, or null.</param>
/// <param name="Cure">What it should rather say, or null.</param>
internal readonly record struct CellReading(Cell Cell, RuleInfo? Fault = null, object? Cure = null);

/// <summary>Makes of a cell's text what its column's type says. A blank and a stated none are good cells of every type.</summary>
internal static partial class CellReader
{
    public static CellReading Read(string text, TableField field)
    {
        var cell = new Cell(text);
        if (field.Type == FieldType.Text || cell.IsBlank || cell.StatesNone)
            return new CellReading(cell);
        return field.Type switch
        {
            FieldType.Number => OfNumber(cell, NumberText.Read(text, field.Unit), LoadingRules.CellNotANumber),
            FieldType.WholeNumber => OfNumber(cell, NumberText.Read(text, field.Unit) is { } number && number == decimal.Truncate(number) ? decimal.Truncate(number) : null, LoadingRules.CellNotAWholeNumber),
            FieldType.Date => OfDate(cell, DateText.Day(text), isMonth: false, LoadingRules.CellNotADate),
            FieldType.YearMonth => OfDate(cell, DateText.Month(text), isMonth: true, LoadingRules.CellNotAMonth),
            FieldType.Year => OfYear(cell),
            _ => OfPeriod(cell),
        };
    }

    /// <summary>The month that two digits of the year and two of the month inside a number tell, or null.</summary>
    public static Coverage? MonthInside(string number, TablePeriod period)
    {
        var digits = ThaiDigits.ToArabic(number);
        return Pair(digits, period.YearDigits) is { } year && Pair(digits, period.MonthDigits) is { } month && DateText.MonthOf(year, month) is { } first
            ? Month(first, number)
            : null;
    }

    /// <summary>The month that a sentence names, or null.</summary>
    public static Coverage? MonthIn(string sentence) => DateText.MonthIn(sentence) is { } first ? Month(first, sentence) : null;

    private static CellReading OfNumber(Cell cell, decimal? number, RuleInfo fault) =>
        number is null ? new CellReading(cell, fault) : new CellReading(cell with { Number = number });

    private static CellReading OfDate(Cell cell, DateReading reading, bool isMonth, RuleInfo fault)
    {
        if (reading.Day is { } day)
            return new CellReading(cell with { Period = isMonth ? Month(day, cell.Text) : new Coverage(day, day, cell.Text) });
        return new CellReading(cell, reading.Fault == DateFault.TwoDigitYear ? LoadingRules.CellTwoDigitYear : fault);
    }

    private static CellReading OfYear(Cell cell)
    {
        var written = WithoutEra(cell.Text);
        if (!int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return new CellReading(cell, LoadingRules.CellNotAYear);
        if (FiscalYear.FromBuddhistEra(number) is { } year)
            return new CellReading(cell with { Period = new Coverage(year.Start, year.End, cell.Text) });
        return FiscalYear.FromBuddhistEra(number + FiscalYear.EraOffset) is { } meant
            ? new CellReading(cell, LoadingRules.CellGregorianYear, meant)
            : new CellReading(cell, LoadingRules.CellNotAYear);
    }

    private static CellReading OfPeriod(Cell cell)
    {
        var written = WithoutEra(cell.Text);
        if (CoverageText.FiscalSpan(written) is { } span)
            return new CellReading(cell with { Period = span with { Written = cell.Text } });
        if (DateText.Month(cell.Text) is { Day: not null } month)
            return OfDate(cell, month, isMonth: true, LoadingRules.CellNotAPeriod);
        return int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && FiscalYear.FromBuddhistEra(number + FiscalYear.EraOffset) is { } meant
            ? new CellReading(cell, LoadingRules.CellGregorianYear, meant)
            : new CellReading(cell, DateText.Month(cell.Text).Fault == DateFault.TwoDigitYear ? LoadingRules.CellTwoDigitYear : LoadingRules.CellNotAPeriod);
    }

    private static Coverage Month(DateOnly first, string written) => new(first, first.AddMonths(1).AddDays(-1), written);

    private static int? Pair(string digits, int? place) =>
        place is { } from && from < digits.Length && int.TryParse(digits.AsSpan(from - 1, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var pair) ? pair : null;

    // "ปีงบประมาณ พ.ศ. ๒๕๖๘" is 2568.
    private static string WithoutEra(string text) => ThaiDigits.ToArabic(EraWords().Replace(text, "").AsSpan().Trim());

    [GeneratedRegex(@"^\s*(ปีงบประมาณ|ปี)?\s*(พ\.?ศ\.?)?", RegexOptions.CultureInvariant)]
    private static partial Regex EraWords();
}
