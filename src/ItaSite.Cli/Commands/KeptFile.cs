using System.Text;

namespace ItaSite.Cli.Commands;

/// <summary>Writes a file that the command itself keeps, over the old one.</summary>
internal static class KeptFile
{
    /// <summary>Writes it whole or not at all: the text stands beside the old file until it takes its place.</summary>
    public static void Write(string root, string path, string text)
    {
        var file = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var beside = Path.Combine(Path.GetDirectoryName(file)!, $".{Path.GetFileName(file)}.new");
        File.WriteAllText(beside, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        File.Move(beside, file, overwrite: true);
    }
}
