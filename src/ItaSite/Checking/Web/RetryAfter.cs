using System.Globalization;

namespace ItaSite.Checking.Web;

/// <summary>Reads how long a host asks to be left alone: seconds, a day and time, or <c>1m30s</c> as some hosts write.</summary>
internal static class RetryAfter
{
    /// <summary>The time, or null when the host does not say or says nonsense.</summary>
    public static TimeSpan? Read(string? header, DateTimeOffset now)
    {
        var text = (header ?? "").Trim();
        if (text.Length == 0)
            return null;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
            return seconds <= 86_400 ? TimeSpan.FromSeconds(seconds) : TimeSpan.FromDays(1);
        if (DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day))
            return day > now ? day - now : TimeSpan.Zero;
        return Units(text);
    }

    private static TimeSpan? Units(string text)
    {
        var total = 0.0;
        var number = 0;
        var digits = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c) && digits++ < 6)
            {
                number = (number * 10) + (c - '0');
                continue;
            }

            if (digits == 0 || c is not ('h' or 'm' or 's'))
                return null;
            total += number * (c switch { 'h' => 3600, 'm' => 60, _ => 1 });
            (number, digits) = (0, 0);
        }

        return digits == 0 ? TimeSpan.FromSeconds(total) : null;
    }
}
