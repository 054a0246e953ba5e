namespace ItaSite.Benchmarks;

/// <summary>Places of the repository this program belongs to.</summary>
internal sealed record Repository(string Root)
{
    /// <summary>The demonstration site is the repository itself.</summary>
    public string DemonstrationSite => Root;

    public string CommandProject => Path.Combine(Root, "src", "ItaSite.Cli");

    public string Theme => Path.Combine(Root, "themes", "municipal");

    public string Emblem => Path.Combine(Root, "content", "assets", "emblem.svg");

    /// <summary>The nearest repository upward from the working folder or, failing that, from this program.</summary>
    public static Repository Find() =>
        Above(Environment.CurrentDirectory) ?? Above(AppContext.BaseDirectory)
        ?? throw new BenchmarkException("ItaSite.sln was not found: run this from inside the repository.");

    private static Repository? Above(string? folder)
    {
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "ItaSite.sln")))
                return new Repository(folder);
        }

        return null;
    }
}
