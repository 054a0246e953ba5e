using System.Globalization;

namespace ItaSite.Model;

/// <summary>The number of a disclosure item within one year, such as O12. Numbers move from year to year; topics do not.</summary>
public readonly record struct ItemId : IComparable<ItemId>
{
    private ItemId(int number) => Number = number;

    /// <summary>The number, from 1.</summary>
    public int Number { get; }

    /// <summary>The form used in addresses and file names: <c>o12</c>.</summary>
    public string Slug => string.Create(CultureInfo.InvariantCulture, $"o{Number}");

    /// <summary>Reads <c>O12</c>, <c>o12</c>, <c>12</c>, <c>๑๒</c> and <c>๐๑๒</c>; Thai reports write the letter O as the digit zero.</summary>
    public static ItemId? Parse(string text)
    {
        var digits = ThaiDigits.ToArabic(text.AsSpan().Trim());
        if (digits.Length > 0 && digits[0] is 'O' or 'o')
            digits = digits[1..];
        return digits.Length is > 0 and <= 4
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number is > 0 and < 1000
                ? new ItemId(number)
                : null;
    }

    /// <inheritdoc/>
    public int CompareTo(ItemId other) => Number.CompareTo(other.Number);

    /// <summary>The official form: <c>O12</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"O{Number}");

#pragma warning disable CS1591 // comparison operators say what they are
    public static bool operator <(ItemId left, ItemId right) => left.CompareTo(right) < 0;

    public static bool operator >(ItemId left, ItemId right) => left.CompareTo(right) > 0;

    public static bool operator <=(ItemId left, ItemId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ItemId left, ItemId right) => left.CompareTo(right) >= 0;
#pragma warning restore CS1591
}
