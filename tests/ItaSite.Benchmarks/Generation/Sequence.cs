namespace ItaSite.Benchmarks.Generation;

/// <summary>
/// Numbers that are the same on every machine and every version of .NET: SplitMix64 (Steele, Lea, Flood 2014).
/// <see cref="Random"/> promises that only within one version.
/// </summary>
internal sealed class Sequence(ulong seed)
{
    private ulong state = seed;

    /// <summary>The sequence of one page: independent of how many pages there are.</summary>
    public static Sequence OfPage(int index) => new(0x17A517E000000000UL ^ ((ulong)index * 0xD1342543DE82EF95UL));

    /// <summary>A number from 0 up to, and without, the limit.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>One of several.</summary>
    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15UL;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }
}
