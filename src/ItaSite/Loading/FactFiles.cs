using System.Collections.Immutable;

namespace ItaSite.Loading;

/// <summary>
/// The data files that a run knows its facts from: a catalogue for each year (<c>Catalogues/</c>), weights and analysis topics
/// (<c>Catalogues/scoring.yml</c>), a schema for each kind of dataset (<c>Datasets/</c>). Immutable; one more file is one more year or kind.
/// </summary>
public sealed class FactFiles
{
    private readonly ImmutableSortedDictionary<string, Func<string>> files;

    private FactFiles(ImmutableSortedDictionary<string, Func<string>> files) => this.files = files;

    /// <summary>The files that travel with the program.</summary>
    public static FactFiles BuiltIn { get; } = new(typeof(FactFiles).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".yml", StringComparison.Ordinal))
        .ToImmutableSortedDictionary(name => name, name => (Func<string>)(() => ReadResource(name)), StringComparer.Ordinal));

    /// <summary>These files and one more, or one of them with another text.</summary>
    /// <param name="name">Such as <c>Datasets/procurement.yml</c>.</param>
    /// <param name="text">Its text.</param>
    public FactFiles With(string name, string text) => new(files.SetItem(name, () => text));

    /// <summary>Names of the files of a folder, in order.</summary>
    /// <param name="folder">Such as <c>Datasets/</c>.</param>
    internal IEnumerable<string> In(string folder) => files.Keys.Where(name => name.StartsWith(folder, StringComparison.Ordinal));

    /// <summary>True when there is such a file.</summary>
    internal bool Has(string name) => files.ContainsKey(name);

    /// <summary>A file's text; empty when there is no such file.</summary>
    internal string TextOf(string name) => files.TryGetValue(name, out var read) ? read() : "";

    private static string ReadResource(string name)
    {
        using var stream = typeof(FactFiles).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
