using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>A seal over everything that an item shows: its text, its tables and its files. It is the same on every system, whatever line ends git left.</summary>
public static class EvidenceSeal
{
    /// <summary>SHA-256 in hexadecimal digits, or null when a file cannot be read.</summary>
    /// <param name="root">The site's folder.</param>
    /// <param name="disclosure">The item.</param>
    /// <param name="same">The page whose document it shows as its own (<c>same-as</c>), or null: what changes there changes here.</param>
    public static string? Of(string root, Disclosure disclosure, Disclosure? same)
    {
        using var seal = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        try
        {
            foreach (var path in PathsOf(disclosure).Concat(same is null ? [] : PathsOf(same)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
                Append(seal, path, Path.Combine(root, path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The loader has told of it already.
            return null;
        }

        return Convert.ToHexStringLower(seal.GetHashAndReset());
    }

    private static ImmutableArray<string> PathsOf(Disclosure disclosure) =>
    [
        .. disclosure.Datasets.Select(dataset => dataset.Where.File)
            .Concat(disclosure.Files.Select(file => file.Path))
            .Append(disclosure.Where.File),
    ];

    // Each file is told with its name and its own sum, so that nothing can slip from one file into the next.
    private static void Append(IncrementalHash seal, string path, string file)
    {
        using var stream = File.OpenRead(file);
        var sum = IsText(path) ? SHA256.HashData(WithPlainLineEnds(stream)) : SHA256.HashData(stream);
        seal.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{path}\n{Convert.ToHexStringLower(sum)}\n")));
    }

    private static bool IsText(string path) => Path.GetExtension(path) is ".md" or ".csv" or ".yml";

    private static byte[] WithPlainLineEnds(FileStream stream)
    {
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Array.IndexOf(bytes, (byte)'\r') < 0 ? bytes : [.. bytes.Where((b, i) => b != '\r' || i + 1 >= bytes.Length || bytes[i + 1] != '\n')];
    }
}
