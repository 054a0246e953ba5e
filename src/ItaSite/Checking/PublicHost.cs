using System.Net;
using System.Net.Sockets;

namespace ItaSite.Checking;

/// <summary>Which hosts and addresses anybody can reach. What is not public is never connected to.</summary>
internal static class PublicHost
{
    private static readonly string[] LocalNames = ["localhost", "localhost.localdomain", "broadcasthost", "ip6-localhost", "ip6-loopback"];
    private static readonly string[] LocalEndings = [".localhost", ".local", ".internal", ".lan", ".intranet", ".home.arpa", ".localdomain", ".corp", ".home"];

    private static readonly IPNetwork[] NotPublic =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/128", "::1/128", "100::/64", "2001:db8::/32", "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    /// <summary>True when the address itself says that only some people can reach it; its name is not looked up.</summary>
    public static bool IsPrivate(Uri url)
    {
        var host = url.IdnHost.TrimEnd('.');
        if (IPAddress.TryParse(host.Trim('[', ']'), out var address))
            return !IsPublic(address);
        return LocalNames.Contains(host, StringComparer.OrdinalIgnoreCase)
            || LocalEndings.Any(ending => host.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>True when anybody can reach the address.</summary>
    public static bool IsPublic(IPAddress address)
    {
        if (Inner(address) is { } inner)
            return IsPublic(inner);
        return !Array.Exists(NotPublic, network => network.BaseAddress.AddressFamily == address.AddressFamily && network.Contains(address));
    }

    // An IPv4 address may be written inside an IPv6 one: mapped, compatible, translated (64:ff9b::/96), 6to4 (2002::/16) and Teredo (2001::/32).
    private static IPAddress? Inner(IPAddress address)
    {
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return null;
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out _);
        if (bytes is [0x20, 0x02, ..])
            return new IPAddress(bytes[2..6]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x20, 0x01, 0, 0]))
            return new IPAddress([(byte)~bytes[12], (byte)~bytes[13], (byte)~bytes[14], (byte)~bytes[15]]);
        var isTranslated = bytes.StartsWith((ReadOnlySpan<byte>)[0, 0x64, 0xFF, 0x9B]);
        var isCompatible = bytes[..12].IndexOfAnyExcept((byte)0) < 0 && bytes[12..].IndexOfAnyExcept((byte)0) >= 0 && bytes is not [.., 0, 0, 0, 1];
        return isTranslated || isCompatible ? new IPAddress(bytes[12..]) : null;
    }
}
