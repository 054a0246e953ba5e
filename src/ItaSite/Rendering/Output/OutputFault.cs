using ItaSite.Diagnostics;

namespace ItaSite.Rendering.Output;

/// <summary>Turns what the system refuses into findings. They stand at the site's settings, the one file that always exists.</summary>
internal static class OutputFault
{
    // errno of Linux and macOS, or the HRESULT of Windows: .NET hands on whichever the system gave.
    private static readonly int[] Full = [28, 69, 122, unchecked((int)0x80070070), unchecked((int)0x80070027)];
    private static readonly int[] Locked = [11, 35, unchecked((int)0x80070020), unchecked((int)0x80070021)];

    /// <summary>True for faults of the disk or of rights; all others are faults of the program.</summary>
    public static bool IsExpected(Exception fault) => fault is IOException or UnauthorizedAccessException or System.Security.SecurityException;

    /// <summary>True when another process holds the file.</summary>
    public static bool IsLock(Exception fault) => fault.GetType() == typeof(IOException) && Locked.Contains(fault.HResult);

    /// <summary>The finding for a fault of the system.</summary>
    public static Diagnostic Of(Exception fault, string folder) =>
        fault is IOException && Full.Contains(fault.HResult)
            ? Of(OutputRules.DiskFull, folder)
            : Of(OutputRules.NotWritable, folder, Reason(fault));

    // What people can do something about is said in their words; the rest as the system says it.
    private static object Reason(Exception fault) => fault switch
    {
        UnauthorizedAccessException => Phrase.Of("NotWritable.Rights"),
        DirectoryNotFoundException => Phrase.Of("NotWritable.NoFolder"),
        _ => fault.Message,
    };

    /// <summary>A finding of this room.</summary>
    public static Diagnostic Of(RuleInfo rule, params ReadOnlySpan<object?> arguments) => new(rule, SourceSpan.WholeFile("site.yml"), arguments);
}
