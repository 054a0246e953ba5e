using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace ItaSite.Checking;

/// <summary>Asks the standard security handler of a PDF whether the empty password opens it (ISO 32000-2, 7.6.4).</summary>
internal sealed partial class PdfPassword
{
    private static readonly byte[] Padding =
    [
        0x28, 0xBF, 0x4E, 0x5E, 0x4E, 0x75, 0x8A, 0x41, 0x64, 0x00, 0x4E, 0x56, 0xFF, 0xFA, 0x01, 0x08,
        0x2E, 0x2E, 0x00, 0xB6, 0xD0, 0x68, 0x3E, 0x80, 0x2F, 0x0C, 0xA9, 0xFE, 0x64, 0x53, 0x69, 0x7A,
    ];

    private PdfPassword(bool opensForAll) => OpensForAll = opensForAll;

    /// <summary>True when no password is asked.</summary>
    public bool OpensForAll { get; }

    /// <summary>Reads the encryption dictionary; null when it is of a kind that is not understood.</summary>
    public static PdfPassword? Read(string dictionary, byte[] id)
    {
        if (!dictionary.Contains("/Standard", StringComparison.Ordinal))
            return null;
        var user = Text(dictionary, "U");
        var owner = Text(dictionary, "O");
        return Number(dictionary, "R") switch
        {
            2 when user.Length >= 32 => new PdfPassword(Rc4(Key(dictionary, owner, id, 2, 5), Padding).AsSpan().SequenceEqual(user.AsSpan(0, 32))),
            3 or 4 when user.Length >= 16 => new PdfPassword(Later(dictionary, owner, id).AsSpan().SequenceEqual(user.AsSpan(0, 16))),
            5 when user.Length >= 48 => new PdfPassword(SHA256.HashData(user.AsSpan(32, 8)).AsSpan().SequenceEqual(user.AsSpan(0, 32))),
            6 when user.Length >= 48 => new PdfPassword(Hardened(user.AsSpan(32, 8)).AsSpan().SequenceEqual(user.AsSpan(0, 32))),
            _ => null,
        };
    }

    private static byte[] Later(string dictionary, byte[] owner, byte[] id)
    {
        var bits = Number(dictionary, "Length") is { } length && length is >= 40 and <= 128 ? length : dictionary.Contains("/AESV2", StringComparison.Ordinal) ? 128 : 40;
        var key = Key(dictionary, owner, id, Number(dictionary, "R") ?? 3, bits / 8);
        var text = Md5([.. Padding, .. id]);
        for (var round = 0; round < 20; round++)
            text = Rc4([.. key.Select(part => (byte)(part ^ round))], text);
        return text;
    }

    private static byte[] Key(string dictionary, byte[] owner, byte[] id, int revision, int length)
    {
        var permissions = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(permissions, Number(dictionary, "P") ?? 0);
        var isMetadataPlain = revision >= 4 && PlainMetadata().IsMatch(dictionary);
        var hash = Md5([.. Padding, .. owner.Take(32), .. permissions, .. id, .. isMetadataPlain ? new byte[] { 255, 255, 255, 255 } : []]);
        for (var round = 0; revision >= 3 && round < 50; round++)
            hash = Md5(hash[..length]);
        return hash[..length];
    }

    // ISO 32000-2, algorithm 2.B with an empty password.
    private static byte[] Hardened(ReadOnlySpan<byte> salt)
    {
        var key = SHA256.HashData(salt);
        for (var round = 0; ; round++)
        {
            var block = Enumerable.Repeat(key, 64).SelectMany(part => part).ToArray();
            using var aes = Aes.Create();
            aes.Key = key[..16];
            var encrypted = aes.EncryptCbc(block, key.AsSpan(16, 16), PaddingMode.None);
            key = (encrypted.Take(16).Sum(part => part) % 3) switch
            {
                0 => SHA256.HashData(encrypted),
                1 => SHA384.HashData(encrypted),
                _ => SHA512.HashData(encrypted),
            };
            if (round >= 63 && encrypted[^1] <= round - 31)
                return key[..32];
        }
    }

    private static byte[] Rc4(byte[] key, byte[] text)
    {
        var state = Enumerable.Range(0, 256).Select(value => (byte)value).ToArray();
        for (int i = 0, j = 0; i < 256; i++)
        {
            j = (j + state[i] + key[i % key.Length]) & 255;
            (state[i], state[j]) = (state[j], state[i]);
        }

        var result = new byte[text.Length];
        for (int k = 0, i = 0, j = 0; k < text.Length; k++)
        {
            i = (i + 1) & 255;
            j = (j + state[i]) & 255;
            (state[i], state[j]) = (state[j], state[i]);
            result[k] = (byte)(text[k] ^ state[(state[i] + state[j]) & 255]);
        }

        return result;
    }

#pragma warning disable CA5351 // the format prescribes it; nothing is kept secret here
    private static byte[] Md5(byte[] bytes) => MD5.HashData(bytes);
#pragma warning restore CA5351

    private static int? Number(string dictionary, string key)
    {
        var match = Regex.Match(dictionary, $@"/{key}\s+(-?[0-9]{{1,11}})");
        // Permissions are written as a signed or an unsigned number of 32 bits.
        return match.Success ? unchecked((int)long.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)) : null;
    }

    private static byte[] Text(string dictionary, string key)
    {
        var match = Regex.Match(dictionary, $@"/{key}\s*([<(])(?!<)");
        return match.Success ? PdfString.At(dictionary, match.Groups[1].Index) : [];
    }

    [GeneratedRegex(@"/EncryptMetadata\s+false")]
    private static partial Regex PlainMetadata();
}
