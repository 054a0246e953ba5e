namespace ItaSite.Checking;

/// <summary>Enumerates the addresses of a <c>srcset</c> (HTML Standard, "parsing a srcset attribute").</summary>
internal ref struct ImageCandidates(ReadOnlySpan<char> list)
{
    private ReadOnlySpan<char> rest = list;

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly ImageCandidates GetEnumerator() => this;

    public bool MoveNext()
    {
        rest = rest.TrimStart(" \t\n\f\r,");
        if (rest.IsEmpty)
            return false;
        var end = rest.IndexOfAny(" \t\n\f\r");
        Current = end < 0 ? rest : rest[..end];
        rest = end < 0 ? [] : rest[end..];
        // An address may hold commas (data: does), so only commas at its end separate candidates.
        if (Current[^1] == ',')
            Current = Current.TrimEnd(',');
        else
            SkipDescriptors();
        return true;
    }

    private void SkipDescriptors()
    {
        var depth = 0;
        for (var i = 0; i < rest.Length; i++)
        {
            depth += rest[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (rest[i] == ',' && depth <= 0)
            {
                rest = rest[(i + 1)..];
                return;
            }
        }

        rest = [];
    }
}
