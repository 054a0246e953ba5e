using System.Globalization;
using ItaSite.Model;

namespace ItaSite.Cli.Arguments;

/// <summary>Reads a fiscal year as people type it.</summary>
internal static class YearArgument
{
    /// <summary>Reads such as <c>2568</c> or <c>๒๕๖๘</c>; refuses anything else and says why.</summary>
    public static FiscalYear? Read(string text, Invocation run)
    {
        if (int.TryParse(ThaiDigits.ToArabic(text.AsSpan().Trim()), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            if (FiscalYear.FromBuddhistEra(number) is { } year)
                return year;
            if (number < 3000 && FiscalYear.FromBuddhistEra(number + FiscalYear.EraOffset) is { } meant)
            {
                run.Refuse("Command.GregorianYear", text, meant);
                return null;
            }
        }

        run.Refuse("Command.BadYear", text);
        return null;
    }
}
