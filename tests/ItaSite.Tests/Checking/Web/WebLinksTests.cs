using System.Net;
using ItaSite.Checking;
using ItaSite.Checking.Web;
using ItaSite.Model;
using Xunit;

namespace ItaSite.Tests.Checking.Web;

public sealed class WebLinksTests
{
    private static readonly (string Path, LinkStatus Status, LinkReason Reason)[] Expected =
    [
        ("/good", LinkStatus.Ok, LinkReason.None),
        ("/good#place", LinkStatus.Ok, LinkReason.None),
        ("/missing", LinkStatus.Broken, LinkReason.NotFound),
        ("/gone", LinkStatus.Broken, LinkReason.NotFound),
        ("/wall", LinkStatus.Blocked, LinkReason.ProgramsRefused),
        ("/999", LinkStatus.Blocked, LinkReason.ProgramsRefused),
        ("/login-asked", LinkStatus.NeedsLogin, LinkReason.Login),
        ("/broken", LinkStatus.Unsure, LinkReason.ServerTrouble),
        ("/ratelimited", LinkStatus.Blocked, LinkReason.RateLimited),
        ("/429-seconds", LinkStatus.Ok, LinkReason.None),
        ("/429-date", LinkStatus.Ok, LinkReason.None),
        ("/429-units", LinkStatus.Ok, LinkReason.None),
        ("/429-nonsense", LinkStatus.Ok, LinkReason.None),
        ("/429-once", LinkStatus.Ok, LinkReason.None),
        ("/429-hours", LinkStatus.Blocked, LinkReason.RateLimited),
        ("/no-head", LinkStatus.Ok, LinkReason.None),
        ("/head-404", LinkStatus.Ok, LinkReason.None),
        ("/loop-a", LinkStatus.Unsure, LinkReason.RedirectLoop),
        ("/hop/3", LinkStatus.Redirected, LinkReason.None),
        ("/hop/50", LinkStatus.Unsure, LinkReason.TooManyRedirects),
        ("/moved", LinkStatus.Redirected, LinkReason.None),
        ("/deep/page", LinkStatus.Unsure, LinkReason.SoftNotFound),
        ("/to-inside", LinkStatus.Unsure, LinkReason.PrivateAddress),
        ("/to-metadata", LinkStatus.Unsure, LinkReason.PrivateAddress),
        ("/to-file", LinkStatus.Unsure, LinkReason.StrangeAnswer),
        ("/private-document", LinkStatus.NeedsLogin, LinkReason.Login),
        ("/login-form", LinkStatus.NeedsLogin, LinkReason.Login),
        ("/soft-404", LinkStatus.Unsure, LinkReason.SoftNotFound),
        ("/number", LinkStatus.Ok, LinkReason.None),
        ("/endless", LinkStatus.Ok, LinkReason.None),
        ("/bomb", LinkStatus.Ok, LinkReason.None),
        ("/long-header", LinkStatus.Unsure, LinkReason.StrangeAnswer),
        ("/never", LinkStatus.Timeout, LinkReason.TooSlow),
    ];

    private static readonly WebSettings Quick = new() { PerHostDelay = TimeSpan.Zero, Timeout = TimeSpan.FromSeconds(30) };

