namespace ItaSite.Tests.Checking.Web;

/// <summary>Waits a part of the time, so that tests of patience are quick; and stands wherever it is put.</summary>
/// <param name="times">How many times faster than real it waits.</param>
internal sealed class HastyClock(int times) : TimeProvider
{
    private TimeSpan ahead;

    /// <summary>Goes forward at once.</summary>
    public void Pass(TimeSpan time) => ahead += time;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + ahead;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, dueTime > TimeSpan.Zero ? dueTime / times : dueTime, period > TimeSpan.Zero ? period / times : period);
}
