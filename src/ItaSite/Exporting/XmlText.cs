using System.Text;
using System.Xml;
using ItaSite.Model;

namespace ItaSite.Exporting;

/// <summary>Writes XML the same way everywhere: UTF-8 without byte order mark, lines ended by LF.</summary>
internal static class XmlText
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    /// <summary>The file with what <paramref name="write"/> puts into it.</summary>
    public static ExportedFile File(string address, Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, Settings))
        {
            writer.WriteStartDocument();
            write(writer);
        }

        bytes.WriteByte((byte)'\n');
        return new ExportedFile(address, bytes.ToArray());
    }

    /// <summary>Text without the characters that XML 1.0 cannot hold, which a pasted text may bring along.</summary>
    public static string Clean(string text) =>
        text.All(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)) ? text : string.Concat(text.Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)));
}
