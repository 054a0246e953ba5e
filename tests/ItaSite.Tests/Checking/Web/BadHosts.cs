using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using ItaSite.Checking.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ItaSite.Tests.Checking.Web;

/// <summary>Hosts on this computer that do what hosts of the web do at their worst. Names that end in <c>.test</c> lead here.</summary>
public sealed class BadHosts : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly TcpListener loris = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly List<string> asked = [];
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, int> limited = new(StringComparer.Ordinal);

    private BadHosts(WebApplication app) => this.app = app;

    public int Port { get; private set; }

    public int SecurePort { get; private set; }

    public int LorisPort => ((IPEndPoint)loris.LocalEndpoint).Port;

    /// <summary>Every request that came, as <c>METHOD path</c>, with the cookies it carried.</summary>
    public IReadOnlyList<string> Asked
    {
        get
        {
            lock (asked)
                return [.. asked];
        }
    }

    /// <summary>Lets the checker connect to this computer, and to nothing else.</summary>
    public static WebAccess Access { get; } = new()
    {
        IsAllowed = address => address.Equals(IPAddress.Loopback),
        IsPortAllowed = _ => true,
        Resolve = (host, _) => host switch
        {
            "unknown.test" => throw new SocketException((int)SocketError.HostNotFound),
            "inside.test" => Task.FromResult(new[] { IPAddress.Parse("10.0.0.7") }),
            "metadata.test" => Task.FromResult(new[] { IPAddress.Parse("169.254.169.254") }),
            _ => Task.FromResult(new[] { IPAddress.Loopback }),
        },
    };

    public static async Task<BadHosts> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var expired = Certificate("expired.test", -400, -30);
        var signed = Certificate("selfsigned.test", -1, 30);
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MinResponseDataRate = null;
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(new HttpsConnection(expired, signed).Options));
        });
        var hosts = new BadHosts(builder.Build());
        hosts.app.Run(hosts.AnswerAsync);
        await hosts.app.StartAsync();
        var ports = hosts.app.Urls.Select(url => new Uri(url)).ToList();
        hosts.Port = ports.Single(url => url.Scheme == "http").Port;
        hosts.SecurePort = ports.Single(url => url.Scheme == "https").Port;
        hosts.loris.Start();
        _ = hosts.TrickleAsync();
        return hosts;
    }

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        loris.Stop();
        await app.StopAsync(new CancellationToken(canceled: true));
        await app.DisposeAsync();
        end.Dispose();
    }

    private static X509Certificate2 Certificate(string name, int from, int to)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(from), DateTimeOffset.UtcNow.AddDays(to));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        lock (asked)
            asked.Add($"{request.Method} {request.Path}{(request.Headers.Cookie.Count > 0 ? " with cookies" : "")}");
        response.Headers.SetCookie = "visit=1";
        var path = request.Path.Value!;
        switch (path)
        {
            case "/missing" or "/gone" or "/wall" or "/999" or "/login-asked" or "/broken" or "/ratelimited":
                response.StatusCode = path switch { "/missing" => 404, "/gone" => 410, "/wall" => 403, "/999" => 999, "/login-asked" => 401, "/broken" => 500, _ => 429 };
                break;
            case "/429-seconds" or "/429-date" or "/429-units" or "/429-nonsense" or "/429-once":
                await LimitAsync(path, response);
                break;
            case "/429-hours":
                response.Headers.RetryAfter = "7200";
                response.StatusCode = 429;
                break;
            case "/no-head":
                response.StatusCode = HttpMethods.IsHead(request.Method) ? 405 : 200;
                break;
            case "/head-404":
                response.StatusCode = HttpMethods.IsHead(request.Method) ? 404 : 200;
                break;
            case "/loop-a" or "/loop-b":
                Redirect(response, path == "/loop-a" ? "/loop-b" : "/loop-a");
                break;
            case "/moved":
                Redirect(response, "/good");
                break;
            case "/deep/page":
                Redirect(response, "/");
                break;
            case "/to-inside":
                Redirect(response, "http://inside.test/");
                break;
            case "/to-metadata":
                Redirect(response, "http://169.254.169.254/latest/meta-data/");
                break;
            case "/to-file":
                Redirect(response, "file:///etc/passwd");
                break;
            case "/private-document":
                Redirect(response, "/ServiceLogin?continue=x");
                break;
            case "/endless":
                await EndlessAsync(request, response, context.RequestAborted);
                break;
            case "/bomb":
                await BombAsync(request, response);
                break;
            case "/long-header":
                for (var i = 0; i < 128; i++)
                    response.Headers[$"X-Long-{i}"] = new string('x', 8192);
                break;
            case "/soft-404":
                await PageAsync(response, "<title>404 - ไม่พบหน้าที่ต้องการ</title><h1>ขออภัย</h1>");
                break;
            case "/number":
                await PageAsync(response, "<title>ประกาศที่ 1404/2567</title>");
                break;
            case "/login-form":
                await PageAsync(response, "<title>เข้าสู่ระบบ</title><form><input type=\"password\"></form>");
                break;
            case "/never":
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
                break;
            case "/robots.txt":
                await response.WriteAsync("User-agent: *\nCrawl-delay: 0.2\n");
                break;
            case var hop when hop.StartsWith("/hop/", StringComparison.Ordinal):
                var number = int.Parse(hop[5..], System.Globalization.CultureInfo.InvariantCulture);
                Redirect(response, number == 0 ? "/good" : $"/hop/{number - 1}");
                break;
            default:
                await PageAsync(response, "<title>หน้าแรก</title>");
                break;
        }
    }

    private static void Redirect(HttpResponse response, string location)
    {
        response.StatusCode = 302;
        response.Headers.Location = location;
    }

    private static Task PageAsync(HttpResponse response, string html)
    {
        response.ContentType = "text/html; charset=utf-8";
        return response.WriteAsync(html);
    }

    // The first two requests are refused, later ones are let in: a checker that waits gets through.
    private Task LimitAsync(string path, HttpResponse response)
    {
        if (limited.AddOrUpdate(path, 1, (_, count) => count + 1) > 2)
            return PageAsync(response, "<title>x</title>");
        response.StatusCode = 429;
        response.Headers.RetryAfter = path switch
        {
            "/429-seconds" => "3",
            "/429-date" => DateTimeOffset.UtcNow.AddSeconds(3).ToString("r", System.Globalization.CultureInfo.InvariantCulture),
            "/429-units" => "0m3s",
            "/429-nonsense" => "soon",
            _ => default,
        };
        return Task.CompletedTask;
    }

    private static async Task EndlessAsync(HttpRequest request, HttpResponse response, CancellationToken aborted)
    {
        response.ContentType = "text/html";
        var block = Encoding.ASCII.GetBytes(new string('x', 64 * 1024));
        while (!HttpMethods.IsHead(request.Method) && !aborted.IsCancellationRequested)
            await response.Body.WriteAsync(block, aborted);
    }

    private static async Task BombAsync(HttpRequest request, HttpResponse response)
    {
        response.ContentType = "text/html";
        response.Headers.ContentEncoding = "gzip";
        if (HttpMethods.IsHead(request.Method))
            return;
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 256; i++)
                gzip.Write(zeros);
        }

        await response.Body.WriteAsync(packed.ToArray());
    }

    // One byte of a header now and then, for ever.
    private async Task TrickleAsync()
    {
        try
        {
            while (true)
            {
                var client = await loris.AcceptTcpClientAsync(end.Token);
                _ = Task.Run(async () =>
                {
                    using (client)
                    {
                        var stream = client.GetStream();
                        await stream.WriteAsync("HTTP/1.1 200 OK\r\nX-Slow: "u8.ToArray(), end.Token);
                        while (!end.IsCancellationRequested)
                        {
                            await stream.WriteAsync("x"u8.ToArray(), end.Token);
                            await Task.Delay(100, end.Token);
                        }
                    }
                });
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or SocketException or ObjectDisposedException)
        {
        }
    }

    private sealed class HttpsConnection(X509Certificate2 expired, X509Certificate2 signed)
    {
        public Microsoft.AspNetCore.Server.Kestrel.Https.HttpsConnectionAdapterOptions Options => new()
        {
            ServerCertificateSelector = (_, name) => name == "expired.test" ? expired : signed,
        };
    }
}
