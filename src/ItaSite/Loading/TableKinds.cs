using System.Collections.Concurrent;
using System.Collections.Immutable;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Loading;

/// <summary>The kinds of datasets that files may be of. A kind is read when the first file of it is met; pages are read on several threads.</summary>
internal sealed class TableKinds(FactFiles files)
{
    private readonly ConcurrentDictionary<string, Lazy<Outcome<TableSchema?>>> read = new(StringComparer.Ordinal);

    /// <summary>Names of all kinds, in order.</summary>
    public ImmutableArray<string> Names { get; } = FactLoader.KindsIn(files);

    /// <summary>What was wrong with the kinds that were read, in order of name.</summary>
    public IEnumerable<Diagnostic> Found => read.OrderBy(kind => kind.Key, StringComparer.Ordinal).SelectMany(kind => kind.Value.Value.Found);

    /// <summary>The kind with this name, or null.</summary>
    public TableSchema? Find(string name) => Names.Contains(name)
        ? read.GetOrAdd(name, static (wanted, from) => new Lazy<Outcome<TableSchema?>>(() => FactLoader.LoadKind(from, wanted)), files).Value.Value
        : null;
}
