using ItaSite.Diagnostics;
using ItaSite.Loading;
using ItaSite.Model;

namespace ItaSite.Cli;

/// <summary>The calls that commands make into the library.</summary>
public sealed record LibraryCalls
{
    /// <summary>One whole run.</summary>
    public required Func<BuildRequest, IProgress<BuildProgress>?, CancellationToken, Task<BuildReport>> Build { get; init; }

    /// <summary>A check of the links of any folder of HTML.</summary>
    public required Func<FolderRequest, CancellationToken, Task<BuildReport>> CheckFolder { get; init; }

    /// <summary>The site in a folder, as far as it can be read.</summary>
    public required Func<string, CancellationToken, Outcome<Site?>> Load { get; init; }

    /// <summary>The facts that travel with the command.</summary>
    public required Func<BuiltInFacts> BuiltIn { get; init; }

    /// <summary>The seal over what an item shows, with the page whose document it shows as its own, or null when a file cannot be read.</summary>
    public required Func<string, Disclosure, Disclosure?, string?> Seal { get; init; }

    /// <summary>The library itself.</summary>
    public static LibraryCalls Real { get; } = new()
    {
        Build = SiteBuild.RunAsync,
        CheckFolder = LinkRun.OfFolderAsync,
        Load = SiteLoader.Load,
        Seal = EvidenceSeal.Of,
        BuiltIn = () => FactLoader.LoadBuiltIn().Value,
    };
}
