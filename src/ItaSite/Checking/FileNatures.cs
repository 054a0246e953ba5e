using ItaSite.Model;

namespace ItaSite.Checking;

/// <summary>Looks into the files that links lead to, each once.</summary>
/// <param name="pathOf">Full path of the file at a site address, or null when it is made by the program itself.</param>
/// <param name="outside">Addresses whose file lies outside the folder.</param>
internal sealed class FileNatures(Func<string, string?> pathOf, IReadOnlySet<string> outside)
{
    private readonly Dictionary<string, LinkReason> known = new(StringComparer.Ordinal);

    /// <summary>Looks into nothing: every file is what it claims.</summary>
    public static FileNatures Trusting { get; } = new(_ => null, new HashSet<string>(StringComparer.Ordinal));

    /// <summary>What is wrong with the file at an address.</summary>
    public LinkReason Of(string address)
    {
        if (known.TryGetValue(address, out var reason))
            return reason;
        return known[address] = pathOf(address) is { } path ? FileNature.Fault(path) : LinkReason.None;
    }

    /// <summary>True when the name is there but leads out of the folder.</summary>
    public bool LeadsOutside(string address) => outside.Contains(address) || ParentsOf(address).Any(outside.Contains);

    private IEnumerable<string> ParentsOf(string address)
    {
        if (outside.Count == 0)
            yield break;
        for (var slash = address.LastIndexOf('/'); slash > 0; slash = address.LastIndexOf('/', slash - 1))
            yield return address[..slash];
    }
}
