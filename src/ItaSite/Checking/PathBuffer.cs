namespace ItaSite.Checking;

/// <summary>
/// Joins a folder and the path of a reference as a browser and then a static host do: dot segments resolved (escaped ones
/// too), percent escapes decoded once. One buffer serves all links of a run, so that a good link costs no memory.
/// </summary>
internal sealed class PathBuffer
{
    private char[] characters = new char[512];
    private int length;

    /// <summary>The joined path; it begins with <c>/</c>.</summary>
    public ReadOnlySpan<char> Text => characters.AsSpan(0, length);

    /// <summary>Joins. What was held before is gone.</summary>
    /// <param name="folder">Decoded path of the folder to start from, with <c>/</c> at both ends.</param>
    /// <param name="path">Path as written; rooted or relative.</param>
    public void Join(ReadOnlySpan<char> folder, ReadOnlySpan<char> path)
    {
        length = 0;
        if (path is ['/' or '\\', ..])
        {
            Append("/");
            path = path[1..];
        }
        else
        {
            Append(folder);
        }

        int slash;
        while ((slash = path.IndexOfAny('/', '\\')) >= 0)
        {
            AppendSegment(path[..slash], isLast: false);
            path = path[(slash + 1)..];
        }

        AppendSegment(path, isLast: true);
    }

    /// <summary>Adds to what is held.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        if (length + text.Length > characters.Length)
            Array.Resize(ref characters, Math.Max(characters.Length * 2, length + text.Length));
        text.CopyTo(characters.AsSpan(length));
        length += text.Length;
    }

    /// <summary>Shortens what is held.</summary>
    public void Cut(int newLength) => length = newLength;

    private void AppendSegment(ReadOnlySpan<char> segment, bool isLast)
    {
        var start = length;
        if (segment.Contains('%'))
            AppendDecoded(segment);
        else
            Append(segment);

        if (Text[start..] is "." or "..")
            TakeBack(start, isParent: length - start == 2);
        else if (!isLast)
            Append("/");
    }

    // Above the root there is nothing: browsers stay there.
    private void TakeBack(int start, bool isParent)
    {
        length = start;
        if (isParent && length > 1)
            length = Text[..^1].LastIndexOf('/') + 1;
    }

    // An escaped slash is a character of a name, not a separator. No file can have that name, so the escape is left standing.
    private void AppendDecoded(ReadOnlySpan<char> segment)
    {
        var decoded = Percent.Decode(segment);
        Append(decoded.AsSpan().IndexOfAny('/', '\0') >= 0 ? segment : decoded);
    }
}
