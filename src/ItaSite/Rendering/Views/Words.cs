using System.Collections.Frozen;
using System.Globalization;
using ItaSite.Model;

namespace ItaSite.Rendering.Views;

/// <summary>The theme's own words in one language, and how it writes numbers and dates.</summary>
/// <param name="language">Language code, such as <c>th</c>.</param>
/// <param name="texts">Texts by key, with placeholders <c>{0}</c>, <c>{1}</c> ….</param>
/// <param name="usesThaiDigits">True when the theme's own numbers are in Thai digits.</param>
public sealed class Words(string language, FrozenDictionary<string, string> texts, bool usesThaiDigits)
{
    private const string Thai = "th";
    private const decimal Kilo = 1024;

    /// <summary>Language code of the words.</summary>
    public string Language => language;

    /// <summary>Language code to mark official Thai texts with, or null where the whole page is Thai.</summary>
    public string? CatalogueLanguage => language == Thai ? null : Thai;

    /// <summary>A text without placeholders.</summary>
    /// <exception cref="KeyNotFoundException">The theme has no such text: a fault of the theme.</exception>
    public string this[string key] => texts[key];

    /// <summary>A text with its placeholders filled.</summary>
    public string Fill(string key, params ReadOnlySpan<object?> values) =>
        string.Format(CultureInfo.InvariantCulture, texts[key], values);

    /// <summary>A text by key, or the key's last part when the theme has none: for names that come from content.</summary>
    public string NameOf(string group, string name) => texts.GetValueOrDefault($"{group}.{name}", name);

    /// <summary>Digits as the site writes them.</summary>
    public string Digits(string text) => usesThaiDigits ? ThaiDigits.ToThai(text) : text;

    /// <summary>A whole number with separators.</summary>
    public string Number(long number) => Digits(number.ToString("N0", CultureInfo.InvariantCulture));

    /// <summary>A number with separators and as many decimals as its column has.</summary>
    public string Number(decimal number, int decimals) => Digits(number.ToString($"N{decimals}", CultureInfo.InvariantCulture));

    /// <summary>A score with two decimals.</summary>
    public string Score(decimal score) => Digits(score.ToString("0.00", CultureInfo.InvariantCulture));

    /// <summary>A difference of scores, with its sign and two decimals.</summary>
    public string Change(decimal change) => Digits(change.ToString("+0.00;−0.00;0.00", CultureInfo.InvariantCulture));

    /// <summary>A fiscal year's number.</summary>
    public string Year(FiscalYear year) => Digits(year.ToString());

    /// <summary>A day in words.</summary>
    public string Day(DateOnly day) => Digits(language == Thai ? ThaiDate.Full(day) : day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));

    /// <summary>A month in words.</summary>
    public string Month(DateOnly day) => Digits(language == Thai ? ThaiDate.Month(day) : day.ToString("MMMM yyyy", CultureInfo.InvariantCulture));

    /// <summary>A day for people and for machines; null for no day.</summary>
    public DateView? Date(DateOnly? day) =>
        day is { } known ? new DateView(Day(known), known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null;

    /// <summary>A file's size: bytes, or kilobytes and megabytes of 1,024 as file managers show them.</summary>
    public string Size(long bytes) => bytes switch
    {
        < 1024 => Fill("size.bytes", Number(bytes)),
        < 1024 * 1024 => Fill("size.kilobytes", Number((long)Math.Ceiling(bytes / Kilo))),
        _ => Fill("size.megabytes", Digits(Math.Round(bytes / Kilo / Kilo, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture))),
    };

    /// <summary>A text of the agency in this language, or in Thai when it has no other.</summary>
    public string Of(LocalizedText text) => language == Thai ? text.Thai : text.English ?? text.Thai;
}
