using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using ItaSite.Model;
using Polly;
using Polly.Retry;

namespace ItaSite.Checking.Web;

/// <summary>Asks one address of the web: HEAD, then a bounded GET where HEAD does not tell, through its redirects, within limits.</summary>
internal sealed class WebProbe(WebConnection connection, HostTurns turns, TimeProvider clock, WebSettings settings)
{
    private const int MostRedirects = 10;
    private const int MostRetries = 2;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(120);

    private readonly ResiliencePipeline<Reply> patience = new ResiliencePipelineBuilder<Reply> { TimeProvider = clock }
        .AddRetry(new RetryStrategyOptions<Reply>
        {
            MaxRetryAttempts = MostRetries,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = TimeSpan.FromSeconds(1),
            ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Result is { IsPassing: true, Wait: var wait } && !(wait > LongestWait)),
            DelayGenerator = arguments => ValueTask.FromResult(arguments.Outcome.Result?.Wait),
        })
        .Build();

    /// <summary>Asks. Whatever the host does becomes an answer.</summary>
    public async Task<WebAnswer> AskAsync(Uri url, CancellationToken cancel)
    {
        var at = url;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            if (!seen.Add(at.AbsoluteUri))
                return new WebAnswer(LinkStatus.Unsure, LinkReason.RedirectLoop, at);
            var asked = at;
            var reply = await patience.ExecuteAsync(async token => await ReplyAsync(asked, token), cancel);
            if (reply.Next is null)
                return Answer(url, at, reply);
            at = reply.Next;
            if (at.Scheme is not ("http" or "https"))
                return new WebAnswer(LinkStatus.Unsure, LinkReason.StrangeAnswer, at);
        }

        return new WebAnswer(LinkStatus.Unsure, LinkReason.TooManyRedirects, at);
    }

    private static WebAnswer Answer(Uri url, Uri last, Reply reply)
    {
        var moved = last == url ? null : last;
        if (reply.Status != LinkStatus.Ok)
            return new WebAnswer(reply.Status, reply.Reason, moved);
        if (PageSense.IsLogin(url, last))
            return new WebAnswer(LinkStatus.NeedsLogin, LinkReason.Login, moved);
        if (PageSense.IsFrontInstead(url, last))
            return new WebAnswer(LinkStatus.Unsure, LinkReason.SoftNotFound, moved);
        return moved is null ? WebAnswer.Good : new WebAnswer(LinkStatus.Redirected, LinkReason.None, moved);
    }

    private async Task<Reply> ReplyAsync(Uri url, CancellationToken cancel)
    {
        try
        {
            return await turns.TakeAsync(url.IdnHost, () => AskOnceAsync(url, cancel), cancel);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return Reply.Of(LinkStatus.Timeout, LinkReason.TooSlow);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or SocketException or AddressRefusedException or AuthenticationException or NotSupportedException)
        {
            return OfFault(fault, url);
        }
    }

    // Time spent waiting for the host's turn is not the host's fault: its time begins here.
    private async Task<Reply> AskOnceAsync(Uri url, CancellationToken run)
    {
        using var limit = new CancellationTokenSource(settings.Timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(run, limit.Token);
        var cancel = either.Token;
        using var head = await connection.SendAsync(HttpMethod.Head, url, null, cancel);
        if (Redirect(head, url) is { } next)
            return Reply.To(next);
        var isPage = head.Content.Headers.ContentType?.MediaType is null or "text/html" or "application/xhtml+xml";
        if (head.StatusCode == HttpStatusCode.TooManyRequests || (head.IsSuccessStatusCode && !isPage))
            return OfStatus(head);
        using var get = await connection.SendAsync(HttpMethod.Get, url, BoundedBody.Longest, cancel);
        if (Redirect(get, url) is { } later)
            return Reply.To(later);
        var reply = OfStatus(get);
        return reply.Status == LinkStatus.Ok && isPage ? await SenseAsync(get, url, cancel) : reply;
    }

    private static async Task<Reply> SenseAsync(HttpResponseMessage response, Uri url, CancellationToken cancel)
    {
        var html = await BoundedBody.ReadAsync(response, cancel);
        return PageSense.Read(url, html) switch
        {
            LinkReason.Login => Reply.Of(LinkStatus.NeedsLogin, LinkReason.Login),
            LinkReason.SoftNotFound => Reply.Of(LinkStatus.Unsure, LinkReason.SoftNotFound),
            _ => Reply.Of(LinkStatus.Ok, LinkReason.None),
        };
    }

    private static Uri? Redirect(HttpResponseMessage response, Uri url)
    {
        if ((int)response.StatusCode is not (301 or 302 or 303 or 307 or 308) || response.Headers.Location is not { } location)
            return null;
        return Uri.TryCreate(url, location, out var next) ? WithoutFragment(next) : null;
    }

    private static Uri WithoutFragment(Uri url) => url.Fragment.Length > 0 && url.Scheme is "http" or "https" ? new Uri(url.GetLeftPart(UriPartial.Query)) : url;

    private Reply OfStatus(HttpResponseMessage response)
    {
        var isChallenge = response.Headers.Contains("cf-mitigated");
        return (int)response.StatusCode switch
        {
            >= 200 and < 300 or 416 => Reply.Of(LinkStatus.Ok, LinkReason.None),
            401 or 407 => Reply.Of(LinkStatus.NeedsLogin, LinkReason.Login),
            404 or 410 => Reply.Of(LinkStatus.Broken, LinkReason.NotFound),
            408 => Reply.Passing(LinkStatus.Timeout, LinkReason.TooSlow, null),
            429 => Reply.Passing(LinkStatus.Blocked, LinkReason.RateLimited, Wait(response)),
            403 or 406 or 451 or 999 => Reply.Of(LinkStatus.Blocked, LinkReason.ProgramsRefused),
            503 when isChallenge => Reply.Of(LinkStatus.Blocked, LinkReason.ProgramsRefused),
            >= 500 and < 600 => Reply.Passing(LinkStatus.Unsure, LinkReason.ServerTrouble, Wait(response)),
            _ => Reply.Of(LinkStatus.Unsure, LinkReason.StrangeAnswer),
        };
    }

    private TimeSpan? Wait(HttpResponseMessage response) =>
        response.Headers.NonValidated.TryGetValues("Retry-After", out var values) ? RetryAfter.Read(values.ToString(), clock.GetUtcNow()) : null;

    private Reply OfFault(Exception fault, Uri url) => Innermost(fault) switch
    {
        AddressRefusedException => Reply.Of(LinkStatus.Unsure, LinkReason.PrivateAddress),
        SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData } => Reply.Of(LinkStatus.Broken, LinkReason.HostUnknown),
        AuthenticationException => Reply.Of(LinkStatus.Unsure, connection.CertificateFault(url.IdnHost)),
        _ when fault is HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => Reply.Of(LinkStatus.Unsure, connection.CertificateFault(url.IdnHost)),
        _ when fault is HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded or HttpRequestError.InvalidResponse } => Reply.Of(LinkStatus.Unsure, LinkReason.StrangeAnswer),
        OperationCanceledException => Reply.Of(LinkStatus.Timeout, LinkReason.TooSlow),
        _ => Reply.Passing(LinkStatus.Unsure, LinkReason.ConnectionFailed, null),
    };

    private static Exception Innermost(Exception fault)
    {
        while (fault is not AuthenticationException && fault.InnerException is { } inner)
            fault = inner;
        return fault;
    }

    /// <summary>What one request came to.</summary>
    private sealed record Reply(LinkStatus Status, LinkReason Reason)
    {
        /// <summary>Where a redirect leads, or null.</summary>
        public Uri? Next { get; private init; }

        /// <summary>True when another try may end better.</summary>
        public bool IsPassing { get; private init; }

        /// <summary>How long the host asks to wait, or null.</summary>
        public TimeSpan? Wait { get; private init; }

        public static Reply Of(LinkStatus status, LinkReason reason) => new(status, reason);

        public static Reply Passing(LinkStatus status, LinkReason reason, TimeSpan? wait) => new(status, reason) { IsPassing = true, Wait = wait };

        public static Reply To(Uri next) => new(LinkStatus.Redirected, LinkReason.None) { Next = next };
    }
}
