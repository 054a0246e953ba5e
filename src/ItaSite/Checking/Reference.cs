namespace ItaSite.Checking;

/// <summary>The parts of a reference without scheme and host.</summary>
internal readonly ref struct Reference
{
    private Reference(ReadOnlySpan<char> path, bool hasQuery, ReadOnlySpan<char> fragment, bool isEmptyHash)
    {
        IsEmptyHash = isEmptyHash;
        Path = path;
        HasQuery = hasQuery;
        Fragment = fragment;
    }

    /// <summary>The path, percent escapes as written; empty for a place on the page itself.</summary>
    public ReadOnlySpan<char> Path { get; }

    /// <summary>True when a query follows the path. Files do not depend on it.</summary>
    public bool HasQuery { get; }

    /// <summary>What follows <c>#</c>, as written, without the directive that browsers take for themselves (<c>:~:text=</c>).</summary>
    public ReadOnlySpan<char> Fragment { get; }

    /// <summary>True for <c>#</c> alone.</summary>
    public bool IsEmptyHash { get; }

    /// <summary>True when the path begins at the root of the host.</summary>
    public bool IsRooted => !Path.IsEmpty && Path[0] is '/' or '\\';

    /// <summary>Takes a reference apart.</summary>
    public static Reference Split(ReadOnlySpan<char> text)
    {
        var hash = text.IndexOf('#');
        var fragment = hash < 0 ? [] : text[(hash + 1)..];
        var directive = fragment.IndexOf(":~:", StringComparison.Ordinal);
        if (directive >= 0)
            fragment = fragment[..directive];
        var path = hash < 0 ? text : text[..hash];
        var query = path.IndexOf('?');
        return new Reference(query < 0 ? path : path[..query], query >= 0, fragment, text is "#");
    }

    /// <summary>The reference as browsers read it: without surrounding blanks and without tabs and line breaks anywhere (URL Standard).</summary>
    public static string Clean(string url)
    {
        var trimmed = url.AsSpan();
        while (!trimmed.IsEmpty && trimmed[0] <= ' ')
            trimmed = trimmed[1..];
        while (!trimmed.IsEmpty && trimmed[^1] <= ' ')
            trimmed = trimmed[..^1];
        if (trimmed.IndexOfAny('\t', '\n', '\r') >= 0)
            return string.Concat(trimmed.ToString().Where(c => c is not ('\t' or '\n' or '\r')));
        return trimmed.Length == url.Length ? url : trimmed.ToString();
    }
}
