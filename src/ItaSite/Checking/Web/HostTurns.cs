using System.Collections.Concurrent;

namespace ItaSite.Checking.Web;

/// <summary>Sees to it that a host is asked one thing at a time, and not too often.</summary>
/// <param name="clock">The clock.</param>
/// <param name="usualDelay">Least time between two requests to one host.</param>
internal sealed class HostTurns(TimeProvider clock, TimeSpan usualDelay)
{
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, Turn> turns = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Asks a host that wishes so for longer pauses.</summary>
    public void Slow(string host, TimeSpan delay) => TurnOf(host).Delay = delay < LongestDelay ? delay : LongestDelay;

    /// <summary>Does something when it is the host's turn.</summary>
    public async Task<T> TakeAsync<T>(string host, Func<Task<T>> act, CancellationToken cancel)
    {
        var turn = TurnOf(host);
        await turn.Gate.WaitAsync(cancel);
        try
        {
            var wait = turn.Next - clock.GetUtcNow();
            if (wait > TimeSpan.Zero)
                await Task.Delay(wait, clock, cancel);
            return await act();
        }
        finally
        {
            turn.Next = clock.GetUtcNow() + turn.Delay;
            turn.Gate.Release();
        }
    }

    private Turn TurnOf(string host) => turns.GetOrAdd(host, _ => new Turn { Delay = usualDelay });

    private sealed class Turn
    {
        public SemaphoreSlim Gate { get; } = new(1);

        public TimeSpan Delay { get; set; }

        public DateTimeOffset Next { get; set; }
    }
}
