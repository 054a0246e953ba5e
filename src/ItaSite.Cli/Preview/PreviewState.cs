using System.Collections.Frozen;
using ItaSite.Model;

namespace ItaSite.Cli.Preview;

/// <summary>What the preview shows at one moment.</summary>
/// <param name="Version">Differs after every run, also between two starts of the preview.</param>
/// <param name="Report">Report of the last run.</param>
/// <param name="Files">Files of the last good build, by path without leading slash.</param>
internal sealed record PreviewState(string Version, BuildReport Report, FrozenDictionary<string, string> Files)
{
    /// <summary>True when the last run wrote the pages that are shown.</summary>
    public bool IsFresh => Report.Output is { IsWritten: true };
}
