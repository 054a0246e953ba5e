using System.IO.Compression;

namespace ItaSite.Checking.Web;

/// <summary>Reads the beginning of a body, never more than a page can be, counted after it is unpacked.</summary>
internal static class BoundedBody
{
    /// <summary>Most bytes that are kept of a body.</summary>
    public const int Longest = 256 * 1024;

    /// <summary>The beginning of a body as text.</summary>
    public static async Task<string> ReadAsync(HttpResponseMessage response, CancellationToken cancel)
    {
        await using var packed = await response.Content.ReadAsStreamAsync(cancel);
        await using var plain = Unpacked(packed, response.Content.Headers.ContentEncoding.LastOrDefault());
        var bytes = new byte[Longest];
        var length = 0;
        try
        {
            length = await plain.ReadAtLeastAsync(bytes, Longest, throwOnEndOfStream: false, cancel);
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException)
        {
            // A part of a packed body cannot always be unpacked. What was asked is whether it is there.
        }

        return PageText.Of(bytes.AsSpan(0, length));
    }

    private static Stream Unpacked(Stream packed, string? encoding) => encoding?.ToLowerInvariant() switch
    {
        "gzip" or "x-gzip" => new GZipStream(packed, CompressionMode.Decompress),
        "deflate" => new ZLibStream(packed, CompressionMode.Decompress),
        "br" => new BrotliStream(packed, CompressionMode.Decompress),
        _ => packed,
    };
}
