using ItaSite.Diagnostics;

namespace ItaSite.Cli.Arguments;

/// <summary>The level of finding that fails a check.</summary>
internal static class FailureBar
{
    /// <summary>Reads <c>--fail-on</c>; null, with the reason said, when it names no level.</summary>
    public static Severity? Read(string? written, Invocation run)
    {
        switch (written)
        {
            case null or "error":
                return Severity.Error;
            case "warning":
                return Severity.Warning;
            default:
                run.Refuse("Command.BadLevel", written);
                return null;
        }
    }
}
