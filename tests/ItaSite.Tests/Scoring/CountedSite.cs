using System.Globalization;
using System.Text;

namespace ItaSite.Tests.Scoring;

/// <summary>A whole site in a year of its own: sub-indicators of given sizes, two elements for each item, and pages that show some.</summary>
internal static class CountedSite
{
    /// <summary>The year that such a site is about.</summary>
    public const int Year = 2570;

    public static readonly string[] Parts = ["9.1", "9.2", "9.3", "9.4", "9.5", "10.1", "10.2"];

    /// <summary>Its files.</summary>
    /// <param name="items">Number of items of each sub-indicator.</param>
    /// <param name="complete">How many of them are complete, from the first on.</param>
    public static Dictionary<string, string> Of(int[] items, int[] complete)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["site.yml"] = $"{TemporarySite.Settings.Replace("2567", Text(Year), StringComparison.Ordinal)}",
            [$"content/{Year}/catalogue.yml"] = Catalogue(items),
        };
        var number = 0;
        for (var part = 0; part < items.Length; part++)
        {
            for (var item = 0; item < items[part]; item++)
            {
                number++;
                var both = item < complete[part];
                files[$"content/{Year}/o{number}.md"] = $"---\nitem: O{number}\n---\n## ก {{#first}}\n{(both ? "## ข {#second}\n" : "")}";
            }
        }

        return files;
    }

    /// <summary>The file of an item of a sub-indicator, and that file without its second element.</summary>
    public static (string Path, string Text) WithoutElement(int[] items, int part, int item)
    {
        var number = items.Take(part).Sum() + item + 1;
        return ($"content/{Year}/o{number}.md", $"---\nitem: O{number}\n---\n## ก {{#first}}\n");
    }

    private static string Catalogue(int[] items)
    {
        var text = new StringBuilder($"year: {Year}\nstatus: confirmed\nsource: {{ title: คู่มือตัวอย่าง }}\nindicators:\n");
        var number = 0;
        for (var part = 0; part < items.Length; part++)
        {
            if (Parts[part].EndsWith(".1", StringComparison.Ordinal))
                text.Append(CultureInfo.InvariantCulture, $"  - id: \"{Parts[part][..^2]}\"\n    name: ตัวชี้วัด\n    sub-indicators:\n");
            text.Append(CultureInfo.InvariantCulture, $"      - id: \"{Parts[part]}\"\n        name: ตัวชี้วัดย่อย\n        confidence: high\n        items:\n");
            for (var item = 0; item < items[part]; item++)
            {
                number++;
                text.Append(CultureInfo.InvariantCulture, $$"""
                              - id: O{{number}}
                                topic: subject-{{number}}
                                group: กลุ่ม
                                title: ข้อ {{number}}
                                title-confidence: high
                                elements:
                                  - { id: first, text: หนึ่ง, confidence: high, source: คู่มือ }
                                  - { id: second, text: สอง, confidence: high, source: คู่มือ }

                    """);
            }
        }

        return text.ToString();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
