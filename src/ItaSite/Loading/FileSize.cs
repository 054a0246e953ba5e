using System.Globalization;
using ItaSite.Diagnostics;

namespace ItaSite.Loading;

/// <summary>Sizes as file managers show them.</summary>
internal static class FileSize
{
    private const int Step = 1024;

    /// <summary>A number of bytes in kilobytes, from 1,024 of them on in megabytes, rounded up: what is above a limit must not look equal to it.</summary>
    public static Phrase Of(long bytes) => bytes >= Step * Step ? Phrase.Of("Size.Megabytes", Rounded(bytes, Step * Step)) : Phrase.Of("Size.Kilobytes", Rounded(bytes, Step));

    /// <summary>A number of characters of one line.</summary>
    public static Phrase Characters(int count) => Phrase.Of("Size.Characters", count.ToString("N0", CultureInfo.InvariantCulture));

    private static string Rounded(long bytes, int unit) => (Math.Ceiling(bytes * 10m / unit) / 10m).ToString("#,##0.#", CultureInfo.InvariantCulture);
}
