using System.Buffers.Binary;
using System.Text;

namespace ItaSite.Exporting;

/// <summary>
/// A ZIP archive whose files are stored as they are (PKWARE APPNOTE 6.3). The platform's own writer tells the system and the time it ran on, and
/// its compression changes between versions: this one writes the same bytes everywhere.
/// </summary>
internal static class StoredZip
{
    private const uint LocalHeader = 0x04034b50;
    private const uint CentralHeader = 0x02014b50;
    private const uint EndOfCentral = 0x06054b50;
    private const ushort Version = 20;
    private const ushort Utf8Names = 1 << 11;

    // 1 January 1980, the first day that the format can tell.
    private const uint Moment = 0x00210000;

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(number => Remainder((uint)number))];

    /// <summary>The archive's bytes.</summary>
    public static byte[] Of(IReadOnlyList<(string Name, byte[] Bytes)> files)
    {
        using var archive = new MemoryStream();
        using var central = new MemoryStream();
        foreach (var (name, bytes) in files)
        {
            var encoded = Encoding.UTF8.GetBytes(name);
            var place = (uint)archive.Position;
            var sum = Checksum(bytes);
            Write(archive, LocalHeader);
            WriteCommon(archive, sum, bytes.Length, encoded.Length);
            archive.Write(encoded);
            archive.Write(bytes);
            Write(central, CentralHeader);
            Write(central, Version);
            WriteCommon(central, sum, bytes.Length, encoded.Length);
            central.Write(new byte[2 + 2 + 2 + 4]);
            Write(central, place);
            central.Write(encoded);
        }

        WriteEnd(archive, central, (ushort)files.Count);
        return archive.ToArray();
    }

    private static void WriteCommon(MemoryStream to, uint sum, int size, int nameLength)
    {
        Write(to, Version);
        Write(to, Utf8Names);
        Write(to, (ushort)0);
        Write(to, Moment);
        Write(to, sum);
        Write(to, (uint)size);
        Write(to, (uint)size);
        Write(to, (ushort)nameLength);
        Write(to, (ushort)0);
    }

    private static void WriteEnd(MemoryStream archive, MemoryStream central, ushort count)
    {
        var place = (uint)archive.Position;
        central.WriteTo(archive);
        Write(archive, EndOfCentral);
        Write(archive, 0u);
        Write(archive, count);
        Write(archive, count);
        Write(archive, (uint)central.Length);
        Write(archive, place);
        Write(archive, (ushort)0);
    }

    private static void Write(MemoryStream to, uint value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        to.Write(bytes);
    }

    private static void Write(MemoryStream to, ushort value)
    {
        Span<byte> bytes = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, value);
        to.Write(bytes);
    }

    private static uint Checksum(byte[] bytes)
    {
        var sum = uint.MaxValue;
        foreach (var b in bytes)
            sum = Table[(byte)(sum ^ b)] ^ (sum >> 8);
        return ~sum;
    }

    // CRC-32 of IEEE 802.3, as the format asks.
    private static uint Remainder(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
            value = (value & 1) == 0 ? value >> 1 : 0xEDB88320 ^ (value >> 1);
        return value;
    }
}
