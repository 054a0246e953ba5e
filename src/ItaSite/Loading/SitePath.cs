namespace ItaSite.Loading;

/// <summary>Paths inside the site, with <c>/</c>, relative to its root. No path leaves the root.</summary>
internal static class SitePath
{
    /// <summary>The path that a relative one names from a folder, or null when it leaves the site or belongs to a workstation.</summary>
    public static string? Resolve(string folder, string relative)
    {
        var decoded = relative.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(relative) : relative;
        if (decoded.Length == 0 || decoded[0] is '/' or '\\' or '~' || decoded.AsSpan().IndexOfAny('\\', ':', '\0') >= 0)
            return null;
        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in decoded.Split('/'))
        {
            if (part is "" or ".")
                continue;
            if (part != "..")
                parts.Add(part);
            else if (parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else
                return null;
        }

        // Content never reaches beside itself: the settings, the theme and the repository are not content.
        return parts.Count > 1 && parts[0] == "content" ? string.Join('/', parts) : null;
    }
}
