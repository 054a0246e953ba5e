namespace ItaSite.Diagnostics;

/// <summary>A value together with the place it was read from.</summary>
/// <typeparam name="T">The kind of value.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Where">Where an editor wrote it.</param>
public readonly record struct Spanned<T>(T Value, SourceSpan Where)
{
    /// <summary>The same place with a value computed from this one.</summary>
    public Spanned<TOther> Select<TOther>(Func<T, TOther> convert) => new(convert(Value), Where);
}
