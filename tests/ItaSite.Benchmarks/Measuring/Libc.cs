using System.Runtime.InteropServices;

namespace ItaSite.Benchmarks.Measuring;

/// <summary>
/// The calls of the system's C library that tell what one child used. <see cref="System.Diagnostics.Process"/> loses the
/// peak of a child's memory when it ends, and its own start and end cost time inside the measured span.
/// </summary>
internal static partial class Libc
{
    public const int Kill = 9;
    public const int Interrupted = 4;

    [LibraryImport("libc", EntryPoint = "posix_spawn", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Spawn(out int child, string file, nint actions, nint attributes, string?[] arguments, string?[] environment);

    [LibraryImport("libc", EntryPoint = "posix_spawn_file_actions_init")]
    public static partial int InitActions(nint actions);

    [LibraryImport("libc", EntryPoint = "posix_spawn_file_actions_addopen", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int AddOpen(nint actions, int descriptor, string path, int flags, uint mode);

    [LibraryImport("libc", EntryPoint = "posix_spawn_file_actions_adddup2")]
    public static partial int AddDuplicate(nint actions, int from, int to);

    [LibraryImport("libc", EntryPoint = "posix_spawn_file_actions_destroy")]
    public static partial int DestroyActions(nint actions);

    [LibraryImport("libc", EntryPoint = "wait4", SetLastError = true)]
    public static partial int Wait(int child, out int status, int options, ref long usage);

    [LibraryImport("libc", EntryPoint = "kill")]
    public static partial int Signal(int child, int signal);

    [LibraryImport("libc", EntryPoint = "sync")]
    public static partial void FlushDisks();
}
