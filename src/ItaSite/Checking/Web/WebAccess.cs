using System.Net;

namespace ItaSite.Checking.Web;

/// <summary>What may be connected to. Outside tests that is what anybody can reach, by the ports of the web.</summary>
public sealed record WebAccess
{
    /// <summary>Public addresses and the ports of http and https alone.</summary>
    public static WebAccess Public { get; } = new();

    /// <summary>True for an address that may be connected to.</summary>
    public Func<IPAddress, bool> IsAllowed { get; init; } = PublicHost.IsPublic;

    /// <summary>True for a port that may be connected to.</summary>
    public Func<int, bool> IsPortAllowed { get; init; } = port => port is 80 or 443;

    /// <summary>Looks up the addresses of a name.</summary>
    public Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = (host, cancel) => Dns.GetHostAddressesAsync(host, cancel);
}
