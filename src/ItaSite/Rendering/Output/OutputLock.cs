using System.Globalization;

namespace ItaSite.Rendering.Output;

/// <summary>
/// Keeps a second build out of the same output. The system holds the lock, not the file's existence: a killed build leaves
/// nothing that must be cleared away.
/// </summary>
internal sealed class OutputLock
{
    private readonly FileStream file;
    private readonly string workshop;

    private OutputLock(FileStream file, string workshop)
    {
        this.file = file;
        this.workshop = workshop;
    }

    /// <summary>Takes the lock, or gives null when another process has it.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static OutputLock? Take(string workshop)
    {
        var path = Path.Combine(workshop, "lock");
        try
        {
            var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
            // The one who held it may have removed it between our opening and our locking: that lock keeps nobody out.
            if (!File.Exists(path))
            {
                file.Dispose();
                return null;
            }

            File.WriteAllText(PidPath(workshop), Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
            return new OutputLock(file, workshop);
        }
        catch (IOException fault) when (OutputFault.IsLock(fault))
        {
            return null;
        }
    }

    /// <summary>The process that holds the lock, as far as it has said so.</summary>
    public static string Holder(string workshop)
    {
        try
        {
            return int.TryParse(File.ReadAllText(PidPath(workshop)), NumberStyles.None, CultureInfo.InvariantCulture, out var pid)
                ? pid.ToString(CultureInfo.InvariantCulture)
                : "?";
        }
        catch (Exception fault) when (OutputFault.IsExpected(fault))
        {
            return "?";
        }
    }

    /// <summary>Gives the lock back.</summary>
    /// <param name="isLast">True to remove the folder that holds it, while nobody else can be in it.</param>
    public void Release(bool isLast)
    {
        try
        {
            File.Delete(PidPath(workshop));
            if (isLast)
            {
                File.Delete(file.Name);
                Directory.Delete(workshop);
            }
        }
        catch (Exception fault) when (OutputFault.IsExpected(fault))
        {
            // What stays says nothing once the lock is free.
        }

        file.Dispose();
    }

    // The locked file itself cannot be read by others.
    private static string PidPath(string workshop) => Path.Combine(workshop, "pid");
}
