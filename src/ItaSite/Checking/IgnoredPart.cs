using System.Collections.Frozen;

namespace ItaSite.Checking;

/// <summary>Knows whether the page is inside an element that is taken out of the check.</summary>
internal struct IgnoredPart
{
    private static readonly FrozenSet<string> Void = FrozenSet.ToFrozenSet(
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"]);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> VoidLookup = Void.GetAlternateLookup<ReadOnlySpan<char>>();

    private string? element;
    private int depth;

    /// <summary>Follows a start tag. True when the element is out of the check.</summary>
    public bool Open(ReadOnlySpan<char> name, bool isMarked)
    {
        if (element is not null)
        {
            depth += name.SequenceEqual(element) ? 1 : 0;
            return true;
        }

        if (isMarked && !VoidLookup.Contains(name))
        {
            element = name.ToString();
            depth = 1;
        }

        return isMarked;
    }

    /// <summary>Follows an end tag.</summary>
    public void Close(ReadOnlySpan<char> name)
    {
        if (element is not null && name.SequenceEqual(element) && --depth == 0)
            element = null;
    }
}
