using System.Net;
using ItaSite.Tests.Sites;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using Xunit;

namespace ItaSite.BrowserTests;

/// <summary>The demonstration site, built once and served under a base path on loopback, and a browser to look at it.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    // A container runs as root, where Chromium's sandbox cannot; nothing but loopback is ever asked.
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly WholeSite site = new();
    private IPlaywright? playwright;
    private WebApplication? server;

    public IBrowser Browser { get; private set; } = null!;

    /// <summary>Address of the site's home page.</summary>
    public string Home { get; private set; } = "";

    /// <summary>Folder of the built site.</summary>
    public string Folder => site.Output;

    public async Task InitializeAsync()
    {
        await site.BuildAsync();
        await ServeAsync();
        var executable = await Chromium.FindOrInstallAsync();
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = executable, Args = Flags, Headless = true });
    }

    public async Task DisposeAsync()
    {
        if (Browser is not null)
            await Browser.DisposeAsync();
        playwright?.Dispose();
        if (server is not null)
            await server.DisposeAsync();
        site.Dispose();
    }

    private async Task ServeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        server = builder.Build();
        // The base path of the demonstration's own settings: links must work below it.
        server.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(site.Output), RequestPath = "/ita" });
        await server.StartAsync();
        var address = server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        Home = address + "/ita/";
    }
}
