using System.Buffers;

namespace ItaSite.Rendering.Output;

/// <summary>Compares files piece by piece, so that a large one needs no memory.</summary>
internal static class FileBytes
{
    private const int Piece = 64 * 1024;

    /// <summary>True when a file begins with these bytes; the caller has compared the lengths.</summary>
    public static bool Are(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = File.OpenHandle(path);
        var buffer = ArrayPool<byte>.Shared.Rent(Piece);
        try
        {
            var compared = 0;
            while (compared < bytes.Length)
            {
                var read = RandomAccess.Read(file, buffer, compared);
                if (read == 0 || !bytes[compared..].StartsWith(buffer.AsSpan(0, read)))
                    return false;
                compared += read;
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>True when two files hold the same.</summary>
    public static bool AreSame(FileInfo one, FileInfo other)
    {
        if (one.Length != other.Length)
            return false;
        using var left = one.OpenRead();
        using var right = other.OpenRead();
        var first = new byte[Math.Min(Piece, one.Length + 1)];
        var second = new byte[first.Length];
        while (true)
        {
            var read = left.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
            var alsoRead = right.ReadAtLeast(second, second.Length, throwOnEndOfStream: false);
            if (!first.AsSpan(0, read).SequenceEqual(second.AsSpan(0, alsoRead)))
                return false;
            if (read < first.Length)
                return true;
        }
    }
}