    [Fact]
    public async Task Ask_HostsAtTheirWorst_GivesEachItsVerdictWithinLimits()
    {
        await using var hosts = await BadHosts.StartAsync();
        var urls = Expected.Select(one => $"http://bad.test:{hosts.Port}{one.Path}")
            .Append($"http://slow.test:{hosts.LorisPort}/")
            .Append($"https://expired.test:{hosts.SecurePort}/").Append($"https://selfsigned.test:{hosts.SecurePort}/").Append($"https://other.test:{hosts.SecurePort}/")
            .Append("http://unknown.test/").Append("http://inside.test/").Append("http://metadata.test/").Append("http://closed.test:1/");

        var verdicts = await AskAsync(urls, new WebRun(new HastyClock(20)) { Access = BadHosts.Access }, Quick);

        IEnumerable<string> expected =
        [
            .. Expected.Select(one => $"{one.Path}: {one.Status} {one.Reason}"),
            "/: Timeout TooSlow", "/: Unsure CertificateExpired", "/: Unsure CertificateUntrusted", "/: Unsure CertificateName",
            "/: Broken HostUnknown", "/: Unsure PrivateAddress", "/: Unsure PrivateAddress", "/: Unsure ConnectionFailed",
        ];
        Assert.Equal(expected, verdicts.Select(verdict => $"{PathOf(verdict.Link.Url)}: {verdict.Status} {verdict.Reason}"));
        Assert.DoesNotContain(hosts.Asked, request => request.Contains("cookies", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ask_SameAddressOnManyPages_IsAskedOnce()
    {
        await using var hosts = await BadHosts.StartAsync();
        var urls = Enumerable.Range(0, 50).Select(i => $"http://bad.test:{hosts.Port}/good#{i}");

        await AskAsync(urls, new WebRun(TimeProvider.System) { Access = BadHosts.Access }, Quick);

        Assert.Equal(["HEAD /good", "GET /good"], hosts.Asked);
    }

    [Fact]
    public async Task Ask_HostThatWishesPauses_GetsThem()
    {
        await using var hosts = await BadHosts.StartAsync();
        var watch = System.Diagnostics.Stopwatch.StartNew();

        await AskAsync(Enumerable.Range(0, 5).Select(i => $"http://bad.test:{hosts.Port}/page-{i}"), new WebRun(TimeProvider.System) { Access = BadHosts.Access }, Quick);

        Assert.Equal("GET /robots.txt", hosts.Asked[0]);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0.75, 30);
    }

    [Fact]
    public async Task Ask_BrokenAddress_IsConfirmedSixHoursLaterOnly()
    {
        await using var hosts = await BadHosts.StartAsync();
        using var folder = new TemporaryFolder();
        var clock = new SetClock();
        var run = new WebRun(clock) { Access = BadHosts.Access, CacheFile = Path.Combine(folder.Path, "cache", "links.json") };
        async Task<LinkVerdict> LookAsync(double hours)
        {
            clock.Now = clock.Now.AddHours(hours);
            return (await AskAsync([$"http://bad.test:{hosts.Port}/missing"], run, Quick))[0];
        }

        Assert.Equal((LinkRules.WebBrokenOnce, 2), (LinkRules.Of(await LookAsync(0)), hosts.Asked.Count));
        Assert.Equal((LinkRules.WebBrokenOnce, 2), (LinkRules.Of(await LookAsync(0.5)), hosts.Asked.Count));
        Assert.Equal((LinkRules.WebBrokenOnce, 4), (LinkRules.Of(await LookAsync(2)), hosts.Asked.Count));
        Assert.Equal((LinkRules.WebBroken, 6), (LinkRules.Of(await LookAsync(5)), hosts.Asked.Count));
    }

    [Fact]
    public async Task Ask_GoodAddress_IsRememberedForAWeek()
    {
        await using var hosts = await BadHosts.StartAsync();
        using var folder = new TemporaryFolder();
        var clock = new SetClock();
        var run = new WebRun(clock) { Access = BadHosts.Access, CacheFile = Path.Combine(folder.Path, "links.json") };
        async Task<int> LookAsync(double days)
        {
            clock.Now = clock.Now.AddDays(days);
            await AskAsync([$"http://bad.test:{hosts.Port}/good"], run, Quick);
            return hosts.Asked.Count;
        }

        Assert.Equal(2, await LookAsync(0));
        Assert.Equal(2, await LookAsync(6));
        Assert.Equal(4, await LookAsync(2));
    }

    [Fact]
    public async Task Ask_Cancelled_EndsAndRemembersWhatItLearned()
    {
        await using var hosts = await BadHosts.StartAsync();
        using var folder = new TemporaryFolder();
        using var cancel = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        var run = new WebRun(TimeProvider.System) { Access = BadHosts.Access, CacheFile = Path.Combine(folder.Path, "links.json") };
        string[] urls = [$"http://bad.test:{hosts.Port}/good", $"http://never.test:{hosts.Port}/never"];

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => AskAsync(urls, run, Quick, cancel.Token));
        Assert.Contains("/good", File.ReadAllText(run.CacheFile), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("120", 120.0)]
    [InlineData("Fri, 14 Mar 2025 00:02:00 GMT", 120.0)]
    [InlineData("Thu, 13 Mar 2025 00:00:00 GMT", 0.0)]
    [InlineData("2m", 120.0)]
    [InlineData("1m1s", 61.0)]
    [InlineData("0.5", 0.5)]
    [InlineData("99999999999", 86400.0)]
    [InlineData("soon", null)]
    [InlineData("-5", null)]
    [InlineData("", null)]
    public void RetryAfter_AnyForm_IsRead(string header, double? seconds) =>
        Assert.Equal(seconds, RetryAfter.Read(header, new DateTimeOffset(2025, 3, 14, 0, 0, 0, TimeSpan.Zero))?.TotalSeconds);

    [Theory]
    [InlineData("bomb")]
    [InlineData("endless")]
    public async Task ReadBody_LargerThanAnyPage_StopsAtTheLimit(string page)
    {
        await using var hosts = await BadHosts.StartAsync();
        using var connection = new WebConnection(BadHosts.Access);
        using var response = await connection.SendAsync(HttpMethod.Get, new Uri($"http://bad.test:{hosts.Port}/{page}"), null, CancellationToken.None);

        Assert.Equal(BoundedBody.Longest, (await BoundedBody.ReadAsync(response, CancellationToken.None)).Length);
    }

    private static string PathOf(string url) => url[url.IndexOf('/', 8)..];

    private static async Task<IReadOnlyList<LinkVerdict>> AskAsync(IEnumerable<string> urls, WebRun run, WebSettings settings, CancellationToken cancel = default)
    {
        // Whether a name is public is decided when connecting; written as a name it says nothing.
        var html = string.Concat(urls.Select(url => $"<a href='{WebUtility.HtmlEncode(url)}'>x</a>"));
        return await WebLinks.AskAsync(Links.Check(Links.AtRoot, [("/", html)]), run, settings, cancel);
    }

    private sealed class SetClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2025, 3, 14, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
