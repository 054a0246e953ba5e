using System.Collections.Frozen;
using ItaSite.Model;

namespace ItaSite.Checking;

/// <summary>Whether a file is what its name says, and can be opened by anybody.</summary>
internal static class FileNature
{
    // Readers look for the mark of a PDF in its first and last kilobyte.
    private const int HeadLength = 1024;
    private const int TailLength = 2048;

    private static readonly FrozenDictionary<string, byte[][]> Beginnings = new Dictionary<string, byte[][]>
    {
        [".png"] = [[0x89, 0x50, 0x4E, 0x47]],
        [".jpg"] = [[0xFF, 0xD8, 0xFF]],
        [".jpeg"] = [[0xFF, 0xD8, 0xFF]],
        [".gif"] = [[0x47, 0x49, 0x46, 0x38]],
        [".webp"] = [[0x52, 0x49, 0x46, 0x46]],
        [".docx"] = [[0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0]],
        [".xlsx"] = [[0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0]],
        [".pptx"] = [[0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0]],
        [".odt"] = [[0x50, 0x4B, 0x03, 0x04]],
        [".ods"] = [[0x50, 0x4B, 0x03, 0x04]],
        [".zip"] = [[0x50, 0x4B]],
        [".doc"] = [[0xD0, 0xCF, 0x11, 0xE0], [0x7B, 0x5C, 0x72, 0x74], [0x50, 0x4B, 0x03, 0x04]],
        [".xls"] = [[0xD0, 0xCF, 0x11, 0xE0], [0x50, 0x4B, 0x03, 0x04], [0x09, 0x08]],
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What is wrong with a file; nothing when it cannot be read, which is another finding's matter.</summary>
    public static LinkReason Fault(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
            return Fault(file, Path.GetExtension(path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return LinkReason.None;
        }
    }

    private static LinkReason Fault(FileStream file, string extension)
    {
        var isPdf = extension.Equals(".pdf", StringComparison.OrdinalIgnoreCase);
        if (!isPdf && !Beginnings.ContainsKey(extension))
            return LinkReason.None;
        if (file.Length == 0)
            return LinkReason.FileEmpty;
        Span<byte> head = stackalloc byte[HeadLength];
        head = head[..file.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false)];
        if (isPdf)
            return OfPdf(file, head);
        foreach (var beginning in Beginnings[extension])
        {
            if (head.StartsWith(beginning))
                return IsLockedOffice(head, extension) ? LinkReason.FileLocked : LinkReason.None;
        }

        return LinkReason.WrongType;
    }

    private static LinkReason OfPdf(FileStream file, ReadOnlySpan<byte> head)
    {
        if (head.IndexOf("%PDF-"u8) < 0)
            return LinkReason.WrongType;
        Span<byte> tail = stackalloc byte[TailLength];
        file.Position = Math.Max(0, file.Length - TailLength);
        tail = tail[..file.ReadAtLeast(tail, TailLength, throwOnEndOfStream: false)];
        if (tail.IndexOf("%%EOF"u8) < 0)
            return LinkReason.FileTruncated;
        return PdfLock.NeedsPassword(file) ? LinkReason.FileLocked : LinkReason.None;
    }

    // Office wraps a document with a password into the older container; without one it is a zip.
    private static bool IsLockedOffice(ReadOnlySpan<byte> head, string extension) =>
        head[0] == 0xD0 && extension.EndsWith('x');
}
