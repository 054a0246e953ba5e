using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace ItaSite.Tests.Cli;

/// <summary>A small site shown by <c>itasite serve</c> on a port of its own.</summary>
public sealed partial class ServedSite : IAsyncLifetime
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly CancellationTokenSource stop = new();
    private readonly CommandRun run;
    private Task<int> serving = Task.FromResult(0);

    public ServedSite() => run = new CommandRun { Folder = Site.Root };

    public TemporarySite Site { get; } = new([new("content/pages/hello.md", "---\ntitle: สวัสดี\n---\nข้อความแรก\n"), new("content/2567/o3.md", "---\nitem: O3\n---\n")]);

    public HttpClient Http { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });

    public string Host => Http.BaseAddress!.Authority;

    public async Task InitializeAsync()
    {
        serving = Task.Run(() => run.RunAsync(stop.Token, "serve", "--port", "0"));
        await UntilAsync(() => Task.FromResult(Address().IsMatch(run.Out)));
        Http.BaseAddress = new Uri(Address().Match(run.Out).Value);
    }

    public async Task DisposeAsync()
    {
        await StopAsync();
        Http.Dispose();
        stop.Dispose();
        Site.Dispose();
    }

    public async Task<int> StopAsync()
    {
        await stop.CancelAsync();
        return await serving.WaitAsync(Patience);
    }

    public static async Task UntilAsync(Func<Task<bool>> condition)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!await condition())
            await Task.Delay(50, patience.Token);
    }

    /// <summary>The status of a request exactly as written: a client would mend it first.</summary>
    public async Task<int> RawStatusAsync(string path, string? host = null)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, Http.BaseAddress!.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: {host ?? Host}\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(client.GetStream());
        var line = await reader.ReadLineAsync().WaitAsync(Patience);
        return int.Parse(line!.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[0-9]+/")]
    private static partial Regex Address();
}
