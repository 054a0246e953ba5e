using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Rendering.Output;

/// <summary>Gives each output its own file, once. Names that only some systems tell apart count as one.</summary>
internal sealed class OutputNames
{
    private const int LongestName = 255;

    // By folded path: the exact path, and whether it is a folder that outputs lie in.
    private readonly ConcurrentDictionary<string, (string Path, bool IsFolder)> taken = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<Diagnostic> faults = [];

    /// <summary>Paths of all outputs relative to the folder, in ordinal order.</summary>
    public ImmutableArray<string> Files =>
        [.. taken.Values.Where(entry => !entry.IsFolder).Select(entry => entry.Path).Order(StringComparer.Ordinal)];

    /// <summary>What is wrong with the names, in order.</summary>
    public ImmutableArray<Diagnostic> Faults =>
        [.. faults.Distinct().OrderBy(fault => string.Join('\n', fault.Arguments), StringComparer.Ordinal)];

    /// <summary>The path of an address, relative to the folder and with <c>/</c>; null when it cannot be a file's.</summary>
    /// <remarks>Nothing but plain names below the root: the path cannot leave the folder.</remarks>
    public static string? PathOf(string address)
    {
        if (!address.StartsWith('/') || !IsText(address))
            return null;
        var path = Addresses.OutputPath(address);
        return path.Split('/').All(IsName) ? path : null;
    }

    /// <summary>True when an output, or a folder of outputs, has exactly this path.</summary>
    public bool Has(string path, bool isFolder) => taken.TryGetValue(Fold(path), out var entry) && entry == (path, isFolder);

    /// <summary>Takes the path of an address; null, with a fault noted, when it has none or the path is taken.</summary>
    public string? Take(string address)
    {
        if (PathOf(address) is not { } path)
        {
            faults.Add(OutputFault.Of(OutputRules.BadName, address));
            return null;
        }

        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            if (!Claim(path[..slash], isFolder: true))
                return null;
        }

        return Claim(path, isFolder: false) ? path : null;
    }

    private bool Claim(string path, bool isFolder)
    {
        var claim = (path, isFolder);
        var key = Fold(path);
        if (taken.TryAdd(key, claim) || (isFolder && taken[key] == claim))
            return true;
        // In one order, whichever thread came first.
        string[] both = [.. new[] { path, taken[key].Path }.Order(StringComparer.Ordinal)];
        faults.Add(OutputFault.Of(OutputRules.Collision, both[0], both[1]));
        return false;
    }

    private static string Fold(string path) => path.Normalize(NormalizationForm.FormC).ToUpperInvariant();

    private static bool IsName(string segment) =>
        segment is not ("" or "." or "..") && (segment.Length <= LongestName / 3 || Encoding.UTF8.GetByteCount(segment) <= LongestName);

    // U+FFFD stands here for half of a surrogate pair too, which no file name can hold.
    private static bool IsText(string address)
    {
        foreach (var rune in address.EnumerateRunes())
        {
            if (Rune.IsControl(rune) || rune == Rune.ReplacementChar || rune.Value is '\\' or ':')
                return false;
        }

        return true;
    }
}
