using System.Globalization;

namespace ItaSite.Reporting;

/// <summary>Scores as they are published: two decimals, halves away from zero.</summary>
public static class Decimal2
{
    /// <summary>The value with exactly two decimals.</summary>
    public static decimal Round(decimal value) => decimal.Round(value, 2, MidpointRounding.AwayFromZero) + 0.00m;

    /// <summary>Such as <c>95.00</c>.</summary>
    public static string Text(decimal value) => Round(value).ToString("0.00", CultureInfo.InvariantCulture);
}
