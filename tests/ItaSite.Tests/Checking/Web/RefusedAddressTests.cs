using System.Net;
using ItaSite.Checking;
using ItaSite.Checking.Web;
using ItaSite.Model;
using Xunit;

namespace ItaSite.Tests.Checking.Web;

/// <summary>No spelling of an inside address is ever connected to.</summary>
public sealed class RefusedAddressTests
{
    /// <summary>Inside addresses in every spelling that address parsers know.</summary>
    public static TheoryData<string> Spellings { get; } = new(
    [
        "127.0.0.1", "127.1", "127.0.1", "127.255.255.254", "2130706433", "0x7f000001", "0x7f.1", "0x7F.0.0.0x1", "0177.0.0.1", "017700000001",
        "0.0.0.0", "0", "[::1]", "[::]", "[0:0:0:0:0:0:0:1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::127.0.0.1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]",
        "[2001:0:1:2:3:4:80ff:fffe]", "localhost", "LOCALHOST", "localhost.", "a.localhost", "printer.local", "server.internal", "nas.lan",
        "169.254.169.254", "2852039166", "0xa9fea9fe", "0xA9.0xFE.0xA9.0xFE", "[::ffff:169.254.169.254]", "[::ffff:a9fe:a9fe]", "[64:ff9b::a9fe:a9fe]", "[fe80::1]",
        "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "192.168.257", "100.64.0.1", "[fc00::1]", "[fd12:3456::1]", "[fec0::1]", "[ff02::1]",
        "224.0.0.1", "255.255.255.255", "198.18.0.1", "１２７.０.０.１", "127。0。0。1", "①②⑦.0.0.1",
    ]);

    [Theory]
    [MemberData(nameof(Spellings))]
    public async Task Ask_InsideAddress_IsRefusedBeforeConnecting(string host)
    {
        var access = WebAccess.Public with { Resolve = (name, _) => throw new InvalidOperationException($"{name} was looked up") };
        var verdict = Links.Check(Links.AtRoot, [("/", $"<a href='http://{host}/'>")])[0];

        // Most are seen in the link itself. What is not must be refused when connecting.
        if (verdict.Status == LinkStatus.Broken)
        {
            Assert.Contains(verdict.Reason, new[] { LinkReason.PrivateHost, LinkReason.Malformed });
            return;
        }

        var asked = await WebLinks.AskAsync([verdict], new WebRun(TimeProvider.System) { Access = access }, new WebSettings { PerHostDelay = TimeSpan.Zero }, CancellationToken.None);
        Assert.Equal(LinkReason.PrivateAddress, asked[0].Reason);
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public async Task Connect_InsideAddress_IsRefused(string host)
    {
        if (!Uri.TryCreate($"http://{host}/", UriKind.Absolute, out var url))
            return;
        var inside = IPAddress.Parse("127.0.0.1");
        using var connection = new WebConnection(WebAccess.Public with { Resolve = (_, _) => Task.FromResult(new[] { inside }) });

        var fault = await Assert.ThrowsAnyAsync<HttpRequestException>(() => connection.SendAsync(HttpMethod.Head, url, null, CancellationToken.None));
        Assert.IsType<AddressRefusedException>(fault.InnerException);
    }

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.32.0.1")]
    [InlineData("100.128.0.1")]
    [InlineData("2001:4860:4860::8888")]
    [InlineData("::ffff:8.8.8.8")]
    [InlineData("64:ff9b::808:808")]
    public void IsPublic_PublicAddress_IsAllowed(string address) => Assert.True(PublicHost.IsPublic(IPAddress.Parse(address)));

    [Fact]
    public async Task Connect_NameThatChangesItsMeaning_IsLookedUpOnceAndConnectedToAsChecked()
    {
        var lookups = 0;
        using var connection = new WebConnection(WebAccess.Public with
        {
            Resolve = (_, _) => Task.FromResult(new[] { IPAddress.Parse(Interlocked.Increment(ref lookups) == 1 ? "192.168.0.1" : "8.8.8.8") }),
        });

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => connection.SendAsync(HttpMethod.Head, new Uri("http://rebinding.test/"), null, CancellationToken.None));
        Assert.Equal(1, lookups);
    }

    [Theory]
    [InlineData(22)]
    [InlineData(8080)]
    public async Task Connect_OtherPort_IsRefused(int port)
    {
        using var connection = new WebConnection(WebAccess.Public);

        var fault = await Assert.ThrowsAnyAsync<HttpRequestException>(() => connection.SendAsync(HttpMethod.Head, new Uri($"http://8.8.8.8:{port}/"), null, CancellationToken.None));
        Assert.IsType<AddressRefusedException>(fault.InnerException);
    }
}
