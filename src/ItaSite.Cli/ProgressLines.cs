using System.Globalization;

namespace ItaSite.Cli;

/// <summary>Tells how far a run has come: one line that is written over on a terminal, one line per stage elsewhere.</summary>
/// <param name="run">Whose console and words to use.</param>
internal sealed class ProgressLines(Invocation run) : IProgress<BuildProgress>
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Lock gate = new();
    private BuildStage? stage;
    private long lastTime;

    /// <inheritdoc/>
    public void Report(BuildProgress value)
    {
        lock (gate)
        {
            if (run.Around.Console.CanOverwrite)
                Overwrite(value);
            else if (stage != value.Stage)
                run.Around.Console.Error.Write($"{Stage(value)}…\n");
            stage = value.Stage;
        }
    }

    /// <summary>Removes the line that is written over, so that the report begins on a clean one.</summary>
    public void Finish()
    {
        if (run.Around.Console.CanOverwrite && stage is not null)
            run.Around.Console.Error.Write("\r\e[K");
    }

    private void Overwrite(BuildProgress value)
    {
        var clock = run.Around.Clock;
        if (stage == value.Stage && clock.GetElapsedTime(lastTime) < Pause)
            return;
        lastTime = clock.GetTimestamp();
        var count = value.Total > 0 ? string.Create(CultureInfo.InvariantCulture, $" {value.Done}/{value.Total}") : "";
        run.Around.Console.Error.Write($"\r\e[K{Stage(value)}{count}…");
    }

    private string Stage(BuildProgress value) => run.Words.Term($"Command.Stage.{value.Stage}");
}
