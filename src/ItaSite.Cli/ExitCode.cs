namespace ItaSite.Cli;

/// <summary>What the command tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done: the site is written, or nothing that was asked about is wrong.</summary>
    public const int Done = 0;

    /// <summary>The site is not written, or there are findings at or above the bar.</summary>
    public const int Findings = 1;

    /// <summary>Wrong arguments, settings or environment.</summary>
    public const int Usage = 2;

    /// <summary>A fault in ItaSite itself.</summary>
    public const int Fault = 3;

    /// <summary>Interrupted from outside.</summary>
    public const int Interrupted = 130;
}
