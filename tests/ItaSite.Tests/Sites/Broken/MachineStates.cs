using ItaSite.Loading;

namespace ItaSite.Tests.Sites.Broken;

/// <summary>States of the computer and of its files that a repository cannot hold.</summary>
internal static class MachineStates
{
    private const string Page = "content/pages/about.md";

    // Every sign that means something to a format, in a name that this system keeps and others do not.
    private const string HostileName = "content/2567/o4/files/ประกาศ: ครั้งที่ 1, ปรับ 100%\r\nฉบับ \"จริง\" <b>::error::.pdf";

    public static IEnumerable<BrokenCase> All =>
    [
        new("no-site-file", () => RunAsync(site => File.Delete(Path.Combine(site.Root, "site.yml")))),
        new("nothing-to-publish", () => RunAsync(site => Directory.Delete(Path.Combine(site.Root, "content"), recursive: true))),
        new("shortcut-in-content", () => RunAsync(site => File.CreateSymbolicLink(Path.Combine(site.Root, "content/pages/แผนผัง.md"), "/etc/hosts"))),
        new("file-too-large", () => RunAsync(WriteLargeFile)),
        new("file-open-elsewhere", OpenElsewhereAsync),
        new("hostile-name", () => RunAsync(site => site.Write(HostileName, "%PDF-1.7\n"))),
        new("damaged-program", () => RunAsync(_ => { }, FactFiles.BuiltIn.With("Catalogues/2567.yml", "year: 2567\nstatus: [ confirmed\n"))),
    ];

    private static async Task<BrokenRun> RunAsync(Action<TemporarySite> breakIt, FactFiles? facts = null)
    {
        var site = new TemporarySite([CompleteItem.Page]);
        breakIt(site);
        return new BrokenRun(await site.BuildAsync(facts: facts), site.Root) { Held = [site] };
    }

    // A file of holes: it has its size and takes no room.
    private static void WriteLargeFile(TemporarySite site)
    {
        site.Write("content/2567/o4/files/แผนพัฒนา สแกนสี.pdf", "%PDF-1.7\n");
        using var file = File.OpenWrite(Path.Combine(site.Root, "content/2567/o4/files/แผนพัฒนา สแกนสี.pdf"));
        file.SetLength(Limits.PublishedFile + 1024);
    }

    // As a word processor holds the file that an officer left open.
    private static async Task<BrokenRun> OpenElsewhereAsync()
    {
        var site = new TemporarySite([new("content/pages/contact.md", "---\ntitle: ติดต่อ\n---\n")]);
        using var open = new FileStream(Path.Combine(site.Root, Page), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        return new BrokenRun(await site.BuildAsync(), site.Root) { Held = [site] };
    }
}
