using System.Text;

namespace ItaSite.Cli.Commands;

/// <summary>Adds lines to the end of an editor's file. What stands there stays as it is, byte for byte.</summary>
internal static class AddedText
{
    /// <summary>Writes the longer file beside the old one and puts it in its place, so that no fault leaves half a file.</summary>
    /// <exception cref="IOException">The file cannot be read or written.</exception>
    public static void Append(string path, string text)
    {
        var old = File.ReadAllBytes(path);
        var end = Encoding.UTF8.GetString(old).Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var gap = old.Length == 0 || old[^1] == (byte)'\n' ? "" : end;
        var added = Encoding.UTF8.GetBytes(gap + text.ReplaceLineEndings(end));
        var beside = $"{path}.new";
        File.WriteAllBytes(beside, [.. old, .. added]);
        File.Move(beside, path, overwrite: true);
    }
}
