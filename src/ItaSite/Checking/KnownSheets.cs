using System.Collections.Immutable;

namespace ItaSite.Checking;

/// <summary>The addresses in style sheets that stand in pages. A theme writes the same sheet into every page: it is read once.</summary>
internal sealed class KnownSheets
{
    // A theme has one or two; comparing with more would cost what reading costs.
    private const int Most = 8;

    private ImmutableArray<Sheet> known = [];

    /// <summary>The addresses in a sheet with their offsets.</summary>
    public ImmutableArray<StyleUrl> UrlsIn(ReadOnlySpan<char> text)
    {
        foreach (var sheet in known)
        {
            if (text.SequenceEqual(sheet.Text))
                return sheet.Urls;
        }

        var urls = StyleUrls.In(text);
        if (known.Length < Most)
            Remember(new Sheet(text.ToString(), urls));
        return urls;
    }

    // Two threads may remember the same sheet: that costs a comparison, not a mistake.
    private void Remember(Sheet sheet) => ImmutableInterlocked.Update(ref known, (all, one) => all.Length < Most ? all.Add(one) : all, sheet);

    private sealed record Sheet(string Text, ImmutableArray<StyleUrl> Urls);
}
