namespace ItaSite.Tests.Packaging;

/// <summary>A site with a project that uses the package, in a folder of its own.</summary>
public sealed class SiteProject : IDisposable
{
    // The day is fixed: a test that runs over midnight must see the same site.
    private const string ProjectFile = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ItaSiteAsOf>2024-05-15</ItaSiteAsOf>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="ItaSite.Build" Version="0.1.0" />
          </ItemGroup>
        </Project>
        """;

    private readonly TemporarySite site;
    private readonly string packages;

    public SiteProject(PackedBuild package, IEnumerable<KeyValuePair<string, string>> files)
    {
        packages = package.Packages;
        site = new TemporarySite(files);
        site.Write("mysite.csproj", ProjectFile);
        site.Write("nuget.config", $"""<configuration><packageSources><clear /><add key="local" value="{package.Feed}" /></packageSources></configuration>""");
    }

    /// <summary>The site's folder.</summary>
    public string Root => site.Root;

    /// <summary>Full path of a file of the site.</summary>
    public string PathOf(string path) => Path.Combine(site.Root, path);

    /// <summary>Writes a file of the site.</summary>
    public void Write(string path, string text) => site.Write(path, text);

    /// <summary>Restores and builds.</summary>
    public Task<DotnetRun> BuildAsync(params string[] arguments) => DotnetAsync(["build", .. arguments]);

    /// <summary>Builds again what was restored.</summary>
    public Task<DotnetRun> BuildAgainAsync(params string[] arguments) => DotnetAsync(["build", "--no-restore", .. arguments]);

    /// <summary>Runs <c>dotnet</c> in the site's folder.</summary>
    public Task<DotnetRun> DotnetAsync(params string[] arguments) => DotnetRun.StartAsync(site.Root, packages, arguments);

    public void Dispose() => site.Dispose();
}
