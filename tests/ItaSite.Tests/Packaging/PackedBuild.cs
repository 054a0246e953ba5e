using System.Diagnostics.CodeAnalysis;
using Xunit;

namespace ItaSite.Tests.Packaging;

/// <summary>The package ItaSite.Build, packed once for all tests, in a feed of its own.</summary>
public sealed class PackedBuild : IAsyncLifetime
{
    private static readonly string Project = Path.Combine(Repository.Root, "src", "ItaSite.Build", "ItaSite.Build.csproj");

    private readonly string folder = Directory.CreateTempSubdirectory("itasite-package-").FullName;

    /// <summary>Folder that holds the package.</summary>
    public string Feed => Path.Combine(folder, "feed");

    /// <summary>The package.</summary>
    public string Package => Directory.EnumerateFiles(Feed, "ItaSite.Build.*.nupkg").Single();

    /// <summary>What packing said.</summary>
    public DotnetRun Run { get; private set; } = new(-1, "");

    /// <summary>Where site projects restore to.</summary>
    public string Packages => Path.Combine(folder, "packages");

    public async Task InitializeAsync() => Run = await PackAsync(Feed);

    /// <summary>Packs into a folder, from what the test run itself has built.</summary>
    public static Task<DotnetRun> PackAsync(string feed)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        return DotnetRun.StartAsync(Repository.Root, "", "pack", Project, "--no-restore", "--configuration", configuration, "--output", feed);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }
}

/// <summary>Tests that share the package; they run one after the other.</summary>
[CollectionDefinition(Name)]
[SuppressMessage("Naming", "CA1711", Justification = "A collection of tests is what it is.")]
public sealed class PackagingCollection : ICollectionFixture<PackedBuild>
{
    public const string Name = "packaging";
}
