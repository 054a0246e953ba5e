using System.Collections.Frozen;
using System.Collections.Immutable;
using ItaSite.Model;

namespace ItaSite.Loading.Markdown;

/// <summary>What a text must know of the file it stands in, to turn its links into addresses.</summary>
/// <param name="File">The file, relative to the root.</param>
/// <param name="Folder">Its companion folder, where its own files stand (<c>content/2567/o14</c> for <c>o14.md</c>).</param>
/// <param name="Address">The address of its page.</param>
/// <param name="Year">The year it belongs to, or null.</param>
/// <param name="Own">What stands in its companion folder.</param>
/// <param name="Files">Addresses of all published files, by path.</param>
internal sealed record PageContext(string File, string Folder, string Address, FiscalYear? Year, OwnFiles Own, FrozenDictionary<string, PublishedFile> Files);

/// <summary>The files that belong to one page.</summary>
/// <param name="Files">Files published byte for byte, in order of path.</param>
/// <param name="Datasets">Paths of its datasets, in order.</param>
internal sealed record OwnFiles(ImmutableArray<PublishedFile> Files, ImmutableArray<string> Datasets)
{
    public static OwnFiles None { get; } = new([], []);
}
