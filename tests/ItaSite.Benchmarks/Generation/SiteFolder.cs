using System.Text;

namespace ItaSite.Benchmarks.Generation;

/// <summary>Writes files of a generated site: UTF-8 without a byte-order mark.</summary>
internal sealed class SiteFolder(string folder)
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    public string Path { get; } = folder;

    public void Write(string path, string text)
    {
        var file = Prepare(path);
        File.WriteAllText(file, text, Encoding);
    }

    public void Copy(string path, string source) => File.Copy(source, Prepare(path), overwrite: true);

    private string Prepare(string path)
    {
        var file = System.IO.Path.Combine(Path, path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        return file;
    }
}
