using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ItaSite.Cli.Arguments;

namespace ItaSite.Cli.Preview;

/// <summary>Notices changes of <c>content/</c> and <c>site.yml</c>.</summary>
/// <remarks>
/// The system's own notices only wake it early: they are lost on network folders and when their buffer overflows.
/// What decides is a fingerprint of names, sizes and times, taken every second.
/// </remarks>
internal sealed class ContentWatch : IDisposable
{
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(1);

    // Editors save in several steps; a build begins when nothing has moved for this long.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    private readonly SemaphoreSlim wake = new(0, 1);
    private readonly List<FileSystemWatcher> watchers = [];
    private readonly string root;
    private string seen;

    /// <summary>Begins to watch; what is there now is known.</summary>
    public ContentWatch(string root)
    {
        this.root = root;
        seen = Fingerprint();
        Watch(root, SiteFolder.SettingsFile, isDeep: false);
        Watch(Path.Combine(root, "content"), "*", isDeep: true);
    }

    /// <summary>Waits for a change that has come to rest.</summary>
    public async Task WaitForChangeAsync(CancellationToken cancel)
    {
        var now = seen;
        while (now == seen)
        {
            await wake.WaitAsync(Poll, cancel);
            now = Fingerprint();
        }

        for (var before = ""; before != now; now = Fingerprint())
        {
            before = now;
            await Task.Delay(Quiet, cancel);
        }

        seen = now;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        watchers.ForEach(watcher => watcher.Dispose());
        wake.Dispose();
    }

    private void Watch(string folder, string filter, bool isDeep)
    {
        if (!Directory.Exists(folder))
            return;
        try
        {
            var watcher = new FileSystemWatcher(folder, filter) { IncludeSubdirectories = isDeep };
            watcher.Changed += (_, _) => Wake();
            watcher.Created += (_, _) => Wake();
            watcher.Deleted += (_, _) => Wake();
            watcher.Renamed += (_, _) => Wake();
            watcher.EnableRaisingEvents = true;
            watchers.Add(watcher);
        }
        catch (IOException)
        {
            // The system has no more watches to give: the poll remains.
        }
    }

    private void Wake()
    {
        try
        {
            wake.Release();
        }
        catch (Exception fault) when (fault is SemaphoreFullException or ObjectDisposedException)
        {
            // Already awake, or no longer asked.
        }
    }

    private string Fingerprint()
    {
        try
        {
            var content = new DirectoryInfo(Path.Combine(root, "content"));
            var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
            var files = content.Exists ? content.EnumerateFiles("*", options) : [];
            var lines = files.Append(new FileInfo(Path.Combine(root, SiteFolder.SettingsFile))).Where(file => file.Exists).Select(Line).Order(StringComparer.Ordinal);
            return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
        }
        catch (IOException)
        {
            // Something moved while it was looked at: as good as a change, and looked at again.
            return "";
        }
    }

    private static string Line(FileInfo file) =>
        string.Create(CultureInfo.InvariantCulture, $"{file.FullName}\t{file.Length}\t{file.LastWriteTimeUtc.Ticks}");
}
