namespace ItaSite.Benchmarks.Generation;

/// <summary>What an ItaSite site needs beside its pages.</summary>
internal static class ItaSiteSettings
{
    private const string Settings =
        """
        agency:
          name: { th: เทศบาลตำบลทุ่งสมมติ, en: Thung Sommut Subdistrict Municipality }
          kind: subdistrict-municipality
          district: สาธิต
          province: ตัวอย่าง
          address: 101 หมู่ที่ 1 ถนนเทศบาล 2 ตำบลทุ่งสมมติ อำเภอสาธิต จังหวัดตัวอย่าง 00000
          phone: 0-0000-0101
          email: saraban@example.go.th
          emblem: assets/emblem.svg
          main-website: https://www.example.go.th/
        base-url: https://www.example.go.th/ita/
        current-year: 2567
        theme: municipal
        language: th
        menu: [ oit, news, "page:page-1", "page:page-2" ]
        home: [ items, news ]

        """;

    public static void Write(SiteFolder folder, Repository repository)
    {
        folder.Write("site.yml", Settings.ReplaceLineEndings("\n"));
        folder.Copy("content/assets/emblem.svg", repository.Emblem);
    }
}
