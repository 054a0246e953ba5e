using System.Runtime.InteropServices;
using System.Text;

namespace ItaSite.Rendering.Output;

/// <summary>Two calls of Unix that .NET does not have. Both say no instead of throwing, and the caller takes the longer way.</summary>
internal static class NativeFiles
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <summary>Gives a file a second name.</summary>
    public static bool TryLink(string existing, string name)
    {
        try
        {
            return !OperatingSystem.IsWindows() && Link(Bytes(existing), Bytes(name)) == 0;
        }
        catch (Exception fault) when (IsAbsent(fault))
        {
            return false;
        }
    }

    /// <summary>Lets two folders change names in one step, so that there is no moment without either.</summary>
    public static bool TryExchange(string one, string other)
    {
        try
        {
            return OperatingSystem.IsLinux() && RenameAt(CurrentFolder, Bytes(one), CurrentFolder, Bytes(other), Exchange) == 0;
        }
        catch (Exception fault) when (IsAbsent(fault))
        {
            return false;
        }
    }

    private static bool IsAbsent(Exception fault) => fault is DllNotFoundException or EntryPointNotFoundException;

    private static byte[] Bytes(string path) => Encoding.UTF8.GetBytes(path + "\0");

    [DllImport("libc", EntryPoint = "link")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Link(byte[] existing, byte[] name);

    [DllImport("libc", EntryPoint = "renameat2")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int RenameAt(int oneFolder, byte[] one, int otherFolder, byte[] other, uint flags);
}
