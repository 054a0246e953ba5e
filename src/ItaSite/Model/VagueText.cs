namespace ItaSite.Model;

/// <summary>Words of links that do not say what they open (WCAG 2.4.4).</summary>
public static class VagueText
{
    private static readonly HashSet<string> Known = new(
        new[] { "คลิก", "คลิกที่นี่", "กดที่นี่", "ที่นี่", "ดูที่นี่", "ดาวน์โหลด", "ดาวน์โหลดที่นี่", "รายละเอียด", "อ่านต่อ", "ลิงก์", "ลิงค์", "link", "here", "click here", "download", "more", "read more" }
            .Select(ComparableText.Of),
        StringComparer.Ordinal);

    /// <summary>True when a link called so could lead anywhere.</summary>
    public static bool Is(string text) => Known.Contains(ComparableText.Of(text));
}
