namespace ItaSite.Checking;

/// <summary>Finds the place a fragment names, as the HTML Standard does ("find a potential indicated element").</summary>
internal static class Anchor
{
    /// <summary>True when browsers find the place: the top, or an anchor equal to the fragment as written, decoded or encoded.</summary>
    public static bool Exists(PageLinks page, ReadOnlySpan<char> fragment)
    {
        if (fragment.IsEmpty || fragment.Equals("top", StringComparison.OrdinalIgnoreCase))
            return true;
        if (page.HasAnchor(fragment.ToString()))
            return true;
        var decoded = Percent.Decode(fragment);
        return page.HasAnchor(decoded) || page.HasAnchor(Percent.Encode(decoded)) || IsPartOfPicture(page.Address, fragment);
    }

    // "#svgView(…)" and "#xywh=…" choose a part of a picture, "#t=…" a time.
    private static bool IsPartOfPicture(string address, ReadOnlySpan<char> fragment) =>
        address.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) && fragment.ContainsAny("(=");
}
