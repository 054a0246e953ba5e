using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using ItaSite.Model;

namespace ItaSite.Checking.Web;

/// <summary>
/// Sends single requests: no redirects, no cookies, no proxy, nothing of the user. The address of a host is checked at the
/// moment of connecting, and it is that address that is connected to, so that a name cannot change its meaning in between.
/// </summary>
internal sealed class WebConnection : IDisposable
{
    private const int LongestHeadersInKilobytes = 32;
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(10);

    private readonly WebAccess access;
    private readonly HttpMessageInvoker invoker;

    // A refused certificate is known by host here and as a mere failure to the caller.
    private readonly ConcurrentDictionary<string, LinkReason> certificates = new(StringComparer.OrdinalIgnoreCase);

    public WebConnection(WebAccess access)
    {
        this.access = access;
        invoker = new HttpMessageInvoker(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectCallback = ConnectAsync,
            ConnectTimeout = ConnectTimeout,
            Credentials = null,
            MaxConnectionsPerServer = 1,
            MaxResponseDrainSize = 0,
            MaxResponseHeadersLength = LongestHeadersInKilobytes,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(5),
            SslOptions = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = IsTrusted },
            UseCookies = false,
            UseProxy = false,
        });
    }

    /// <inheritdoc/>
    public void Dispose() => invoker.Dispose();

    /// <summary>Sends a request; the answer's body is not read yet.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpMethod method, Uri url, int? bytes, CancellationToken cancel)
    {
        var request = new HttpRequestMessage(method, url);
        request.Headers.TryAddWithoutValidation("User-Agent", "Mozilla/5.0 (compatible; ItaSite link checker)");
        request.Headers.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        request.Headers.TryAddWithoutValidation("Accept-Language", "th,en;q=0.8");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip, deflate, br");
        if (bytes is { } length)
            request.Headers.Range = new RangeHeaderValue(0, length - 1);
        return invoker.SendAsync(request, cancel);
    }

    /// <summary>What was wrong with the host's certificate, if that is why a request failed.</summary>
    public LinkReason CertificateFault(string host) => certificates.GetValueOrDefault(host, LinkReason.SecureConnection);

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        var host = context.DnsEndPoint.Host;
        if (!access.IsPortAllowed(context.DnsEndPoint.Port))
            throw new AddressRefusedException();
        var addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await access.Resolve(host, cancel);
        var allowed = Array.FindAll(addresses, address => access.IsAllowed(address));
        if (addresses.Length > 0 && allowed.Length == 0)
            throw new AddressRefusedException();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private bool IsTrusted(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (errors == SslPolicyErrors.None)
            return true;
        var isExpired = chain?.ChainStatus.Any(status => status.Status == X509ChainStatusFlags.NotTimeValid) == true;
        certificates[((SslStream)sender).TargetHostName] = isExpired ? LinkReason.CertificateExpired
            : errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch) ? LinkReason.CertificateName
            : LinkReason.CertificateUntrusted;
        return false;
    }
}

/// <summary>The address of a host is not one that anybody can reach.</summary>
internal sealed class AddressRefusedException : Exception
{
    /// <summary>Makes it.</summary>
    public AddressRefusedException()
        : base("the address is not public")
    {
    }
}
