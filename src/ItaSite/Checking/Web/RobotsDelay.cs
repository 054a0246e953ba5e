using System.Globalization;
using ItaSite.Model;

namespace ItaSite.Checking.Web;

/// <summary>Heeds how often a host wants to be visited: the Crawl-delay of its robots.txt.</summary>
internal sealed class RobotsDelay(WebConnection connection, HostTurns turns, WebSettings settings, TimeProvider clock)
{
    /// <summary>Asks a host for its wish, and keeps to it from then on. A host that does not answer has none.</summary>
    public async Task HeedAsync(Uri url, CancellationToken cancel)
    {
        using var limit = new CancellationTokenSource(settings.Timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, limit.Token);
        try
        {
            var text = await turns.TakeAsync(url.IdnHost, () => ReadAsync(new Uri(url, "/robots.txt"), either.Token), cancel);
            if (DelayIn(text) is { } delay && delay > settings.PerHostDelay)
                turns.Slow(url.IdnHost, delay);
        }
#pragma warning disable CA1031 // whatever a host does here is no finding
        catch (Exception) when (!cancel.IsCancellationRequested)
#pragma warning restore CA1031
        {
        }
    }

    /// <summary>The delay that a robots.txt asks of everybody, or null.</summary>
    public static TimeSpan? DelayIn(string robots)
    {
        var isForAll = false;
        foreach (var line in robots.AsSpan().EnumerateLines())
        {
            var colon = line.IndexOf(':');
            var name = colon < 0 ? [] : line[..colon].Trim();
            var value = colon < 0 ? [] : line[(colon + 1)..].Trim();
            if (name.Equals("user-agent", StringComparison.OrdinalIgnoreCase))
                isForAll = value is "*";
            else if (isForAll && name.Equals("crawl-delay", StringComparison.OrdinalIgnoreCase)
                && double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds < 86_400)
                return TimeSpan.FromSeconds(seconds);
        }

        return null;
    }

    private async Task<string> ReadAsync(Uri url, CancellationToken cancel)
    {
        using var response = await connection.SendAsync(HttpMethod.Get, url, BoundedBody.Longest, cancel);
        return response.IsSuccessStatusCode ? await BoundedBody.ReadAsync(response, cancel) : "";
    }
}
