using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ItaSite.Cli.Preview;

/// <summary>A web server for this computer alone.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    // Longer than any address that is asked for in earnest: so that a silly one gets an ordinary answer.
    private const int LongestRequestLine = 256 * 1024;

    private readonly KestrelServer server;

    private PreviewServer(KestrelServer server) => this.server = server;

    /// <summary>Where it listens, with a trailing slash.</summary>
    public Uri Address => new(server.Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First());

    /// <summary>Starts on a port of the loopback address.</summary>
    /// <param name="port">The port, or 0 for a free one.</param>
    /// <param name="answer">Answers a request.</param>
    /// <param name="cancel">Gives up starting.</param>
    /// <returns>The server, or null when the port is taken or not allowed.</returns>
    public static async Task<PreviewServer?> StartAsync(int port, Func<HttpContext, Task> answer, CancellationToken cancel)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Limits.MaxRequestLineSize = LongestRequestLine;
        options.Limits.MaxRequestBodySize = 0;
        options.Listen(IPAddress.Loopback, port);
        var transport = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);
        var server = new KestrelServer(Options.Create(options), transport, NullLoggerFactory.Instance);
        try
        {
            await server.StartAsync(new Application(answer), cancel);
            return new PreviewServer(server);
        }
        catch (Exception fault) when (fault is IOException or AddressInUseException or SocketException)
        {
            server.Dispose();
            return null;
        }
    }

    /// <summary>The host names under which a browser may ask; any other is a trick with a name server.</summary>
    public static bool IsOwnHost(HttpRequest request)
    {
        var port = request.HttpContext.Connection.LocalPort.ToString(CultureInfo.InvariantCulture);
        var host = request.Host.Value;
        return string.Equals(host, $"127.0.0.1:{port}", StringComparison.Ordinal) || string.Equals(host, $"localhost:{port}", StringComparison.OrdinalIgnoreCase);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        await server.StopAsync(patience.Token);
        server.Dispose();
    }

    private sealed class Application(Func<HttpContext, Task> answer) : IHttpApplication<HttpContext>
    {
        public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

        public Task ProcessRequestAsync(HttpContext context) => answer(context);

        public void DisposeContext(HttpContext context, Exception? exception)
        {
            // The context holds nothing of its own.
        }
    }
}
