using System.Collections.Concurrent;
using System.Collections.Immutable;
using ItaSite.Model;

namespace ItaSite.Checking.Web;

/// <summary>A run that asks the web. Only ever made when somebody asks for it: a build sends no request.</summary>
/// <param name="Clock">The clock.</param>
public sealed record WebRun(TimeProvider Clock)
{
    /// <summary>Where answers are remembered, or null to remember none.</summary>
    public string? CacheFile { get; init; }

    /// <summary>What may be connected to.</summary>
    public WebAccess Access { get; init; } = WebAccess.Public;

    /// <summary>Told how many addresses are asked of how many, or null.</summary>
    public Action<int, int>? Progress { get; init; }
}

/// <summary>Asks other hosts about the links that lead to them: each address once, each host in its turn.</summary>
public static class WebLinks
{
    /// <summary>The verdicts with those on other hosts decided.</summary>
    public static async Task<ImmutableArray<LinkVerdict>> AskAsync(ImmutableArray<LinkVerdict> verdicts, WebRun run, WebSettings settings, CancellationToken cancel)
    {
        var addresses = verdicts.Select(AddressOf).OfType<Uri>().DistinctBy(url => url.AbsoluteUri, StringComparer.Ordinal).ToList();
        var answers = await AnswersAsync(addresses, run, settings, cancel);
        return [.. verdicts.Select(verdict => AddressOf(verdict) is { } url ? With(verdict, answers[url.AbsoluteUri]) : verdict)];
    }

    private static LinkVerdict With(LinkVerdict verdict, WebAnswer answer) => verdict with
    {
        Status = answer.Status,
        Reason = answer.Reason,
        Target = answer.Last?.AbsoluteUri,
        IsConfirmed = answer.IsConfirmed,
    };

    private static async Task<ConcurrentDictionary<string, WebAnswer>> AnswersAsync(List<Uri> addresses, WebRun run, WebSettings settings, CancellationToken cancel)
    {
        var cache = WebCache.Open(run.CacheFile);
        var answers = new ConcurrentDictionary<string, WebAnswer>(StringComparer.Ordinal);
        foreach (var url in addresses)
        {
            if (cache.Fresh(url.AbsoluteUri, run.Clock.GetUtcNow()) is { } known)
                answers[url.AbsoluteUri] = known;
        }

        var open = addresses.Where(url => !answers.ContainsKey(url.AbsoluteUri)).GroupBy(url => url.IdnHost, StringComparer.OrdinalIgnoreCase).ToList();
        try
        {
            await AskHostsAsync(open, run, settings, (url, answer) =>
            {
                lock (cache)
                    answers[url.AbsoluteUri] = cache.Remember(url.AbsoluteUri, answer, run.Clock.GetUtcNow());
                run.Progress?.Invoke(answers.Count, addresses.Count);
            }, cancel);
        }
        finally
        {
            // What was learned before an interruption need not be asked again.
            cache.Save(addresses.Select(url => url.AbsoluteUri));
        }

        return answers;
    }

    private static async Task AskHostsAsync(List<IGrouping<string, Uri>> hosts, WebRun run, WebSettings settings, Action<Uri, WebAnswer> take, CancellationToken cancel)
    {
        using var connection = new WebConnection(run.Access);
        var turns = new HostTurns(run.Clock, settings.PerHostDelay);
        var probe = new WebProbe(connection, turns, run.Clock, settings);
        var robots = new RobotsDelay(connection, turns, settings, run.Clock);
        await Parallel.ForEachAsync(hosts, new ParallelOptions { MaxDegreeOfParallelism = settings.Concurrency, CancellationToken = cancel }, async (host, stop) =>
        {
            // One address needs no rule of how often to come.
            if (host.Skip(1).Any())
                await robots.HeedAsync(host.First(), stop);
            foreach (var url in host)
                take(url, await probe.AskAsync(url, stop));
        });
    }

    // The fragment stays with the browser; what it names on another's page is not ours to judge.
    private static Uri? AddressOf(LinkVerdict verdict)
    {
        if (verdict.Status != LinkStatus.External)
            return null;
        var text = Reference.Clean(verdict.Link.Url).Replace('\\', '/');
        if (text.StartsWith("//", StringComparison.Ordinal))
            text = "https:" + text;
        return Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? new Uri(url.GetLeftPart(UriPartial.Query)) : null;
    }
}
