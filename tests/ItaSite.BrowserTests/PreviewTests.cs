using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace ItaSite.BrowserTests;

public sealed partial class PreviewTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task Serve_EditedFile_ReloadsThePageAndShowsWhatBroke()
    {
        var root = Directory.CreateTempSubdirectory("itasite-preview-").FullName;
        Directory.CreateDirectory(Path.Combine(root, "content/pages"));
        var contact = Path.Combine(root, "content/pages/contact.md");
        await File.WriteAllTextAsync(Path.Combine(root, "site.yml"), "agency: { name: เทศบาลตำบลทดสอบ, kind: subdistrict-municipality }\nbase-url: https://www.example.go.th/\n");
        await File.WriteAllTextAsync(contact, "---\ntitle: ติดต่อ\n---\nโทร 0-0000-0101\n");
        using var serve = Start(root);
        try
        {
            var address = await AddressAsync(serve);
            var page = await browser.Browser.NewPageAsync();
            await page.GotoAsync(address + "contact/");
            await Assertions.Expect(page.Locator("main")).ToContainTextAsync("0-0000-0101");

            await File.WriteAllTextAsync(contact, "---\ntitle: ติดต่อ\n---\nโทร 0-0000-0202\n");
            await Assertions.Expect(page.Locator("main")).ToContainTextAsync("0-0000-0202", new LocatorAssertionsToContainTextOptions { Timeout = 20_000 });

            await File.WriteAllTextAsync(contact, "---\ntitle: ติดต่อ: เรา\n---\nโทร 0-0000-0303\n");
            await page.GotoAsync(address + "__itasite/");
            await Assertions.Expect(page.Locator("body")).ToContainTextAsync("ITA1012", new LocatorAssertionsToContainTextOptions { Timeout = 20_000 });
            await page.GotoAsync(address + "contact/");
            await Assertions.Expect(page.Locator("main")).ToContainTextAsync("0-0000-0202");
        }
        finally
        {
            serve.Kill(entireProcessTree: true);
            await serve.WaitForExitAsync();
            Directory.Delete(root, recursive: true);
        }
    }

    private static Process Start(string root) => Process.Start(new ProcessStartInfo(
        Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet",
        [Path.Combine(AppContext.BaseDirectory, "itasite.dll"), "serve", "--site", root, "--port", "0"])
    {
        RedirectStandardOutput = true, RedirectStandardError = true,
    })!;

    private static async Task<string> AddressAsync(Process serve)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var lines = Task.WhenAny(FindAsync(serve.StandardOutput, limit.Token), FindAsync(serve.StandardError, limit.Token));
        return await await lines;
    }

    private static async Task<string> FindAsync(StreamReader reader, CancellationToken cancel)
    {
        while (await reader.ReadLineAsync(cancel) is { } line)
        {
            if (Local().Match(line) is { Success: true } match)
                return match.Value;
        }

        // The other stream will tell.
        await Task.Delay(Timeout.Infinite, cancel);
        throw new InvalidOperationException("the preview told no address");
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[0-9]+/")]
    private static partial Regex Local();
}
